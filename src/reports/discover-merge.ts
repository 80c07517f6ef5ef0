import type { Mention } from '../model/mention.ts';
import type { Span } from '../model/span.ts';

/**
 * The mentions that stand, by start: earlier ones in the list win over later ones that share words with them, and
 * nothing discovered stands in `closed` spans (dates). A place marked `inside` stands within its group, or by itself
 * when the group does not stand; a link that is a part of an organisation's name stands within it, too.
 */
export function mergeMentions(
  mentions: readonly Mention[],
  closed: readonly Span[],
  length: number,
): readonly Mention[] {
  const FREE = 0;
  const taken = new Int32Array(length);
  const inner = new Uint8Array(length);
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
  const yielding = linksInsideNames(mentions);
  for (const mention of mentions)
    if (mention.entity !== null && !yielding.has(mention) && holder(mention) === FREE) keep(mention);
  for (const span of closed) if (holder(span) === FREE) taken.fill(-2, span.start, span.end);
  for (const mention of mentions)
    if (mention.entity === null && mention.inside !== true && holder(mention) === FREE) keep(mention);
  for (const mention of mentions) {
    if (mention.inside !== true && !yielding.has(mention)) continue;
    const at = holder(mention);
    if (at === FREE) {
      const { inside: _, ...alone } = mention;
      keep(alone);
      continue;
    }
    const outer = kept[at - 1];
    if (outer?.kind !== 'group' || outer.end - outer.start <= mention.end - mention.start) continue;
    if (inner.subarray(mention.start, mention.end).includes(1)) continue;
    inner.fill(1, mention.start, mention.end);
    kept.push(mention.inside === true ? mention : { ...mention, inside: true });
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

const WIDE = /^(?:country|region|city)$/u;
const IS_NAME = /^[\p{Lu}\p{N}](?:.*\s)?\p{Lu}[^\s]*$/su;

/** Links to countries and towns that are only a part of an organisation's proper name ("Iraq" in "Government of Iraq"). */
function linksInsideNames(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const links = mentions.filter((m) => m.entity !== null).sort((a, b) => a.start - b.start);
  const found = new Set<Mention>();
  let at = 0;
  for (const group of mentions) {
    if (group.entity !== null || group.kind !== 'group' || !IS_NAME.test(group.text)) continue;
    while ((links[at]?.end ?? Infinity) <= group.start) at += 1;
    const inside: Mention[] = [];
    let whole = true;
    for (let k = at; (links[k]?.start ?? Infinity) < group.end; k += 1) {
      const link = links[k];
      if (!link) break;
      const part =
        link.start >= group.start && link.end <= group.end && link.end - link.start < group.end - group.start;
      if (part && link.kind === 'place' && WIDE.test(link.type ?? '')) inside.push(link);
      else whole = false;
    }
    if (whole) for (const link of inside) found.add(link);
  }
  return found;
}
