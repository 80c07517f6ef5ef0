import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { incidentTitle } from '../src/incidents/incident-title.ts';
import { detectFormat } from '../src/library/detect-format.ts';
import { planTable } from '../src/library/table-plan.ts';
import { CLAIM_KINDS } from '../src/model/claim.ts';
import { decodePack, NEWER_PACK } from '../src/pack/pack-codec.ts';
import { joinMessages, problemLines } from '../src/platform/join-messages.ts';
import { lookupIn } from '../src/platform/messages-text.ts';
import { createProblemWords } from '../src/ui/problem-words.ts';
import { sayHit, sayTitle, sayUnit } from '../src/ui/say-title.ts';
import { createTexts } from '../src/ui/texts.ts';

const root = join(import.meta.dirname, '..');
type Messages = Record<string, { message: string }>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(root, 'assets/public/_locales', language, 'messages.json'), 'utf8')) as Messages;
const ar = createTexts(lookupIn(read('ar')));
const en = createTexts(lookupIn(read('en')));
/** As the package has them. */
const [english, arabic] = [joinMessages(read('en')), joinMessages(read('ar'))];
const say = createProblemWords(problemLines(english), problemLines(arabic), (value) => ar.number(value));
/** Arabic, and no English words but names of fields and formats. */
const isArabic = (said: string): boolean => /\p{Script=Arabic}/u.test(said) && !/\b(?:the|is|not|must)\b/.test(said);

