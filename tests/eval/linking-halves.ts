import { createLinker } from '../../src/linking/create-linker.ts';
import type { Entity, EntityKind } from '../../src/model/entity.ts';
import { entityId, packId } from '../../src/model/id.ts';
import type { Span } from '../../src/model/span.ts';
import { foldKey } from '../../src/text/fold.ts';
import { createMarker, createOracle } from '../brute-force-matcher.ts';
import { createRandom, percent, readLines } from './linking-data.ts';

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

/** Which documents give the names; the others are read. */
type Split = (position: number) => boolean;

/** The halves as the table has them, the halves swapped, and halves drawn at random. */
function splits(): readonly Split[] {
  const drawn = [1, 2, 3, 4, 5, 6].map((seed): Split => {
    const random = createRandom(seed);
    const gives: boolean[] = [];
    return (position) => {
      while (gives.length <= position) gives.push(random() < 0.5);
      return gives[position] ?? false;
    };
  });
  return [(i) => i % 2 === 0, (i) => i % 2 === 1, ...drawn];
}

interface Sums {
  marks: number;
  right: number;
  covered: number;
}

/** What one split gives: marks of the matcher by brute force and of the linker, and whether the scan agrees with the brute-force matcher of our tests. */
interface Measured {
  readonly brute: Sums;
  readonly linker: Sums;
  readonly gold: number;
  readonly exact: { readonly marks: number; readonly different: number };
}

/**
 * Names in the gold of one half of the documents, sought in the other half: beside a matcher that marks every whole-word occurrence, longest
 * first. Rows: brute force and linker for the first split, the worst of eight splits, and whether the exact method before choosing gives
 * the very marks of `bruteForceMarks`.
 */
export function halfAgainstHalf(
  folder: string,
  name: 'places' | 'world-ner',
  half: string,
): readonly (readonly string[])[] {
  const docs = readLines(`${folder}/${half}-${name}.jsonl`) as readonly Doc[];
  const all = splits().map((split, i) => measure(docs, name, split, i === 0));
  const [first] = all;
  if (!first) return [];
  const rows = (['brute', 'linker'] as const).map((kind) => [
    `${name}, half against half, ${kind === 'brute' ? 'brute force' : 'after choosing'}`,
    `precision ${percent(first[kind].right, first[kind].marks)}, recall ${percent(first[kind].covered, first.gold)} (${first[kind].marks} marks)`,
    kind === 'brute' ? '-' : 'precision + 3, recall - 1',
  ]);
  const gains = all.map(({ brute, linker }) => 100 * (linker.right / linker.marks - brute.right / brute.marks));
  const losses = all.map(({ brute, linker, gold }) => (100 * (brute.covered - linker.covered)) / gold);
  const listed = (figures: readonly number[], sign: string): string =>
    figures.map((figure) => `${sign}${figure.toFixed(1)}`).join(', ');
  return [
    ...rows,
    [
      `${name}, the same halves, halves swapped, six random splits: points of precision won; of recall lost`,
      `${listed(gains, '+')}; ${listed(losses, '')}`,
      '-',
    ],
    [
      `${name}, exact method before choosing beside the brute-force matcher: marks, texts that differ`,
      `${first.exact.marks}, ${first.exact.different}`,
      '-',
    ],
  ];
}

function measure(docs: readonly Doc[], name: string, split: Split, withExact: boolean): Measured {
  const wanted = (mention: Doc['mentions'][number]): boolean =>
    name === 'places' ? !mention.adj && !mention.skip : mention.type === 'Organization' || mention.type === 'Location';
  const names = new Map<string, EntityKind>();
  docs.forEach((doc, i) => {
    if (split(i))
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
  const scan = createMarker(entities);
  const oracle = createOracle(entities);
  const sums = { brute: { marks: 0, right: 0, covered: 0 }, linker: { marks: 0, right: 0, covered: 0 } };
  const exact = { marks: 0, different: 0 };
  let gold = 0;
  docs.forEach((doc, i) => {
    if (split(i)) return;
    const truth = doc.mentions.filter(
      (mention) => names.has(mention.text.replace(/\s+/g, ' ').trim()) && wanted(mention),
    );
    gold += truth.length;
    if (withExact) {
      const expected = oracle(doc.text);
      exact.marks += expected.length;
      if (scan(doc.text).join() !== expected.join()) exact.different += 1;
    }
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
  return { ...sums, gold, exact };
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
