import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseGazetteer } from '../src/gazetteer/parse-gazetteer.ts';
import { createLinker } from '../src/linking/create-linker.ts';
import { packId } from '../src/model/id.ts';
import { LOOK_ALIKES, MARKED } from './linking-cases.ts';

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

for (const [title, cases] of Object.entries(MARKED))
  describe(title, () => {
    test.each(cases)('%s', (page) => expect(marked(page)).toBe(page));
  });

describe('look-alikes stay unmarked', () => {
  for (const [title, cases] of Object.entries(LOOK_ALIKES))
    describe(title, () => {
      test.each(cases)('%s', (page) => expect(marked(page)).toBe(page));
    });
});

test('there are enough cases', () => {
  const count = (table: Readonly<Record<string, readonly string[]>>): number => Object.values(table).flat().length;
  expect(count(MARKED) + count(LOOK_ALIKES)).toBeGreaterThanOrEqual(150);
  expect(count(LOOK_ALIKES)).toBeGreaterThanOrEqual(60);
});
