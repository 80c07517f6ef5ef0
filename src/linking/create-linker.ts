import type { Link, LinkRule } from '../model/mention.ts';
import { fold, foldKey } from '../text/fold.ts';
import type { Linker, LinkerSource } from './linker.ts';

interface Known {
  readonly source: LinkerSource;
  readonly index: number;
  readonly alias: string;
}

/** A linker over the names of all sources. */
export function createLinker(sources: readonly LinkerSource[], _options: { rules?: readonly LinkRule[] } = {}): Linker {
  const known = new Map<string, Known>();
  const starts = new Map<string, number>();
  for (const source of sources)
    source.entities.forEach((entity, index) => {
      for (const alias of [entity.name, ...entity.names]) {
        const key = foldKey(alias);
        if (known.has(key)) continue;
        known.set(key, { source, index, alias });
        const words = key.split(' ');
        starts.set(words[0] ?? '', Math.max(starts.get(words[0] ?? '') ?? 0, words.length));
      }
    });
  const link = (text: string): readonly Link[] => {
    const folded = fold(text);
    const words = [...folded.text.matchAll(/[\p{L}\p{Nd}]+/gu)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
    const links: Link[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const most = starts.get(words[i]?.text ?? '') ?? 0;
      for (let n = Math.min(most, words.length - i); n >= 1; n -= 1) {
        const hit = known.get(words.slice(i, i + n).map((w) => w.text).join(' '));
        const entity = hit?.source.entities[hit.index];
        if (!hit || !entity) continue;
        const span = folded.toOriginal(words[i]?.start ?? 0, words[i + n - 1]?.end ?? 0);
        const surface = text.slice(span.start, span.end);
        const acronym = /^[\p{Lu}\d.-]{1,6}$/u.test(hit.alias);
        if (acronym && surface !== hit.alias) continue;
        links.push({ ...span, text: surface, entity: entity.id, kind: entity.kind, name: entity.name, method: acronym ? 'acronym' : hit.alias === entity.name ? 'exact' : 'alias', score: 0.9, alias: hit.alias, evidence: [], pack: hit.source.pack });
        i += n - 1;
        break;
      }
    }
    return links;
  };
  return { link, linkBlocks: (blocks) => blocks.map((block) => link(block)) };
}
