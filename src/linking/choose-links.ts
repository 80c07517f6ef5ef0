import { ALIAS } from '../gazetteer/alias-forms.ts';
import type { Link } from '../model/mention.ts';
import { foldKey } from '../text/fold.ts';
import { overlaps } from '../model/span.ts';
import type { Candidate } from './candidate.ts';
import type { PageEvidence } from './page-evidence.ts';
import { isPersonWord } from './person-form.ts';
import { isLocated } from './surroundings.ts';
import { weighCandidate, type Weighed } from './weigh-candidate.ts';
import { LINK_THRESHOLD, WEIGHTS, type WeightName } from './weights.ts';

/** The links of a page, per block: of overlapping candidates the longest wins, of equal ones the surer. Candidates below the line are none. */
export function chooseLinks(blocks: readonly string[], candidates: readonly Candidate[], page: PageEvidence): Link[][] {
  const weighed = candidates.map((candidate) => weighCandidate(candidate, blocks[candidate.block] ?? '', page));
  const located = sensesOf(
    weighed.filter(
      (one) => !one.defeated && isLocated(blocks[one.candidate.block] ?? '', one.candidate.start, one.candidate.end),
    ),
  );
  const persons = sensesOf(weighed.filter((one) => one.person));
  const otherSenses: OtherSenses = {
    any: sensesOf(weighed.filter((one) => one.defeated)),
    person: new Set([...persons].filter((sense) => !located.has(sense))),
    located,
    places: placesOf(weighed.filter((one) => one.defeated)),
  };
  const links: Link[][] = blocks.map(() => []);
  const perBlock: Weighed[][] = blocks.map(() => []);
  const isInsideOther = insideOther(weighed);
  for (const one of weighed) {
    if (isInsideOther(one)) continue;
    if (!one.candidate.rule && one.score >= LINK_THRESHOLD && page.isInDoubtful(one.candidate)) continue;
    const sure = withOtherSense(one, otherSenses);
    if (sure.score >= LINK_THRESHOLD) perBlock[one.candidate.block]?.push(sure);
  }
  perBlock.forEach((list, block) => {
    const text = blocks[block] ?? '';
    links[block] = withoutOverlaps(list).map((one) => toLink(one, text));
  });
  return links;
}

/** Tells short or doubtful names inside a longer one that means something else: the US of a US Embassy in Kabul. */
function insideOther(weighed: readonly Weighed[]): (one: Weighed) => boolean {
  const ends = new Map<string, number>();
  for (const { candidate, defeated } of weighed)
    if (defeated && candidate.words > 1) {
      const key = `${candidate.block} ${candidate.start}`;
      ends.set(key, Math.max(ends.get(key) ?? 0, candidate.end));
    }
  return ({ candidate: { block, start, end, flags, rule } }) =>
    !rule && (flags & (ALIAS.acronym | ALIAS.ambiguous)) !== 0 && (ends.get(`${block} ${start}`) ?? 0) > end;
}

/** Names that were something else somewhere on the page; and those that were a person's, and nowhere a place's. */
interface OtherSenses {
  readonly any: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
  /** Names of which the page somewhere says that they are places. */
  readonly located: ReadonlySet<string>;
  /** Senses with their blocks. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function sensesOf(list: readonly Weighed[]): ReadonlySet<string> {
  return new Set(list.map(senseOf));
}

function senseOf(one: Weighed): string {
  return `${one.candidate.entity.id} ${one.candidate.alias}`;
}

function senseInBlock(one: Weighed): string {
  return `${one.candidate.block} ${senseOf(one)}`;
}

/** Where in a block a sense begins, in order. */
function placesOf(weighed: readonly Weighed[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const one of weighed) {
    const list = places.get(senseInBlock(one));
    if (list) list.push(one.candidate.start);
    else places.set(senseInBlock(one), [one.candidate.start]);
  }
  for (const list of places.values()) list.sort((a, b) => a - b);
  return places;
}

/** So near, in UTF-16 units, two mentions of one name in a block are taken to mean the same: about a paragraph (a whole file can be one block). */
const SAME_PASSAGE = 400;

function standsNear(places: readonly number[] | undefined, start: number): boolean {
  if (!places) return false;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const gap = (at: number | undefined): number => (at === undefined ? Infinity : Math.abs(at - start));
  return Math.min(gap(places[low]), gap(places[low - 1])) <= SAME_PASSAGE;
}

/**
 * An ambiguous name that meant something else elsewhere on the page is doubtful unless its place stands right beside it; more so in the same block,
 * less so where some support is near.
 */
function withOtherSense(one: Weighed, otherSenses: OtherSenses): Weighed {
  const { alias, flags, rule, words } = one.candidate;
  if (one.defeated || one.support === 'beside' || rule) return one;
  const isDoubtful = (flags & (ALIAS.ambiguous | ALIAS.acronym)) !== 0 && otherSenses.any.has(senseOf(one));
  const isSameBlock = isDoubtful && standsNear(otherSenses.places.get(senseInBlock(one)), one.candidate.start);
  const isLone = words === 1 && one.support === 'far';
  const isPerson = isLone && otherSenses.person.has(senseOf(one));
  if (isLone && !isPerson && !isDoubtful && !otherSenses.located.has(senseOf(one)) && isPersonWord(foldKey(alias)))
    return withEvidence(one, 'personName', alias);
  if (!isSameBlock && !isPerson && !(isDoubtful && one.support === 'far')) return one;
  return withEvidence(one, isSameBlock ? 'otherSenseBeside' : 'otherSense', alias);
}

function withEvidence(one: Weighed, kind: WeightName, detail: string): Weighed {
  const weight = WEIGHTS[kind];
  return { ...one, score: Math.max(0, one.score + weight), evidence: [...one.evidence, { kind, weight, detail }] };
}

/** Longest first from the left; a misspelt name gives way to an exact one unless it holds all of it. */
function withoutOverlaps(list: readonly Weighed[]): readonly Weighed[] {
  const ordered = [...list].sort(compare);
  const kept: Weighed[] = [];
  let end = 0;
  for (const one of ordered) {
    const last = kept.at(-1);
    if (one.candidate.start >= end || !last) {
      kept.push(one);
      end = one.candidate.end;
    } else if (overlaps(last.candidate, one.candidate) && beats(one, last)) {
      kept[kept.length - 1] = one;
      end = one.candidate.end;
    }
  }
  return kept;
}

function compare(a: Weighed, b: Weighed): number {
  return (
    a.candidate.start - b.candidate.start ||
    b.candidate.end - a.candidate.end ||
    rank(b) - rank(a) ||
    b.score - a.score ||
    (a.candidate.entity.id < b.candidate.entity.id ? -1 : a.candidate.entity.id > b.candidate.entity.id ? 1 : 0)
  );
}

/** A name that begins later wins only as an exact name over a guess that does not hold it. */
function beats(later: Weighed, earlier: Weighed): boolean {
  const [a, b] = [later.candidate, earlier.candidate];
  if (a.rule && !b.rule) return true;
  return rank(earlier) === 0 && rank(later) > 0 && a.end > b.end;
}

function rank(one: Weighed): number {
  if (one.candidate.rule) return 3;
  return one.candidate.method === 'fuzzy' ? 0 : one.candidate.method === 'variant' ? 1 : 2;
}

function toLink({ candidate, score, evidence }: Weighed, text: string): Link {
  const { start, end, entity, alias, method, source } = candidate;
  return {
    start,
    end,
    text: text.slice(start, end),
    entity: entity.id,
    kind: entity.kind,
    name: entity.name,
    method,
    score,
    alias,
    evidence,
    pack: source.pack,
  };
}
