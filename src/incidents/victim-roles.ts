const ROLE =
  /\b(?:general|commander|president|minister|leader|ambassador|journalist|judge|candidate|governor|mayor|scientist|chief|priest|archbishop|contractor)\b/g;
/** Adjectives of peoples by their endings. */
const PEOPLE = /\b\p{Lu}\p{L}{2,}(?:ian|ean|can|ish|ese|aqi|emi|eli|ari|uwaiti|udi|stani|ench|reek|utch)\b/gu;
const NONE: readonly string[] = Object.freeze([]);

/** "An Iranian general": victims that pieces of evidence describe and do not name, as sorted keys of people and rank. */
export function victimRoles(texts: readonly string[]): readonly string[] {
  const keys = new Set<string>();
  for (const words of texts) {
    const roles = words.match(ROLE) ?? [];
    for (const people of words.match(PEOPLE) ?? [])
      for (const role of roles) keys.add(`#${people.toLowerCase()} ${role}`);
  }
  return keys.size === 0 ? NONE : [...keys].sort();
}
