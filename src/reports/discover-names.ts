import type { World } from '../gazetteer/world.ts';
import { findGroups, findKnownGroups } from './discover-groups.ts';
import { findPersons } from './discover-persons.ts';
import type { Surroundings } from './discover-places.ts';
import { findSites } from './discover-sites.ts';
import type { Token } from './discover-tokens.ts';

/** Tokens `from` to `to` (exclusive). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Names found by their form and by word lists, before places of the gazetteer are weighed. */
export interface FoundNames {
  readonly groups: readonly TokenRange[];
  readonly sites: readonly TokenRange[];
  readonly persons: readonly TokenRange[];
  readonly around: Surroundings;
}

/**
 * Groups, sites and persons of a text; none of them overlap. The rules for forms are English: of other languages only
 * groups known by name are found.
 */
export function findNames(tokens: readonly Token[], world: World | null, english: boolean): FoundNames {
  const { groups, sites } = english
    ? longerWins(findGroups(tokens, world), findSites(tokens, world))
    : { groups: findKnownGroups(tokens), sites: [] };
  const inGroup = marks(groups, tokens.length);
  const inSite = marks(sites, tokens.length);
  const persons = english ? findPersons(tokens, (i) => inGroup(i) || inSite(i), world) : [];
  const surnames = new Set(persons.map((p) => tokens[p.to - 1]?.key ?? ''));
  return { groups, sites, persons, around: { inGroup, inSite, inPerson: marks(persons, tokens.length), surnames } };
}

/** Of a group and a site that share words the longer one stays; the group when they are equally long. */
function longerWins(
  groups: readonly TokenRange[],
  sites: readonly TokenRange[],
): { groups: TokenRange[]; sites: TokenRange[] } {
  const meets = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;
  const length = (r: TokenRange): number => r.to - r.from;
  const keptGroups: TokenRange[] = [];
  const lost = new Set<TokenRange>();
  let at = 0;
  for (const group of groups) {
    while ((sites[at]?.to ?? Infinity) <= group.from) at += 1;
    let wins = true;
    for (let k = at; k < sites.length; k += 1) {
      const site = sites[k];
      if (!site || !meets(group, site)) break;
      if (length(site) > length(group)) wins = false;
      else lost.add(site);
    }
    if (wins) keptGroups.push(group);
  }
  return { groups: keptGroups, sites: sites.filter((site) => !lost.has(site)) };
}

function marks(spans: readonly TokenRange[], length: number): (index: number) => boolean {
  const set = new Uint8Array(length);
  for (const span of spans) set.fill(1, span.from, span.to);
  return (index) => set[index] === 1;
}
