import Fuse from 'fuse.js/basic';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { entityId, packId } from '../src/model/id.ts';

const NAMES = ['Zorhavan River Guard', 'Kelimabad Movement', 'Tarkhistan Liberation Front', 'Qarmid Air Base'];
/** Each name with an error of its own, among words that are no names. */
const PAGE =
  'The Zorhavn River Guard met near Qarmid Air Bsae. Envoys of the Kelimabad Movment and the Tarkhistan Libration Front stayed away. ' +
  'Nobody else came, and the hall of the old mill was closed before noon by the police of the town.';
const entities = NAMES.map((name, i) => ({ id: entityId(`e${i}`), kind: 'group' as const, name, names: [] }));

/** Fuse.js calls while a fresh linker reads a page. */
function callsFor(text: string): number {
  const match = vi.spyOn(Fuse, 'match');
  createLinker([{ pack: packId('test'), entities }]).link(text);
  const calls = match.mock.calls.length;
  match.mockRestore();
  return calls;
}

describe('the cost of fuse.js does not depend on the length of the page', () => {
  afterEach(() => vi.restoreAllMocks());
  test('it is asked about names that are misspelt', () => expect(callsFor(PAGE)).toBeGreaterThan(0));
  test('not once more when the same mentions come a hundred times', () =>
    expect(callsFor(`${PAGE}\n`.repeat(100))).toBe(callsFor(PAGE)));
  test('not once more with a megabyte of text that has no names', () =>
    expect(callsFor(PAGE + ' Then the rain fell on the roofs of the Market and the Mill.'.repeat(16_000))).toBe(
      callsFor(PAGE),
    ));
  test('never with more than a name and a stretch of a few words', () => {
    const match = vi.spyOn(Fuse, 'match');
    createLinker([{ pack: packId('test'), entities }]).link(`${PAGE} `.repeat(20));
    for (const [pattern, text] of match.mock.calls) expect(pattern.length + text.length).toBeLessThan(200);
  });
});

test.each([[['Zorhavan River Guard', 'Zorhavnk River Guard']], [['Zorhavnk River Guard', 'Zorhavan River Guard']]])(
  'the score of fuse.js decides between names with one typing error each: a letter wrong is nearer than two that change places (%j)',
  (names) => {
    const guards = names.map((name) => ({ id: entityId(name), kind: 'group' as const, name, names: [] }));
    const links = createLinker([{ pack: packId('test'), entities: guards }]).link(
      'Envoys of the Zorhavna River Guard met in the hall.',
    );
    expect(links.map(({ entity, method }) => [entity, method])).toEqual([['Zorhavnk River Guard', 'fuzzy']]);
  },
);
