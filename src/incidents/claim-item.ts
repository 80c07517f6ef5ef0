import { weekdayOf } from '../dates/days.ts';
import type { Claim, ClaimKind } from '../model/claim.ts';
import type { EntityLookup } from '../model/entity.ts';
import type { ReportId } from '../model/id.ts';
import type { Mention } from '../model/mention.ts';
import type { Report } from '../model/report.ts';
import { tellingWords } from './shared-words.ts';
import { isUndated } from './tighten-published.ts';
import { victimRoles } from './victim-roles.ts';

/** What a claim is compared by. Keys are entity ids, or `~name|country` for what is only named. */
interface ClaimTraits {
  /** Sorts claims by report, then by their order in it. */
  readonly key: string;
  readonly reportId: ReportId;
  readonly index: number;
  readonly kind: ClaimKind;
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
  /** The weekday that the claim gives, or that of its day. */
  readonly weekday: number | undefined;
  /** The date as it was written, and where the first words stand that it was read from. */
  readonly edtf: string;
  readonly whyStart: number | undefined;
  /** True when the date is only that of the publication. */
  readonly weak: boolean;
  /** True when the report's own date is not known (see `isUndated`). */
  readonly undated: boolean;
}

export interface ClaimItem extends ClaimTraits {
  /** The report and the claim themselves; read from the shelf each time when the item was left there (`onShelf`). */
  readonly report: Report;
  readonly claim: Claim;
  /** Hashes of the telling words of the evidence, rising; keys of victims that are described and not named. */
  readonly words: readonly number[];
  readonly roles: readonly string[];
  /** The same claim without its report, which is asked for again when it is needed. For so many claims that their reports do not fit in memory. */
  onShelf(read: (id: ReportId) => Report): ClaimItem;
  /** The same claim with its report held. */
  atHand(): ClaimItem;
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

const NOTHING: ReadonlySet<string> = new Set();

/** Claims of a report as items, in the order of its claims. */
export function claimItems(report: Report, entities: EntityIndex): readonly ClaimItem[] {
  const read = (): Report => report;
  const undated = isUndated(report);
  return report.claims.map((claim, index) => {
    const mentions = (list: readonly number[]): readonly Mention[] =>
      list.flatMap((at) => (report.mentions[at] ? [report.mentions[at]] : []));
    const named = mentions(claim.places);
    const exact = named.some((mention) => !isCountry(mention, entities))
      ? named.filter((mention) => !isCountry(mention, entities))
      : named;
    const all = [...new Set(exact.map((mention) => mentionKey(mention, entities)))];
    const above = all.flatMap((key) => ancestorsOf(key, entities));
    const around = above.length === 0 ? NOTHING : new Set(above);
    const parts = mentions(claim.groups.map((group) => group.mention));
    const keysOf = (isPerson: boolean): readonly string[] =>
      [
        ...new Set(
          parts
            .filter((mention) => (mention.kind === 'person') === isPerson)
            .map((mention) => mentionKey(mention, entities)),
        ),
      ].sort();
    const { from, to, weekday, edtf, why } = claim.when;
    const traits: ClaimTraits = {
      key: `${report.id}:${String(index).padStart(5, '0')}`,
      reportId: report.id,
      index,
      kind: claim.kind,
      places: all.filter((key) => !around.has(key)).sort(),
      around,
      wide: named.length > 0 && exact.every((mention) => isCountry(mention, entities)),
      persons: keysOf(true),
      actors: keysOf(false),
      from,
      to,
      weekday: weekday ?? (from !== null && from === to ? weekdayOf(from) : undefined),
      edtf,
      whyStart: why[0]?.start,
      weak: isPublication(report, claim),
      undated,
    };
    return new ReadClaim(traits, read, null);
  });
}

interface EvidenceKeys {
  readonly words: readonly number[];
  readonly roles: readonly string[];
}

/** An object with the traits as its own fields; the fields of many claims are kept, so none has another object for them. */
const Traits = class {
  constructor(traits: ClaimTraits) {
    Object.assign(this, traits);
  }
} as new (traits: ClaimTraits) => ClaimTraits;

/** A claim whose evidence is read once, when it is first compared by its words. */
class ReadClaim extends Traits implements ClaimItem {
  private readonly read: (id: ReportId) => Report;
  private evidence: EvidenceKeys | null;

  constructor(traits: ClaimTraits, read: (id: ReportId) => Report, evidence: EvidenceKeys | null) {
    super(traits);
    this.read = read;
    this.evidence = evidence;
  }

  get report(): Report {
    return this.read(this.reportId);
  }

  get claim(): Claim {
    const claim = this.report.claims[this.index];
    if (!claim) throw new Error(`no claim ${this.key}`);
    return claim;
  }

  get words(): readonly number[] {
    return this.keys().words;
  }

  get roles(): readonly string[] {
    return this.keys().roles;
  }

  onShelf(read: (id: ReportId) => Report): ClaimItem {
    return new ReadClaim(this, read, this.keys());
  }

  atHand(): ClaimItem {
    const { report } = this;
    return new ReadClaim(this, () => report, this.evidence);
  }

  private keys(): EvidenceKeys {
    if (this.evidence) return this.evidence;
    const { report } = this;
    const texts = (report.claims[this.index]?.evidence ?? []).map((span) =>
      report.text.slice(span.start, Math.min(span.end, span.start + MOST_READ)),
    );
    this.evidence = { words: tellingWords(texts), roles: victimRoles(texts) };
    return this.evidence;
  }
}

/** UTF-16 units of a piece of evidence that are read for its words. */
const MOST_READ = 1000;

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