describe('sentences about bad input, in Arabic', () => {
  test.each<[string, RegExp]>([
    ['a.csv:12: the row has 9 cells, the header 7', /^a\.csv:12: في الصف [9٩] خلية وفي الترويسة [7٧]$/],
    [
      'b.json, line 3: incidents[0].when must be an object',
      /^b\.json، السطر [3٣]: يجب أن يكون incidents\[0\]\.when كائنًا$/,
    ],
    ['reports[2].id must be an id of 1 to 200 printable characters', /معرّفًا/],
    ['line 8 of this pack cannot be read (the file ends inside a text); add it again', /ينتهي الملف داخل نص/],
    ['"names" must be a list', /قائمة$/],
  ])('%s', (sentence, wanted) => {
    expect(say(sentence)).toMatch(wanted);
  });

  test('what is no sentence of ours, and what is very long, stays as it is', () => {
    for (const other of ['', 'Error: 0x80', 'the key', '"x" must be a list '.repeat(200)])
      expect(say(other)).toBe(other);
  });

  test('what reading and checking really say', () => {
    const table = planTable('t.csv', 'date,title\n31/31/2020,x\n,\n2020-01-01,"y\n');
    const bytes = (pack: object): Uint8Array => new TextEncoder().encode(JSON.stringify(pack));
    const head = { format: 'backstory-pack', version: 1, id: 'p', name: 'P', entities: [], reports: [], incidents: [] };
    const packs = [
      {},
      { ...head, version: 9 },
      { ...head, incidents: [{ id: 'i' }] },
      { ...head, name: 7, entities: {} },
      { ...head, more: 1 },
    ];
    const formats = ['%PDF-1.4', '{"a":1}', 'PK\u0003\u0004', '<opml></opml>'].map((start) =>
      detectFormat('a.json', start),
    );
    const said = [
      ...table.sample.flatMap(({ result }) => (typeof result === 'string' ? [result] : [])),
      ...packs.flatMap((pack) => decodePack('p.json', bytes(pack)).problems.map(({ sentence }) => sentence)),
      ...formats.flatMap((format) => (typeof format === 'object' ? [format.refused] : [])),
      ...(table.licence ? [table.licence] : []),
    ];
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((sentence) => !isArabic(say(sentence)))).toEqual([]);
  });

  test('what an entry or a feed is refused for', () => {
    const code = readFileSync(join(root, 'src/page/read-feed-document.ts'), 'utf8');
    const sentences = [...code.matchAll(/return (['`])((?:the file|this) .+)\1;/g)].map(([, , sentence = '']) =>
      sentence.replace(/\$\{.*\}/, 'rdfx'),
    );
    expect(sentences).toHaveLength(3);
    for (const sentence of [...sentences, 'the entry has no text: "Second item"'])
      expect([sentence, isArabic(say(`feed.xml:2: ${sentence}`))]).toEqual([sentence, true]);
  });

  test('every sentence of the sources that a screen can show has its message', () => {
    const folders = ['src/text', 'src/library', 'src/pack', 'src/reports', 'src/platform', 'entrypoints/library'];
    /** For programmers: a fault of ours, which no file and no reader can bring about. */
    const ours =
      /^(?:pack|packs|library|tar|library page|world|Batch |Backstory is starting\.$| ?Backstory does not|background-work|save-page|this browser has|only the screens|Only the screens|the id is)/;
    const missing: string[] = [];
    let seen = 0;
    for (const folder of folders)
      for (const name of readdirSync(join(root, folder)).filter((one) => /\.tsx?$/.test(one))) {
        const code = readFileSync(join(root, folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
        for (const [, , , raw = ''] of code.matchAll(
          /(?:\b(?:tell|told|refuse|fail|Error|CsvRefused|problemAt)\((?:[^'"`()]|\([^()]*\))*|\b(?:sentence|refused|problem)\b(?: =|:| \?\?=) )((['`])((?:(?!\2)[^\n])+)\2)/g,
        )) {
          if (!/[a-z] [a-z]/.test(raw) || ours.test(raw) || !/[a-z]{2}/.test(raw.replace(/\$\{[^}]*\}/g, ''))) continue;
          seen += 1;
          const sentence = raw
            .replace('${NEWER_PACK}', NEWER_PACK)
            .replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '7')
            .replaceAll('\\"', '"');
          // What complains of a field is told with the field's name before it.
          if (!isArabic(say(sentence)) && !isArabic(say(`field ${sentence}`))) missing.push(`${name}: ${sentence}`);
        }
      }
    expect(missing).toEqual([]);
    expect(seen).toBeGreaterThan(70);
  });
});

test('what is joined for the package says the same: a line for each sentence, and every plural', () => {
  const keys = Object.keys(read('en')).filter((key) => key.startsWith('problem_'));
  expect(problemLines(english)).toHaveLength(keys.length);
  expect(problemLines(arabic)).toEqual(problemLines(read('ar')));
  expect(problemLines(arabic)[keys.sort().indexOf('problem_no_text')]).toBe(read('ar')['problem_no_text']?.message);
  for (const language of ['en', 'ar']) {
    const [whole, joined] = [read(language), joinMessages(read(language))].map((one) => createTexts(lookupIn(one)));
    for (const number of [0, 1, 2, 5, 11, 100])
      expect(joined?.count('reports', number)).toBe(whole?.count('reports', number));
  }
  expect(Object.keys(english).length).toBeLessThan(Object.keys(read('en')).length - keys.length);
  // English titles and units stay as they are, so English has no words to say them anew; Arabic has all of them.
  const anew = Object.keys(read('en')).filter((key) => /^title_|^unit/.test(key));
  expect([anew.length > 20, anew.filter((key) => key in english), anew.filter((key) => !(key in arabic))]).toEqual([
    true,
    [],
    [],
  ]);
  const bare = createTexts(lookupIn(english));
  expect(sayTitle(bare, { title: 'Rocket fire in Bahra', groups: [] })).toBe('Rocket fire in Bahra');
  expect(sayUnit(bare, 'soldiers killed')).toBe('soldiers killed');
});

describe('titles that we make, and what figures count', () => {
  const titleOf = (kind: (typeof CLAIM_KINDS)[number]): string =>
    incidentTitle({
      kind,
      places: [{ entity: null, name: 'Old Harbour' }],
      groups: [],
      items: [],
      entities: new Map() as never,
    });

  test.each(CLAIM_KINDS)('%s', (kind) => {
    expect(sayTitle(ar, { title: titleOf(kind), groups: [] })).toMatch(/^[\p{Script=Arabic} ]+ في Old Harbour$/u);
    expect(sayTitle(en, { title: titleOf(kind), groups: [] })).toBe(titleOf(kind));
  });

  test.each([
    ['Rocket fire at the Old Zone, Bahra', 'قصف صاروخي في Old Zone, Bahra'],
    ['Withdrawal of troops (Harbour Guard) in Bahra', 'انسحاب قوات (Harbour Guard) في Bahra'],
    ['Killing of A. Person and B. Person', 'قتل A. Person and B. Person'],
    ['Minister says the bridge is safe', 'Minister says the bridge is safe'],
    ['in the park', 'in the park'],
    ['5 people killed in Bahra', 'أشخاص (قتلى): 5 في Bahra'],
    ['At least 12 civilians killed at the Old Zone, Bahra', 'مدنيون (قتلى): 12 على الأقل في Old Zone, Bahra'],
    ['Up to 3-4 guards murdered', 'حراس (قتلى): 3–4 على الأكثر'],
    ['2 umbrellas killed in Bahra', '2 umbrellas killed in Bahra'],
    ['Harbour Guard blames Hill Front', 'Harbour Guard يتهم Hill Front'],
    ['Harbour Union blames Hill Front', 'Harbour Union blames Hill Front'],
  ])('%s', (title, said) => {
    const groups = [{ entity: null, name: 'Harbour Guard', role: 'named' as const }];
    expect(sayTitle(ar, { title, groups })).toBe(said);
  });

  test.each([
    ['rockets', 'صواريخ'],
    ['rocket', 'صواريخ'],
    ['soldiers killed', 'جنود (قتلى)'],
    ['woman abducted', 'نساء (مخطوفون)'],
    ['soldiers painted', 'soldiers painted'],
    ['umbrellas', 'umbrellas'],
    ['', ''],
  ])('%s', (what, said) => expect(sayUnit(ar, what)).toBe(said));

  test('every word that figures are read with has its own', () => {
    const source = readFileSync(join(root, 'src/reports/find-figures.ts'), 'utf8');
    const [, counted = '', outcomes = ''] =
      /COUNTED =\s+\/\^\(\?:(.*)\)\$\/;[^]*?OUTCOME =\s+\/\^\(\?:(.*)\)\$\//.exec(source) ?? [];
    const words = `${counted}|${outcomes}`
      .split('|')
      .flatMap((form) =>
        /m\[ae\]n/.test(form) ? [form.replace('[ae]', 'a'), form.replace('[ae]', 'e')] : [form.replace(/s\?$/, 's')],
      )
      // "died" is written "dead".
      .filter((word) => word !== 'died');
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !/\p{Script=Arabic}/u.test(sayUnit(ar, word)))).toEqual([]);
  });

  test('a hit of the search says such titles too, and headlines stay as they are', () => {
    const hit = {
      type: 'incident',
      id: 'i',
      matches: [],
      when: null,
      certainty: null,
      kind: null,
      detail: null,
      reports: 1,
    } as const;
    expect(sayHit(ar, { ...hit, title: 'Rocket fire in Bahra' })).toBe('قصف صاروخي في Bahra');
    const blame = { ...hit, title: 'Harbour Guard blames Hill Front' };
    expect(sayHit(ar, { ...blame, groups: ['Harbour Guard'] })).toBe('Harbour Guard يتهم Hill Front');
    expect(sayHit(ar, blame)).toBe(blame.title);
    expect(sayHit(ar, { ...hit, type: 'report', title: 'Rocket fire in Bahra' })).toBe('Rocket fire in Bahra');
  });
});
