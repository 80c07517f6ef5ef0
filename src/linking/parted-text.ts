import { PART } from '../model/scout-part.ts';

/** So much of a text node may belong to a name that goes on in the next one. */
const REACH = 80;
/** A name goes over so many text nodes at most. */
const MOST_NODES = 6;
/** A text node this short may be something beside the word that it stands in: a reading over a letter, the sign of a note. */
const ASIDE_MOST = 20;
const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{N}\p{M}]/u;

/**
 * A page's text with `PART` between its text nodes, as one text in which every name of the page can be found. Where nodes touch within a
 * word they may be one word or two, which the page's style decides: they stand apart, and at the end once more joined in each way
 * that they can be, also without a short node between two others. Linear.
 */
export function unpart(text: string): string {
  const nodes = text.split(PART);
  const touches = nodes.map((node, at) => {
    const next = nodes[at + 1];
    return next !== undefined && ENDS_IN_WORD.test(node.slice(-2)) && BEGINS_IN_WORD.test(next.slice(0, 2));
  });
  const joined: string[] = [];
  const apart = nodes.map((node, at) => {
    if (!touches[at]) return node;
    if (touches[at + 1] && (nodes[at + 1] ?? '').length <= ASIDE_MOST)
      joined.push(node.slice(-REACH) + (nodes[at + 2] ?? '').slice(0, REACH));
    let whole = node.slice(-REACH);
    for (let next = at + 1; touches[next - 1] && next < at + MOST_NODES; next += 1) {
      joined.push((whole += (nodes[next] ?? '').slice(0, REACH)));
      if ((nodes[next] ?? '').length > REACH) break;
    }
    return `${node}\n`;
  });
  return joined.length === 0 ? apart.join('') : `${apart.join('')}\n${joined.join('\n')}`;
}
