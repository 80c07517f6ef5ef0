import { buildIncidents } from '../src/incidents/build-incidents.ts';
import type { DerivedPart, DerivedStore } from '../src/library/derived-store.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { createResolver, nameTable } from '../src/library/resolve-names.ts';
import type { TakeUpTools } from '../src/library/take-up-texts.ts';
import { trackChanges } from '../src/library/track-changes.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId } from '../src/model/id.ts';
import type { Incident } from '../src/model/incident.ts';
import type { Mention } from '../src/model/mention.ts';
import type { Report } from '../src/model/report.ts';
import { openFactTable } from '../src/pack/fact-table.ts';
import { buildSegment } from '../src/pack/pack-segment.ts';
import { textId } from '../src/text/text-id.ts';
import type { seededRandom } from './seeded-random.ts';

type Random = ReturnType<typeof seededRandom>;

/** Places inside each other, and two groups. */
export const ENTITIES: readonly Entity[] = [
  ...['Land', 'North', 'South', 'Northtown', 'Old Gate', 'Southport', 'Fort Six'].map((name, at): Entity => ({
    id: entityId(`p${at}`),
    kind: 'place',
    name,
    names: [name],
    type: at === 0 ? 'country' : 'city',
    ...(at === 0 ? {} : { part_of: entityId(`p${at < 3 ? 0 : at === 4 ? 3 : 1 + (at % 2)}`) }),
  })),
  ...['Red Band', 'Blue Guard'].map((name, at): Entity => ({
    id: entityId(`g${at}`),
    kind: 'group',
    name,
    names: [name],
  })),
];

/** A report of one to three claims, at known and unknown places, on one of few days or (`loose`) on none. */
export function someReport(random: Random, number: number, loose: boolean): Report {
  let text = `Report ${number}.`;
  const mentions: Mention[] = [];
  const mention = (kind: 'place' | 'group', entity: Entity | null, name: string): number => {
    text += ` ${name}`;
    const id = entity?.id ?? null;
    mentions.push({ start: text.length - name.length, end: text.length, text: name, kind, entity: id, name });
    return mentions.length - 1;
  };
  const claims = Array.from({ length: 1 + random.below(3) }, () => {
    const start = text.length;
    const known = random.pick(ENTITIES.slice(0, 7));
    const place = random.below(5) === 0 ? mention('place', null, 'Far Hill') : mention('place', known, known.name);
    const band = random.pick(ENTITIES.slice(7));
    const group = mention('group', band, band.name);
    const day = `2020-03-0${1 + random.below(4)}`;
    const isLoose = loose && random.below(2) === 0;
    return {
      kind: random.pick(['rocket-fire', 'bombing', 'killing', 'protest', 'deployment'] as const),
      when: isLoose
        ? { edtf: '2020-03', from: '2020-03-01', to: '2020-03-31', basis: 'stated' as const, why: [] }
        : { edtf: day, from: day, to: day, basis: 'stated' as const, why: [] },
      places: [place],
      groups: [{ mention: group, role: 'suspected' as const }],
      certainty: 'reported' as const,
      according_to: [],
      figures: [],
      evidence: [{ start, end: text.length }],
    };
  });
  const published = { edtf: '2020-03-05', from: '2020-03-05', to: '2020-03-05', basis: 'metadata' as const, why: [] };
  return {
    id: textId(text),
    text,
    language: 'en',
    published,
    sentences: [],
    dates: [],
    mentions,
    hedges: [],
    attributions: [],
    claims,
    problems: [],
  };
}

/** Derived parts in memory. */
export function memoryStore(): DerivedStore & { now: () => readonly DerivedPart[] } {
  let parts: readonly DerivedPart[] = [];
  let last = 0;
  return {
    now: () => parts,
    parts: async () => parts,
    write: async ({ indexes, incidents, reports }, { gone = new Map(), instead = [] }) => {
      const pick = <T>(rows: readonly T[], numbers: readonly number[]): Map<number, T> =>
        new Map(numbers.flatMap((at) => (rows[at] ? [[at, rows[at]] as const] : [])));
      const facts = openFactTable(indexes.facts as ArrayBuffer);
      if (!facts) throw new Error('derived library: what was packed cannot be opened');
      const fresh: DerivedPart = {
        id: `part ${(last += 1)}`,
        facts,
        rows: {
          incidents: async (numbers) => pick(incidents, numbers),
          reports: async (numbers) => pick(reports, numbers),
        },
        gone: new Set(),
        goneReports: new Set(),
      };
      const kept = parts
        .filter(({ id }) => !instead.includes(id))
        .map((part) => ({
          ...part,
          gone: new Set([...part.gone, ...(gone.get(part.id)?.incidents ?? [])]),
          goneReports: new Set([...part.goneReports, ...(gone.get(part.id)?.reports ?? [])]),
        }));
      parts = [...kept, fresh];
    },
  };
}

/** A library over tables in memory, derived with the entities above. */
export function setUpLibrary() {
  let key = 0;
  const tables = trackChanges(createMemoryTables(), () => String((key += 1)).padStart(6, '0'));
  const store = memoryStore();
  const known = nameTable(ENTITIES);
  const tools: TakeUpTools = {
    tables,
    store,
    entities: known,
    resolve: createResolver(known, []),
    buildIncidents,
    build: async (source) => buildSegment(source),
  };
  const save = (
    report: Report,
    off: { claims: readonly number[]; mentions: readonly number[] } = { claims: [], mentions: [] },
  ) =>
    tables.commit([
      {
        table: 'texts',
        put: {
          key: report.id,
          report,
          document: report.id,
          version: 1,
          sketch: [],
          origin: 'file',
          accessed: '2026-01-01',
          off,
        },
      },
    ]);
  return { tables, store, tools, save };
}

/** Live incidents and ids of live reports of all parts. */
export async function stored(parts: readonly DerivedPart[]): Promise<{ incidents: Incident[]; reports: string[] }> {
  const incidents: Incident[] = [];
  const reports: string[] = [];
  for (const { facts, rows, gone, goneReports } of parts) {
    const all = (count: number, lost: ReadonlySet<number>): number[] =>
      Array.from({ length: count }, (_, at) => at).filter((at) => !lost.has(at));
    incidents.push(...(await rows.incidents(all(facts.incidents, gone))).values());
    reports.push(...[...(await rows.reports(all(facts.ownReports, goneReports))).values()].map(({ id }) => id));
  }
  const byId = <T extends { id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : 1);
  return { incidents: incidents.sort(byId), reports: reports.sort() };
}
