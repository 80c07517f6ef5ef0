import { ALIAS } from '../gazetteer/alias-forms.ts';
import { entityOf, flagsOf, type MatchingIndex, nameOf, nextAlias } from '../gazetteer/matching-index-layout.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { LinkMethod, LinkRule } from '../model/mention.ts';
import { foldKey } from '../text/fold.ts';
import { foldedLetters } from '../text/words.ts';
import type { Candidate } from './candidate.ts';
import { fitsAlias } from './fits-alias.ts';
import { HIT, HIT_SPELLED, type Hits } from './hits.ts';
import { holdsOn } from './rule-source.ts';
import { isInLongerHashtag, saidAs } from './part-hashtags.ts';
import { judgeSpelling, type SpellingVerdict } from './judge-spelling.ts';
import type { LinkerSource } from './linker.ts';
import type { Place } from './places.ts';
import { isInAddress } from './surroundings.ts';
import { isKnownWithArticle, withArticle } from './with-article.ts';

/** A source with its opened index. */
export interface OpenSource {
  readonly source: LinkerSource;
  readonly index: MatchingIndex;
  /** Set for the small source made of the reader's rules: per entity position, the rule. */
  readonly rules?: readonly LinkRule[];
}

/** What the hits of a page amount to. */
export interface Collected {
  readonly candidates: Candidate[];
  readonly contextPlaces: Map<string, Place[]>;
  readonly adjectives: Set<EntityId>;
}

export function createCollected(): Collected {
  return { candidates: [], contextPlaces: new Map(), adjectives: new Set() };
}

/** Verdicts on (surface, alias) pairs: pages repeat them. */
export type VerdictCache = Map<string, SpellingVerdict | null>;
const MAX_VERDICTS = 20_000;
/** Aliases of one spelling key, or of one form, that are looked at for a mention. Further ones are found by their own letters only. */
const MOST_ALIASES = 48;
/** Spelled aliases that become candidates of one mention: those most like it. */
const MOST_SPELLED = 4;

/** Per source, key and surface: the aliases that it may be a spelling of, most alike first. Pages repeat them. */
export type RankedAliases = Map<string, readonly number[]>;

/** What collecting needs to know beyond the hits. */
export interface CollectContext {
  readonly sources: readonly OpenSource[];
  readonly verdicts: VerdictCache;
  readonly ranked: RankedAliases;
  readonly host: string | undefined;
  /** Follows `merged_into`. */
  resolve(entity: Entity): Entity;
}

/** Turns the hits in one block into candidates and context. Exact forms of the same stretch and entity make spelled ones needless. */
export function collectCandidates(
  text: string,
  block: number,
  hits: Hits,
  context: CollectContext,
  out: Collected,
): void {
  const exact: ExactNames = { spans: new Set(), names: new Set() };
  for (const wanted of [false, true])
    for (let at = 0; at < hits.count * HIT; at += HIT) {
      const { rows } = hits;
      if ((rows[at + 4] === HIT_SPELLED) !== wanted) continue;
      const source = rows[at] as number;
      const open = context.sources[source];
      if (!open) continue;
      const start = rows[at + 1] as number;
      const end = rows[at + 2] as number;
      // a known name is no spelling of another one
      if (wanted && exact.spans.has(spanKey(start, end)) && !open.rules) continue;
      if (isInLongerHashtag(text, start, end)) continue;
      const node = rows[at + 3] as number;
      const surface = saidAs(text, start, end);
      const taking: Taking = {
        text,
        surface,
        block,
        start,
        end,
        words: rows[at + 5] as number,
        open,
        spelled: wanted,
        context,
        exact,
        out,
      };
      const aliases = wanted
        ? spelledAliases(surface, source, node, open, context)
        : chainOf(open.index.nodes[node] ?? 0, open.index.aliasNext);
      for (const alias of aliases) takeAlias(taking, alias);
    }
}

/** Stretches that are an exact name, and of which entity: by a number for the stretch, and with entity and source. */
interface ExactNames {
  readonly spans: Set<number>;
  readonly names: Set<string>;
}

/** A number for a stretch of a text: texts are shorter than 2 to the power of 30, names than 2 to the power of 20. */
function spanKey(start: number, end: number): number {
  return start * 2 ** 20 + (end - start);
}

/** Aliases of a node, in order. `next` has rows of an alias and the next one. */
function chainOf(info: number, next: Int32Array): readonly number[] {
  const chain: number[] = [];
  for (let alias = (info / 2 - 1) | 0; alias >= 0 && chain.length < MOST_ALIASES;) {
    chain.push(alias);
    const following = nextAlias(next, alias);
    // chains go upwards: in a damaged index another step would lead round
    alias = following > alias ? following : -1;
  }
  return chain;
}

