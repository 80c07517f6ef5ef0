import type { World } from '../gazetteer/world.ts';
import type { PlaceCandidate } from './discover-place-features.ts';
import type { Token } from './discover-tokens.ts';

/** Plural kinds after a list of names, and the word that each name stands for with. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['counties', 'county'],
  ['provinces', 'province'],
  ['governorates', 'governorate'],
  ['districts', 'district'],
  ['townships', 'township'],
]);
const MOST_NAMES = 12;

/** "Swift and Wilkin counties", "Becker, Clay or Grant counties": one candidate for each name that the gazetteer knows as such. */
export function findCounties(tokens: readonly Token[], world: World): readonly PlaceCandidate[] {
  const found: PlaceCandidate[] = [];
  tokens.forEach((token, i) => {
    const kind = token.gap === ' ' ? PLURALS.get(token.key) : undefined;
    if (kind === undefined) return;
    let to = i;
    for (let names = 0; names < MOST_NAMES; names += 1) {
      const from = runStart(tokens, to);
      if (from === to) return;
      const words = tokens
        .slice(from, to)
        .map((word) => word.key)
        .join(' ');
      const places = [`${words} ${kind}`, words]
        .map((key) => world.lookup(key).filter((p) => p.type === 'district' || p.type === 'region'))
        .find((list) => list.length > 0);
      if (places) found.push({ from, to, key: `${words} ${kind}`, places });
      const before = tokens[from - 1];
      if (/^(?:and|or)$/u.test(before?.key ?? '') && tokens[from]?.gap === ' ') to = from - 1;
      else if (tokens[from]?.gap === ', ') to = from;
      else return;
    }
  });
  return found.sort((a, b) => a.from - b.from);
}

/** First token of the capitalised words (three at most) that end before `to`; `to` when there are none. */
function runStart(tokens: readonly Token[], to: number): number {
  let from = to;
  while (from > 0 && from > to - 3) {
    const token = tokens[from - 1];
    if (!token || token.shape !== 'title' || (from < to && tokens[from]?.gap !== ' ')) break;
    from -= 1;
  }
  return from;
}
