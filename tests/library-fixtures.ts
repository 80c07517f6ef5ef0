import { UNKNOWN_DATE } from '../src/model/dated.ts';
import type { Report, SourceText } from '../src/model/report.ts';
import type { LibraryTools } from '../src/library/library.ts';
import type { ImportedEvent } from '../src/library/library-record.ts';
import type { Change, LibraryTables } from '../src/library/library-tables.ts';
import type { TextInput } from '../src/library/text-input.ts';
import { textId } from '../src/text/text-id.ts';

/** A report that was read with nothing in it: enough for the store, whose business is not reading. */
export function bareReport(source: SourceText): Report {
  return {
    id: textId(source.text),
    text: source.text,
    ...(source.title === undefined ? {} : { title: source.title }),
    ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
    ...(source.url === undefined ? {} : { url: source.url }),
    language: source.language ?? 'en',
    published: UNKNOWN_DATE,
    sentences: [],
    dates: [],
    mentions: [],
    hedges: [],
    attributions: [],
    claims: [],
    problems: [],
  };
}

let tick = 0;
/** Tools with a clock that moves one second with each look. */
export function fakeTools(changed: () => void = () => undefined): LibraryTools {
  return {
    readText: (input) => bareReport(input.source),
    buildIncidents: (reports) => ({ incidents: [], reports }),
    now: () => new Date(Date.UTC(2026, 0, 1) + 1000 * (tick += 1)).toISOString(),
    changed,
  };
}

export const textInput = (text: string, more: Partial<SourceText> = {}): TextInput => ({
  source: { text, ...more },
  origin: 'page',
});

export const eventItem = (number: number, more: Partial<ImportedEvent> = {}): { event: ImportedEvent } => ({
  event: {
    id: `row-${number}`,
    kind: 'clash',
    edtf: '2020-02-16',
    from: '2020-02-16',
    to: '2020-02-16',
    place: `Town ${number % 50}`,
    groups: ['Group A'],
    ...more,
  },
});

/** Tables whose commit fails at chosen calls: before anything is written, or after it was written but not acknowledged. */
export function failingTables(tables: LibraryTables, plan: (call: number) => 'before' | 'after' | null): LibraryTables {
  let call = 0;
  return {
    ...tables,
    commit: async (changes: readonly Change[]) => {
      const how = plan((call += 1));
      if (how === 'before') throw new Error('stopped before the commit');
      await tables.commit(changes);
      if (how === 'after') throw new Error('stopped after the commit');
    },
  };
}
