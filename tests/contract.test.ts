import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CERTAINTIES, CLAIM_KINDS, GROUP_ROLES } from '../src/model/claim.ts';
import { readText } from './report-tools.ts';

/** The report contract of the design, section 6, as a checker of its own over the JSON that `read` prints. */
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const BASES = ['stated', 'metadata', 'relative', 'inferred', 'unknown'];

function contractProblems(report: Json): readonly string[] {
  const wrong: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what);
  };
  const text = report['text'];
  if (typeof text !== 'string') return ['text'];
  const list = (owner: Json, key: string, where: string): readonly unknown[] => {
    must(Array.isArray(owner[key]), `${where}.${key} is no list`);
    return Array.isArray(owner[key]) ? (owner[key] as unknown[]) : [];
  };
  const span = (value: unknown, where: string, empty = false): void => {
    const { start, end } = isObject(value) ? value : {};
    const whole = Number.isInteger(start) && Number.isInteger(end);
    must(whole && Number(start) >= 0 && Number(end) <= text.length, `${where} is outside the text`);
    must(whole && (empty ? Number(start) <= Number(end) : Number(start) < Number(end)), `${where} is empty`);
  };
  const quoted = (value: Json, where: string): void => {
    span(value, where);
    must(value['text'] === text.slice(Number(value['start']), Number(value['end'])), `${where} quotes other words`);
  };
  const days = (value: Json, where: string): void => {
    for (const key of ['from', 'to']) {
      const day = value[key];
      const real =
        typeof day === 'string' && DAY.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
      must(day === null || real, `${where}.${key} is no day: ${String(day)}`);
    }
    const { from, to } = value;
    if (typeof from === 'string' && typeof to === 'string') must(from <= to, `${where} ends before it begins`);
  };
  const dated = (value: unknown, where: string): void => {
    if (!isObject(value)) return void wrong.push(where);
    must(typeof value['edtf'] === 'string' && value['edtf'] !== '', `${where}.edtf`);
    days(value, where);
    must(BASES.includes(String(value['basis'])), `${where}.basis`);
    const weekday = value['weekday'];
    must(
      weekday === undefined || (Number.isInteger(weekday) && Number(weekday) >= 1 && Number(weekday) <= 7),
      `${where}.weekday`,
    );
    const time = value['time'];
    if (time !== undefined)
      must(
        isObject(time) &&
          /^([01]\d|2[0-3]):[0-5]\d$/.test(String(time['value'])) &&
          typeof time['approximate'] === 'boolean',
        `${where}.time`,
      );
    for (const why of list(value, 'why', where)) {
      if (!isObject(why)) wrong.push(`${where}.why`);
      else span(why, `${where}.why`, true);
    }
  };

  must(/^[0-9a-f]{64}$/.test(String(report['id'])), 'id');
  must(typeof report['language'] === 'string', 'language');
  for (const key of ['title', 'publisher', 'url']) must(['undefined', 'string'].includes(typeof report[key]), key);
  dated(report['published'], 'published');
  for (const sentence of list(report, 'sentences', 'report')) span(sentence, 'sentence');
  for (const hedge of list(report, 'hedges', 'report')) span(hedge, 'hedge');
  for (const date of list(report, 'dates', 'report')) {
    if (!isObject(date)) return ['date'];
    quoted(date, 'date');
    days(date, 'date');
    must(typeof date['edtf'] === 'string' && typeof date['value'] === 'string', 'date.edtf, date.value');
  }
  const mentions = list(report, 'mentions', 'report');
  for (const mention of mentions) {
    if (!isObject(mention)) return ['mention'];
    quoted(mention, 'mention');
    must(['place', 'group', 'person'].includes(String(mention['kind'])), 'mention.kind');
    must(mention['entity'] === null || typeof mention['entity'] === 'string', 'mention.entity');
    must(typeof mention['name'] === 'string' && mention['name'] !== '', 'mention.name');
    for (const key of ['lat', 'lon']) must(['undefined', 'number'].includes(typeof mention[key]), `mention.${key}`);
    for (const key of ['type', 'country'])
      must(['undefined', 'string'].includes(typeof mention[key]), `mention.${key}`);
  }
  const isMention = (at: unknown): boolean => Number.isInteger(at) && Number(at) >= 0 && Number(at) < mentions.length;
  for (const attribution of list(report, 'attributions', 'report')) {
    if (!isObject(attribution)) return ['attribution'];
    for (const key of ['source', 'cue', 'content'])
      if (attribution[key] !== undefined) span(attribution[key], `attribution.${key}`);
  }
  for (const claim of list(report, 'claims', 'report')) {
    if (!isObject(claim)) return ['claim'];
    must((CLAIM_KINDS as readonly unknown[]).includes(claim['kind']), 'claim.kind');
    must((CERTAINTIES as readonly unknown[]).includes(claim['certainty']), 'claim.certainty');
    dated(claim['when'], 'claim.when');
    for (const at of list(claim, 'places', 'claim')) must(isMention(at), 'claim.places');
    for (const group of list(claim, 'groups', 'claim'))
      must(
        isObject(group) && isMention(group['mention']) && (GROUP_ROLES as readonly unknown[]).includes(group['role']),
        'claim.groups',
      );
    for (const voice of list(claim, 'according_to', 'claim')) {
      span(voice, 'claim.according_to');
      must(isObject(voice) && typeof voice['name'] === 'string' && voice['name'] !== '', 'voice.name');
    }
    for (const figure of list(claim, 'figures', 'claim')) {
      span(figure, 'claim.figures');
      must(
        isObject(figure) &&
          typeof figure['what'] === 'string' &&
          /^(?:[<>]=|~)?\d+(?:-\d+)?$/.test(String(figure['value'])),
        'figure.value',
      );
    }
    const evidence = list(claim, 'evidence', 'claim');
    must(evidence.length > 0, 'claim without evidence');
    for (const part of evidence) span(part, 'claim.evidence');
    if (claim['corrects'] !== undefined && claim['corrects'] !== null) span(claim['corrects'], 'claim.corrects');
  }
  for (const problem of list(report, 'problems', 'report')) {
    span(problem, 'problem', true);
    must(
      isObject(problem) && typeof problem['sentence'] === 'string' && problem['sentence'] !== '',
      'problem.sentence',
    );
  }
  return [...new Set(wrong)];
}

