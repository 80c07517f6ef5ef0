import type { ClaimItem } from './claim-item.ts';

const ROLE =
  /\b(?:general|commander|president|minister|leader|ambassador|journalist|judge|candidate|governor|mayor|scientist|chief|priest|archbishop|contractor)\b/g;
/** Adjectives of peoples by their endings. */
const PEOPLE = /\b\p{Lu}\p{L}{2,}(?:ian|ean|can|ish|ese|aqi|emi|eli|ari|uwaiti|udi|stani|ench|reek|utch)\b/gu;
const cache = new WeakMap<ClaimItem, readonly string[]>();

/** "An Iranian general": a victim that is described and not named, as keys of people and rank. */
export function victimRoles(item: ClaimItem): readonly string[] {
  const known = cache.get(item);
  if (known) return known;
  const keys = new Set<string>();
  for (const span of item.claim.evidence) {
    const words = item.report.text.slice(span.start, Math.min(span.end, span.start + 1000));
    const roles = words.match(ROLE) ?? [];
    for (const people of words.match(PEOPLE) ?? [])
      for (const role of roles) keys.add(`#${people.toLowerCase()} ${role}`);
  }
  const found = [...keys].sort();
  cache.set(item, found);
  return found;
}
