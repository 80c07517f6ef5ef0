import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseGazetteer } from '../src/gazetteer/parse-gazetteer.ts';
import { createLinker } from '../src/linking/create-linker.ts';
import { packId } from '../src/model/id.ts';
import { LOOK_ALIKES, MARKED } from './linking-cases.ts';
import { OTHER_MEANINGS, STYLES } from './linking-look-alikes.ts';
import { MEANT } from './linking-meant.ts';
import { MORE_MEANT, MORE_THINGS } from './linking-more-things.ts';
import { NAMED_AFTER, NOT_NAMED_AFTER } from './linking-named-after.ts';
import { NOT_MEANT } from './linking-not-meant.ts';
import { OTHER_THINGS, THE_THINGS } from './linking-other-things.ts';
import { NO_WORKS, WORKS } from './linking-works.ts';

const entities = ['groups', 'persons', 'places'].flatMap(
  (name) =>
    parseGazetteer(name, readFileSync(new URL(`../assets/gazetteer/${name}.jsonl`, import.meta.url), 'utf8')).value,
);
const linker = createLinker([{ pack: packId('bundled'), entities }]);

/** The page with its links written into it, as in the cases. */
function marked(page: string): string {
  const blocks = page.replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1').split('¶');
  return linker
    .linkBlocks(blocks)
    .map((links, i) =>
      [...links]
        .reverse()
        .reduce(
          (text, link) => `${text.slice(0, link.start)}[[${link.text}|${link.name}]]${text.slice(link.end)}`,
          blocks[i] ?? '',
        ),
    )
    .join('¶');
}

for (const [title, cases] of Object.entries({
  ...MARKED,
  ...STYLES,
  ...MEANT,
  ...NO_WORKS,
  ...NOT_NAMED_AFTER,
  ...THE_THINGS,
  ...MORE_MEANT,
}))
  describe(title, () => {
    test.each(cases)('%s', (page) => expect(marked(page)).toBe(page));
  });

const UNMARKED = {
  ...LOOK_ALIKES,
  ...OTHER_MEANINGS,
  ...NOT_MEANT,
  ...WORKS,
  ...NAMED_AFTER,
  ...OTHER_THINGS,
  ...MORE_THINGS,
};
describe('look-alikes stay unmarked', () => {
  for (const [title, cases] of Object.entries(UNMARKED))
    describe(title, () => {
      test.each(cases)('%s', (page) => expect(marked(page)).toBe(page));
    });
});

describe('the tables of cases', () => {
  const tables = { ...MARKED, ...STYLES, ...MEANT, ...LOOK_ALIKES, ...OTHER_MEANINGS, ...NOT_MEANT };
  const count = (...some: readonly Readonly<Record<string, readonly string[]>>[]): number =>
    some.flatMap((table) => Object.values(table).flat()).length;
  test('no title hides another', () =>
    expect(Object.keys(tables)).toHaveLength(
      [MARKED, STYLES, MEANT, LOOK_ALIKES, OTHER_MEANINGS, NOT_MEANT].flatMap((table) => Object.keys(table)).length,
    ));
  test('there are enough cases, each once', () => {
    const all = Object.values(tables).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(count(MARKED, STYLES, LOOK_ALIKES, OTHER_MEANINGS)).toBeGreaterThanOrEqual(270);
    expect(count(LOOK_ALIKES, OTHER_MEANINGS)).toBeGreaterThanOrEqual(150);
    expect(count(OTHER_MEANINGS)).toBeGreaterThanOrEqual(60);
    expect(count(STYLES)).toBeGreaterThanOrEqual(55);
    expect(count(NOT_MEANT)).toBeGreaterThanOrEqual(135);
    expect(count(MEANT)).toBeGreaterThanOrEqual(120);
  });
  test('look-alikes are look-alikes: most mark nothing, none marks more than two names', () => {
    const marks = Object.values(UNMARKED)
      .flat()
      .map((page) => page.split('[[').length - 1);
    expect(marks.filter((n) => n === 0).length).toBeGreaterThan(marks.length * 0.8);
    expect(Math.max(...marks)).toBeLessThanOrEqual(2);
  });
});