const check = (raw: string): readonly string[] => contractProblems(JSON.parse(JSON.stringify(readText(raw))) as Json);
const folder = new URL('golden/', import.meta.url);
const goldens = readdirSync(folder).filter((name) => name.endsWith('.txt'));

test.each(goldens)('the contract holds for %s', (name) => {
  expect(check(readFileSync(new URL(name, folder), 'utf8'))).toEqual([]);
});

test('the checker sees what is wrong', () => {
  const report = JSON.parse(
    JSON.stringify(readText('Rockets hit the Green Zone in Baghdad on 16 February 2020.')),
  ) as Json;
  expect(contractProblems(report)).toEqual([]);
  expect(contractProblems({ ...report, hedges: [{ start: 3, end: 900 }] })).toEqual(['hedge is outside the text']);
  const { claims, ...rest } = report;
  expect(claims).toHaveLength(1);
  expect(contractProblems(rest)).toEqual(['report.claims is no list']);
});

/** Pieces of news, some of them broken, in any order: what they say is nonsense, the shape is not. */
const PIECES = [
  'date 2020-02-16 ',
  'Rockets hit the Green Zone in Baghdad on Sunday',
  ', Reuters reported, citing a US military source',
  '. ',
  '\n\n',
  'Correction: ',
  'not five but four people were killed',
  ' — Someone (@someone) February 16, 2020\n',
  '“Sirens',
  '” he said',
  '31 February 2020',
  'year 0',
  '9999-12-31',
  '0000-00-00',
  'حوالي ٣:٢٥ فجر الاحد',
  'At least 40 to 50 soldiers',
  ' were killed in late 2019',
  ' a week after ',
  'the attack',
  'It is unclear if ',
  'Kataib Hezbollah claimed responsibility',
  'THE EXACT TARGET WAS UNION III',
  '\u0000',
  '\ud83d',
  '<p>',
  '@ ',
  'at 25:99',
  'in the wake of the strike, parliament voted',
  '(((',
  '\r\n',
  'DETAILS TO FOLLOW',
  'early on Friday morning',
];

test('the contract holds for any text', () => {
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  fc.assert(
    fc.property(texts, (raw) => {
      expect(check(raw)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
