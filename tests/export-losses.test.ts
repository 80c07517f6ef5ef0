import { expect, test } from 'vitest';
import english from '../assets/public/_locales/en/messages.json';
import { EXPORT_FORMATS, exportPack, type ExportFormat } from '../src/library/export-pack.ts';
import { entityId, incidentId, packId } from '../src/model/id.ts';
import type { Dated } from '../src/model/dated.ts';
import type { Incident } from '../src/model/incident.ts';
import type { Pack } from '../src/model/pack.ts';
import { decodePack } from '../src/pack/pack-codec.ts';
import { bareReport } from './library-fixtures.ts';

const DAY: Dated = { edtf: '2024-03-02', from: '2024-03-02', to: '2024-03-02', basis: 'stated', why: [] };
const NO_DAY: Dated = { edtf: 'XXXX-XX-XX', from: null, to: null, basis: 'unknown', why: [] };
const TEXT = 'Textonly words. Voicename said that two were hurt by the Groupname.';
const REPORT = {
  ...bareReport({ text: TEXT, title: 'Reporttitle', publisher: 'Publishername', url: 'https://address.example/1' }),
  published: DAY,
  author: 'Authorname, A. and others',
};

const TOLD = {
  when: DAY,
  certainty: 'disputed',
  according_to: [{ name: 'Voicename', start: 16, end: 25 }],
  figures: [{ what: 'injured', value: '77', start: 36, end: 39 }],
  evidence: [{ start: 16, end: 66 }],
} as const;

const incident = (number: number, title: string, when: Dated): Incident => ({
  id: incidentId(`incident-${number}`),
  kind: 'clash',
  when,
  title,
  certainty: 'reported',
  places: [
    { entity: entityId('quay'), name: 'Placename', lat: 11.25, lon: 21.5 },
    { entity: null, name: 'Secondplace', lat: 33.75, lon: 43.5 },
  ],
  groups: [{ entity: null, name: 'Groupname', role: 'suspected' }],
  claims: [{ report: REPORT.id, claim: 0, ...TOLD, when }],
});
const PACK: Pack = {
  format: 'backstory-pack',
  version: 1,
  id: packId('losses'),
  name: 'Losses',
  entities: [{ id: entityId('quay'), kind: 'place', name: 'Placename', names: ['Placename', 'Othername'] }],
  reports: [{ ...REPORT, claims: [{ kind: 'clash', places: [], groups: [], ...TOLD }] }],
  incidents: [incident(1, 'Datedtitle', DAY), incident(2, 'Undatedtitle', NO_DAY)],
};

/** What a pack says: how it shows in a file, and the word for it in the sentence that tells what a format loses. */
const FACTS: readonly (readonly [what: string, inFile: RegExp, inSentence: RegExp])[] = [
  ['incidents', /Datedtitle/, /Loses incidents/],
  ['undated incidents', /Undatedtitle/, /Loses (?:undated )?incidents/],
  ['texts', /Textonly/, /texts/],
  ['evidence', /"evidence":\[\{/, /evidence/],
  ['voices', /Voicename(?! said)/, /voices/],
  ['groups', /Groupname(?!\.)/, /groups/],
  ['figures', /77/, /figures/],
  ['which report says what', /disputed/, /which report says what/],
  ['titles of reports', /Reporttitle/, /titles/],
  ['publishers', /Publishername/, /publishers/],
  ['authors', /Authorname/, /authors/],
  ['the first spot', /11\.25/, /spots(?! but the first)/],
  ['other spots', /33\.75/, /spots/],
  ['other names', /Othername/, /names/],
];
const loses = (format: ExportFormat): string => english[`library_loses_${format}`].message;

test.each(EXPORT_FORMATS)('what %s says that it loses is what it loses, and nothing else', (format) => {
  const file = exportPack(PACK, format);
  const said = FACTS.filter(([, , inSentence]) => inSentence.test(loses(format))).map(([what]) => what);
  const lost = FACTS.filter(([, inFile]) => !inFile.test(file)).map(([what]) => what);
  expect(said).toEqual(lost);
});

test('the pack of these facts is a sound one', () => {
  const { value, problems } = decodePack('losses.json', exportPack(PACK, 'json'));
  expect(problems).toEqual([]);
  expect(value?.incidents).toHaveLength(2);
});
