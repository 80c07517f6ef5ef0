import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/**
 * The mentions that stand, by start: earlier ones in the list win over later ones that share words with them, and
 * nothing discovered stands in `closed` spans (dates). A place marked `inside` stands within its group, or by itself
 * when the group does not stand.
 */
export function mergeMentions(
  mentions: readonly Mention[],
  closed: readonly Span[],
  length: number,
): readonly Mention[] {
  const FREE = 0;
  const taken = new Int32Array(length);
  const kept: Mention[] = [];
  const holder = (span: Span): number => {
    const first = taken[span.start] ?? FREE;
    for (let i = span.start + 1; i < span.end; i += 1) if (taken[i] !== first) return -1;
    return first;
  };
  const keep = (mention: Mention): void => {
    kept.push(mention);
    taken.fill(kept.length, mention.start, mention.end);
  };
  for (const mention of mentions) if (mention.entity !== null && holder(mention) === FREE) keep(mention);
  for (const span of closed) if (holder(span) === FREE) taken.fill(-2, span.start, span.end);
  for (const mention of mentions)
    if (mention.entity === null && mention.inside !== true && holder(mention) === FREE) keep(mention);
  for (const mention of mentions) {
    if (mention.inside !== true) continue;
    const at = holder(mention);
    if (at === FREE) {
      const { inside: _, ...alone } = mention;
      keep(alone);
      continue;
    }
    const outer = kept[at - 1];
    if (outer?.kind === 'group' && outer.end - outer.start > mention.end - mention.start) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
