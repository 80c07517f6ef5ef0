import { createLinker } from '../../src/linking/create-linker.ts';
import type { Entity, EntityKind } from '../../src/model/entity.ts';
import { entityId, packId } from '../../src/model/id.ts';
import type { Span } from '../../src/model/span.ts';
import { foldKey } from '../../src/text/fold.ts';
import { percent, readLines } from './linking-data.ts';

interface Doc {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly (Span & {
    readonly text: string;
    readonly type?: string;
    readonly adj?: boolean;
    readonly skip?: boolean;
  })[];
}

/** Names in the gold of one half of the documents, sought in the other half: beside a matcher that marks every whole-word occurrence, longest first. */
export function halfAgainstHalf(
  folder: string,
  name: 'places' | 'world-ner',
  half: string,
): readonly (readonly string[])[] {
  const docs = readLines(`${folder}/${half}-${name}.jsonl`) as readonly Doc[];
  const wanted = (mention: Doc['mentions'][number]): boolean =>
    name === 'places' ? !mention.adj && !mention.skip : mention.type === 'Organization' || mention.type === 'Location';
  const names = new Map<string, EntityKind>();
  docs.forEach((doc, i) => {
    if (i % 2 === 0)
      for (const mention of doc.mentions)
        if (wanted(mention) && foldKey(mention.text).length > 1)
          names.set(mention.text.replace(/\s+/g, ' ').trim(), mention.type === 'Organization' ? 'group' : 'place');
  });
  const entities: Entity[] = [...names].map(([text, kind], i) => ({
    id: entityId(`e${i}`),
    kind,
    name: text,
    names: [],
  }));
  const linker = createLinker([{ pack: packId('half'), entities }]);
  const sums = { brute: { marks: 0, right: 0, covered: 0 }, linker: { marks: 0, right: 0, covered: 0 } };
  let gold = 0;
  docs.forEach((doc, i) => {
    if (i % 2 === 0) return;
    const truth = doc.mentions.filter(
      (mention) => names.has(mention.text.replace(/\s+/g, ' ').trim()) && wanted(mention),
    );
    gold += truth.length;
    for (const [kind, marks] of [
      ['brute', bruteForce(doc.text, names)],
      ['linker', linker.link(doc.text)],
    ] as const) {
      sums[kind].marks += marks.length;
      sums[kind].right += marks.filter((mark) =>
        doc.mentions.some((mention) => mark.start < mention.end && mention.start < mark.end),
      ).length;
      sums[kind].covered += truth.filter((mention) =>
        marks.some((mark) => mark.start < mention.end && mention.start < mark.end),
      ).length;
    }
  });
  return (['brute', 'linker'] as const).map((kind) => [
    `${name}, half against half, ${kind === 'brute' ? 'brute force' : 'after choosing'}`,
    `precision ${percent(sums[kind].right, sums[kind].marks)}, recall ${percent(sums[kind].covered, gold)} (${sums[kind].marks} marks)`,
    kind === 'brute' ? '-' : 'precision + 3, recall - 1',
  ]);
}

/** Every whole-word, case-sensitive occurrence of a name, leftmost longest. */
function bruteForce(text: string, names: ReadonlyMap<string, unknown>): readonly Span[] {
  const words = [...text.matchAll(/[\p{L}\p{Nd}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const longest = 8;
  const out: Span[] = [];
  for (let i = 0; i < words.length; i += 1)
    for (let n = Math.min(longest, words.length - i); n >= 1; n -= 1) {
      const [first, last] = [words[i], words[i + n - 1]];
      if (!first || !last) continue;
      const span = { start: first.start, end: last.end };
      const dotted = text.charAt(span.end) === '.' ? { start: span.start, end: span.end + 1 } : span;
      const hit = [dotted, span].find(({ start, end }) => names.has(text.slice(start, end).replace(/\s+/g, ' ')));
      if (!hit) continue;
      out.push(hit);
      i += n - 1;
      break;
    }
  return out;
}