/** The aliases of a key that a surface is most like, best first. */
function spelledAliases(
  surface: string,
  source: number,
  node: number,
  open: OpenSource,
  context: CollectContext,
): readonly number[] {
  const { index } = open;
  const chain = chainOf(index.keyNodes[node] ?? 0, index.aliasKeyNext);
  if (chain.length <= MOST_SPELLED) return chain;
  const key = `${source} ${node} ${surface}`;
  const known = context.ranked.get(key);
  if (known) return known;
  const ranked = chain
    .map((alias) => ({ alias, similarity: similarityOf(surface, alias, open, context) }))
    .filter(({ similarity }) => similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || a.alias - b.alias)
    .slice(0, MOST_SPELLED)
    .map(({ alias }) => alias);
  if (context.ranked.size >= MAX_VERDICTS) context.ranked.clear();
  context.ranked.set(key, ranked);
  return ranked;
}

function similarityOf(surface: string, alias: number, open: OpenSource, context: CollectContext): number {
  const e = entityOf(open.index, alias);
  const named = open.source.entities.at(e);
  const text = aliasText(open, alias, e);
  return named && text !== undefined ? (judge(context, surface, text, context.resolve(named))?.similarity ?? 0) : 0;
}

/** The text of an alias: a rule's own words, or a name of the entity. */
function aliasText(open: OpenSource, alias: number, e: number): string | undefined {
  const named = open.source.entities.at(e);
  const name = nameOf(open.index, alias);
  return open.rules?.[e]?.text ?? (name < 0 ? named?.name : (named?.names[name] ?? named?.name));
}

interface Taking {
  readonly text: string;
  readonly surface: string;
  /** Its folded letters, once they were asked for. */
  letters?: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly open: OpenSource;
  readonly spelled: boolean;
  readonly context: CollectContext;
  readonly exact: ExactNames;
  readonly out: Collected;
}

function takeAlias(taking: Taking, number: number): void {
  const { text, surface, block, start, end, words, open, spelled, context, exact, out } = taking;
  const { index, source } = open;
  const e = entityOf(index, number);
  const named = source.entities.at(e);
  const flags = flagsOf(index, number);
  if (!named) return;
  const entity = context.resolve(named);
  if (flags & ALIAS.context) {
    push(out.contextPlaces, foldKey(surface), { block, at: start });
    return;
  }
  if (flags & ALIAS.adjective) {
    out.adjectives.add(entity.id);
    return;
  }
  const span = spanKey(start, end);
  const nameKey = (): string => `${span} ${entity.id} ${open.rules ? 'rule' : source.pack}`;
  if (exact.spans.has(span) && exact.names.has(nameKey())) return;
  const stated = open.rules?.[e];
  if (stated && !holdsOn(stated, context.host)) return;
  const rule = stated === undefined || stated.rule === 'not-this' ? undefined : stated.rule;
  const alias = aliasText(open, number, e) ?? named.name;
  if (!rule && isAbbreviation(alias) && text.charAt(end) !== '.') return;
  if (!rule && !fitsAlias(surface, alias, flags, named.names)) return;
  if (isInAddress(text, start, end) || (!rule && goesOnInFigures(text, end))) return;
  taking.letters ??= foldedLetters(surface, 0, surface.length);
  const isSame = surface === alias || taking.letters === foldedLetters(alias, 0, alias.length);
  if (!spelled && !isSame && !(flags & ALIAS.made)) return; // two words with one hash
  if (!spelled || isSame) {
    exact.names.add(nameKey());
    exact.spans.add(span);
    const method = methodOf(flags, isSame);
    out.candidates.push({
      block,
      start: rule || !isKnownWithArticle(entity) ? start : withArticle(text, start, alias),
      end,
      entity,
      source,
      alias,
      flags,
      method,
      similarity: 1,
      words,
      ...(rule ? { rule } : {}),
    });
    return;
  }
  const verdict = judge(context, surface, alias, entity);
  if (!verdict) return;
  const from = withArticle(text, start, alias);
  out.candidates.push({
    block,
    start: from,
    end,
    entity,
    source,
    alias,
    flags,
    words,
    ...verdict,
    ...(rule ? { rule } : {}),
  });
}

function methodOf(flags: number, isSame: boolean): LinkMethod {
  if (flags & ALIAS.acronym) return 'acronym';
  if (!isSame) return 'variant';
  return flags & ALIAS.preferred ? 'exact' : 'alias';
}

/** True when a name that ends in a figure goes on with another one: K-1 of K-1-2. Of a range (K-1/2, K-1–2) it is the first. */
function goesOnInFigures(text: string, end: number): boolean {
  const sign = text.charCodeAt(end);
  return (
    (sign === 0x2d || sign === 0x2e || sign === 0x2011) &&
    /^\d/.test(text.charAt(end + 1)) &&
    /\d$/.test(text.charAt(end - 1))
  );
}

/** A shortened word with its dot (Ill., Mass.): without the dot it is another word. */
function isAbbreviation(alias: string): boolean {
  return alias.endsWith('.') && /^\p{Lu}\p{Ll}{1,4}\.$/u.test(alias);
}

function judge(context: CollectContext, surface: string, alias: string, entity: Entity): SpellingVerdict | null {
  const key = `${entity.kind}\n${surface}\n${alias}`;
  let verdict = context.verdicts.get(key);
  if (verdict === undefined) {
    verdict = judgeSpelling(surface, alias, entity.kind);
    if (context.verdicts.size >= MAX_VERDICTS) context.verdicts.clear();
    context.verdicts.set(key, verdict);
  }
  return verdict;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
