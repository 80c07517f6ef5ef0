import type { Claim } from '../model/claim.ts';
import type { EntityLookup } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import type { Report } from '../model/report.ts';

/** A claim with the keys by which it is compared with others. Keys are entity ids, or `~name|country` for what is only named. */
export interface ClaimItem {
  readonly key: string;
  readonly report: Report;
  readonly index: number;
  readonly claim: Claim;
  /** Most exact places only: none of them contains another. */
  readonly places: readonly string[];
  /** Everything that contains one of the places. */
  readonly around: ReadonlySet<string>;
  /** True when the claim is placed in a country and no closer. */
  readonly wide: boolean;
  readonly persons: readonly string[];
  /** Groups, and countries that act as groups. */
  readonly actors: readonly string[];
  /** Inclusive ISO days of the claim's own date; null when open. */
  readonly from: string | null;
  readonly to: string | null;
  /** True when the date is only that of the publication. */
  readonly weak: boolean;
}

export type EntityIndex = EntityLookup;

/** The id that an entity goes by now: merges are followed, loops are cut. */
function currentId(id: string, entities: EntityIndex): string {
  let current = id;
  for (let hops = 0; hops < 20; hops += 1) {
    const next = entities.get(current)?.merged_into;
    if (!next) break;
    current = next;
  }
  return current;
}

/** Key of what a mention names. */
export function mentionKey(mention: Mention, entities: EntityIndex): string {
  if (mention.entity) return currentId(mention.entity, entities);
  return `~${mention.name.toLowerCase()}|${mention.country ?? ''}`;
}

/** All that contain an entity, nearest first: Green Zone, Baghdad, Iraq. */
export function ancestorsOf(id: string, entities: EntityIndex): readonly string[] {
  const found: string[] = [];
  let parent = entities.get(id)?.part_of;
  while (parent && !found.includes(parent) && found.length < 10) {
    found.push(currentId(parent, entities));
    parent = entities.get(parent)?.part_of;
  }
  return found;
}

/** Claims of a report as items, in the order of its claims. */
export function claimItems(report: Report, entities: EntityIndex): readonly ClaimItem[] {
  return report.claims.map((claim, index) => {
    const mentions = (list: readonly number[]): readonly Mention[] =>
      list.flatMap((at) => (report.mentions[at] ? [report.mentions[at]] : []));
    const named = mentions(claim.places);
    const exact = named.some((mention) => !isCountry(mention, entities))
      ? named.filter((mention) => !isCountry(mention, entities))
      : named;
    const all = [...new Set(exact.map((mention) => mentionKey(mention, entities)))];
    const around = new Set(all.flatMap((key) => ancestorsOf(key, entities)));
    const places = all.filter((key) => !around.has(key)).sort();
    const parts = mentions(claim.groups.map((group) => group.mention));
    const keysOf = (isPerson: boolean): readonly string[] =>
      [
        ...new Set(
          parts
            .filter((mention) => (mention.kind === 'person') === isPerson)
            .map((mention) => mentionKey(mention, entities)),
        ),
      ].sort();
    return {
      key: `${report.id}:${String(index).padStart(5, '0')}`,
      report,
      index,
      claim,
      places,
      around,
      wide: named.length > 0 && exact.every((mention) => isCountry(mention, entities)),
      persons: keysOf(true),
      actors: keysOf(false),
      from: claim.when.from,
      to: claim.when.to,
      weak: isPublication(report, claim),
    };
  });
}

function isCountry(mention: Mention, entities: EntityIndex): boolean {
  const type = mention.entity ? entities.get(mention.entity)?.type : mention.type;
  return type === 'country' || type === 'continent';
}

/** True when a claim has no date of its own but that of its report. */
export function isPublication(report: Report, claim: Claim): boolean {
  const { when } = claim;
  if (when.basis === 'unknown' && when.why.length === 0) return true;
  const { published } = report;
  if (when.weekday !== undefined || when.basis === 'stated' || when.to !== published.to) return false;
  if (when.from !== published.from && when.from !== null) return false;
  return when.why.every((why) => published.why.some((other) => other.start === why.start && other.text === why.text));
}
