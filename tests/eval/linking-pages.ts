import { createLinker } from '../../src/linking/create-linker.ts';
import type { Linker } from '../../src/linking/linker.ts';
import { isCommonName, isCommonWord } from '../../src/text/is-common-word.ts';
import type { Entity } from '../../src/model/entity.ts';
import { packId } from '../../src/model/id.ts';
import { foldKey } from '../../src/text/fold.ts';
import { foldedWords } from '../../src/text/words.ts';
import { createRandom, percent, type SavedPage } from './linking-data.ts';
import { verdictKey, verdictOn } from './spelling-verdicts.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One random edit in a word of five letters or more; null when the result is an everyday word or a known one. */
export function misspell(name: string, known: ReadonlySet<string>, random: () => number): string | null {
  const words = [...name.matchAll(/[a-z]{5,}/gi)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return null;
  const [text] = word;
  const at = Math.floor(random() * text.length);
  const letter = LETTERS.charAt(Math.floor(random() * 26));
  const kind = Math.floor(random() * 4);
  const keepCase = (c: string): string => (text.charAt(at) === text.charAt(at).toUpperCase() ? c.toUpperCase() : c);
  const edited =
    kind === 0
      ? text.slice(0, at) +
        (at === 0 ? letter.toUpperCase() + text.charAt(0).toLowerCase() : letter + text.charAt(at)) +
        text.slice(at + 1)
      : kind === 1
        ? text.slice(0, at) + (at === 0 ? text.charAt(1).toUpperCase() + text.slice(2) : text.slice(at + 1))
        : kind === 2
          ? text.slice(0, at) + keepCase(letter) + text.slice(at + 1)
          : at + 1 < text.length
            ? text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
            : null;
  if (edited === null || edited.toLowerCase() === text.toLowerCase()) return null;
  const folded = foldKey(edited);
  if (isCommonWord(folded) || isCommonName(folded) || known.has(folded)) return null;
  return name.slice(0, word.index) + edited + name.slice(word.index + text.length);
}

/** Misspelt names of the bundled pack, planted into saved pages; how many are marked as the right entity. */
export function plantedErrors(
  entities: readonly Entity[],
  pages: readonly SavedPage[],
): readonly (readonly string[])[] {
  const linker = createLinker([{ pack: packId('bundled'), entities }]);
  const free = createLinker([
    {
      pack: packId('bundled'),
      entities: entities.map(({ requires: _r, excludes: _e, ambiguous: _a, ...rest }) => rest),
    },
  ]);
  const random = createRandom(7);
  const known = new Set(entities.flatMap((entity) => [entity.name, ...entity.names].flatMap(foldedWords)));
  const names = entities.flatMap((entity) =>
    [entity.name, ...entity.names]
      .filter(
        (name) =>
          foldKey(name).replace(/ /g, '').length >= 8 &&
          /^[\p{Script=Latin}\s\p{P}\p{Nd}]+$/u.test(name) &&
          /[a-z]{5,}/i.test(name),
      )
      .map((name) => ({ entity, name })),
  );
  let planted = 0;
  let found = 0;
  let foundFree = 0;
  let supported = 0;
  let foundSupported = 0;
  const misses: string[] = [];
  for (const page of pages)
    for (let k = 0; k < 8; k += 1) {
      const pick = names[Math.floor(random() * names.length)];
      const wrong = pick && misspell(pick.name, known, random);
      if (!pick || !wrong || page.text.length < 500) continue;
      let at = page.text.indexOf(' ', Math.floor(random() * (page.text.length - 200)));
      if (at < 0) at = 0;
      const isFound = (by: Linker, name: string): boolean =>
        by
          .link(`${page.text.slice(0, at)} by ${name} and ${page.text.slice(at + 1)}`)
          .some((link) => link.entity === pick.entity.id && link.start < at + 4 + name.length && link.end > at + 4);
      planted += 1;
      const isMarked = isFound(linker, wrong);
      if (isMarked) found += 1;
      if (isFound(free, wrong)) foundFree += 1;
      else misses.push(`${wrong} (${pick.name})`);
      if (!isFound(linker, pick.name)) continue;
      supported += 1;
      if (isMarked) foundSupported += 1;
      else misses.push(`${wrong} (${pick.name}, which is marked there when it is spelled right)`);
    }
  if (process.argv.includes('--list')) console.log(misses.join('\n'));
  return [
    [`planted errors (${planted}), gazetteer without conditions`, percent(foundFree, planted), '95 %'],
    [
      `of the names that the bundled gazetteer marks at that place when they are spelled right (${supported}), found misspelt`,
      percent(foundSupported, supported),
      '95 %',
    ],
    [
      'all planted, with requires, excludes, ambiguous, on pages that mostly do not meet them',
      percent(found, planted),
      '-',
    ],
  ];
}

/**
 * Marks of spellings on pages that do not misspell: counted by a reader's verdicts, and each listed with its verdict. What stands around
 * them is told with `--list` only, since the table goes into the README.
 */
export function falseSpellings(
  entities: readonly Entity[],
  pages: readonly SavedPage[],
): readonly (readonly string[])[] {
  const linker = createLinker([{ pack: packId('bundled'), entities }]);
  const counts = { right: 0, wrong: 0, unclear: 0, 'not judged': 0 };
  let words = 0;
  let marks = 0;
  const rows: string[][] = [];
  for (const page of pages) {
    words += page.text.match(/\S+/g)?.length ?? 0;
    const links = linker.link(page.text);
    marks += links.length;
    for (const link of links.filter(({ method }) => method === 'fuzzy' || method === 'variant')) {
      const verdict = verdictOn(page.id, link.start, link.text, link.entity);
      counts[verdict] += 1;
      rows.push([`${link.method} mark on these pages: “${link.text}” as ${link.name}`, verdict, '-']);
      if (process.argv.includes('--list'))
        console.log(
          `${verdictKey(page.id, link.start, link.text, link.entity)} ${page.id}: ${page.text.slice(Math.max(0, link.start - 40), link.end + 30).replace(/\s+/g, ' ')}`,
        );
    }
  }
  const spellings = rows.length;
  const doubtful = spellings - counts.right;
  return [
    [
      `variant and fuzzy marks on ${pages.length} pages, ${words} words, ${marks} marks in all: not right`,
      `${doubtful} of ${spellings} (${counts.wrong} wrong, ${counts.unclear} unclear, ${counts['not judged']} not judged)`,
      `at most ${Math.floor(words / WORDS_FOR_ONE)}`,
    ],
    ...rows,
  ];
}

/** One wrong mark of a spelling is borne in so many words of pages. */
const WORDS_FOR_ONE = 20_000;
