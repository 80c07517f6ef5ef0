import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { parseGazetteer } from '../src/gazetteer/parse-gazetteer.ts';
import { packId } from '../src/model/id.ts';
import { bundledEntities } from './eval/linking-data.ts';

const LINES = [
  '{"id":"a","kind":"group","name":"Highland Rescue Forces","names":["Upland Rescue Units"],"heads":["Forces","Units","Field Committee"]}',
  '{"id":"b","kind":"group","name":"Lowland Rescue Forces","names":[]}',
  '{"id":"c","kind":"group","name":"Harbour Guard","names":[],"heads":["Forces","Units"]}',
].join('\n');
const { value: entities } = parseGazetteer('groups.jsonl', LINES);
const linker = createLinker([{ pack: packId('test'), entities }]);
const named = (text: string): string => linker.link(text).map((link) => `${link.text} = ${link.name}`).join('; '); // prettier-ignore

describe('kinds of bodies that the gazetteer puts for each other', () => {
  test.each([
    ['The Highland Rescue Units came.', 'Highland Rescue Units = Highland Rescue Forces'],
    ['The Highland Rescue Field Committee met.', 'Highland Rescue Field Committee = Highland Rescue Forces'],
    ['The Upland Rescue Forces came.', 'Upland Rescue Forces = Highland Rescue Forces'],
  ])('%s', (text, expected) => expect(named(text)).toBe(expected));
  test.each(['The Harbour Units came.', 'The Harbour Forces left.'])('not where it does not: %s', (text) =>
    expect(named(text)).toBe(''),
  );
  test('the bundled gazetteer allows them for the Popular Mobilization Forces', () => {
    const bundled = createLinker([{ pack: packId('bundled'), entities: bundledEntities() }]);
    const links = bundled.link('Fighters of the Popular Mobilization Militia stood at a checkpoint in Kirkuk.');
    expect(links.map(({ entity, text }) => `${entity} ${text}`)).toContain('pmf Popular Mobilization Militia');
  });
});

test('heads that are no list are told, and the rest of the line is read', () => {
  const { value: read, problems } = parseGazetteer(
    'groups.jsonl',
    '{"id":"a","kind":"group","name":"Highland Rescue Forces","names":[],"heads":"Units"}',
  );
  expect(read.map(({ heads }) => heads)).toEqual([undefined]);
  expect(problems.map(({ sentence }) => sentence)).toEqual([
    '"heads" of "a" must be a list of strings; it is left out',
  ]);
});
