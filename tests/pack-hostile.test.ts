import { expect, test } from 'vitest';
import type { Pack } from '../src/model/pack.ts';
import type { FileProblem } from '../src/model/problem.ts';
import { checkPackLines } from '../src/pack/check-pack-lines.ts';
import { decodePack, encodePack } from '../src/pack/pack-codec.ts';
import { samplePack } from './pack-sample.ts';
import { seededRandom } from './seeded-random.ts';

type Random = ReturnType<typeof seededRandom>;
/** An object or a list of the pack. */
type Node = Record<string, unknown>;
const encoder = new TextEncoder();
const text = encodePack(samplePack());
const lines = text.split('\n');

/** Every object and list of the pack with the path to it, to be spoilt in place. */
function nodes(value: unknown, found: Node[] = []): Node[] {
  if (typeof value !== 'object' || value === null) return found;
  found.push(value as Node);
  Object.values(value).forEach((part) => nodes(part, found));
  return found;
}

function spoil(random: Random, change: (node: Node, key: string) => void): string {
  const pack = structuredClone(samplePack());
  const node = random.pick(nodes(pack).filter((one) => Object.keys(one).length > 0));
  change(node, random.pick(Object.keys(node)));
  return JSON.stringify(pack);
}

const HOSTILE = [
  null,
  -1,
  1e308,
  1.5,
  '',
  '\ud800',
  {},
  [],
  [[[]]],
  true,
  'x'.repeat(11_000_000),
  '9999-99-99',
] as const;
const replaced = (random: Random, count: number, make: () => string): string => {
  let out = text;
  for (let k = 0; k < count; k += 1) {
    const at = random.below(out.length);
    out = out.slice(0, at) + make() + out.slice(at + 1);
  }
  return out;
};

/** Twenty ways to spoil a pack; each is tried fifty times. */
const FAMILIES: Readonly<Record<string, (random: Random) => string | Uint8Array>> = {
  'cut anywhere': (random) => text.slice(0, random.below(text.length)),
  'one character replaced': (random) => replaced(random, 1, () => String.fromCharCode(32 + random.below(95))),
  'twenty characters replaced': (random) => replaced(random, 20, () => random.pick('{}[]",:0x'.split(''))),
  'one byte replaced': (random) => {
    const bytes = encoder.encode(text);
    bytes[random.below(bytes.length)] = random.below(256);
    return bytes;
  },
  'random bytes': (random) => Uint8Array.from({ length: random.below(2000) }, () => random.below(256)),
  'a piece left out': (random) => {
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + random.below(300));
  },
  'a piece twice': (random) => {
    const at = random.below(text.length);
    return text.slice(0, at + random.below(300)) + text.slice(at);
  },
  'a line left out': (random) => lines.toSpliced(random.below(lines.length), 1).join('\n'),
  'a line twice': (random) => {
    const at = random.below(lines.length);
    return lines.toSpliced(at, 0, lines[at]!).join('\n');
  },
  'two lines exchanged': (random) => {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    return lines.with(a, lines[b]!).with(b, lines[a]!).join('\n');
  },
  'a key left out': (random) => spoil(random, (node, key) => delete node[key]),
  'a value of another kind': (random) => spoil(random, (node, key) => (node[key] = random.pick(HOSTILE))),
  'a key of the language': (random) =>
    spoil(random, (node) =>
      Object.defineProperty(node, random.pick(['constructor', 'prototype', '__proto__']), {
        value: {},
        enumerable: true,
      }),
    ),
  'an unknown key': (random) =>
    spoil(random, (node) => (node[`key${random.below(9)}`] = random.pick(HOSTILE.slice(0, 9)))),
  'a number beyond': (random) =>
    spoil(
      random,
      (node, key) => (node[key] = typeof node[key] === 'number' ? node[key] + random.pick([-1e6, 0.5, 1e6, 1e15]) : -1),
    ),
  'a text with controls': (random) =>
    spoil(random, (node, key) => (node[key] = typeof node[key] === 'string' ? `\u202e${node[key]}\u0000` : '\u0000')),
  'deep nesting': (random) => spoil(random, (node, key) => (node[key] = JSON.parse('['.repeat(200) + ']'.repeat(200)))),
  'a very long list': (random) => spoil(random, (node, key) => (node[key] = Array.from({ length: 300_000 }, () => 0))),
  'another version': (random) =>
    text.replace('"version":1', `"version":${random.pick(['2', '0', '-1', '1e9', '"1"', 'null', '1.5', '{}'])}`),
  'a reference to nothing': (random) =>
    spoil(
      random,
      (node, key) => (node[key] = typeof node[key] === 'string' ? `${node[key]}x` : Number.MAX_SAFE_INTEGER),
    ),
};

test('a thousand hostile packs: what is let in is a valid pack, the rest is refused with a reason, nothing breaks', () => {
  let accepted = 0;
  let refused = 0;
  for (const [family, make] of Object.entries(FAMILIES)) {
    for (let round = 0; round < 50; round += 1) {
      const random = seededRandom(round * 7919 + family.length);
      const { value, problems } = decodePack('hostile.json', make(random));
      if (value === null) {
        refused += 1;
        told(problems, `${family} ${round}`);
        continue;
      }
      accepted += 1;
      // A pack that is let in is what a valid file says: written and read again it is the same, without a single problem.
      const again = decodePack('again.json', encodePack(value));
      expect(again.problems, `${family} ${round}`).toEqual([]);
      expect(again.value, `${family} ${round}`).toEqual(value);
    }
  }
  expect(Object.keys(FAMILIES)).toHaveLength(20);
  expect(accepted + refused).toBe(1000);
  expect(refused).toBeGreaterThan(700);
}, 120_000);

test('hostile packs, read line by line: nothing is let in that would be refused when read whole', async () => {
  let accepted = 0;
  for (const [family, make] of Object.entries(FAMILIES)) {
    // What stands inside a record is checked by the same code as above; lists of 300,000 nothings only take time.
    if (family === 'a very long list') continue;
    for (let round = 0; round < 15; round += 1) {
      const given = inLines(make(seededRandom(round * 7919 + family.length)));
      const bytes = typeof given === 'string' ? encoder.encode(given) : given;
      const lines = await checkPackLines('hostile.json', one(bytes));
      if (lines.value === null) {
        told(lines.problems, `${family} ${round}`);
        continue;
      }
      accepted += 1;
      const { value } = decodePack('hostile.json', bytes);
      expect(value, `${family} ${round}`).not.toBeNull();
      expect(value).toMatchObject(lines.value.head);
      expect(value?.incidents).toHaveLength(lines.value.counts.incidents);
    }
  }
  expect(accepted).toBeGreaterThan(8);
}, 120_000);

/** A refusal says the file, a line of it, and why. */
function told(problems: readonly FileProblem[], what: string): void {
  expect(problems.length, what).toBeGreaterThan(0);
  for (const { file, line, sentence } of problems) {
    expect(file, what).toBe('hostile.json');
    expect(line, what).toBeGreaterThan(0);
    expect(sentence, what).toMatch(/\S .*[a-z]{3}/);
  }
}

/** A pack that was spoilt as an object, one record a line again. */
function inLines(given: string | Uint8Array): string | Uint8Array {
  if (typeof given !== 'string' || given.startsWith('{\n')) return given;
  try {
    return encodePack(JSON.parse(given) as Pack);
  } catch {
    return given;
  }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
