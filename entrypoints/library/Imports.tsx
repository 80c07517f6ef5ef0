import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportRecord } from '../../src/library/library-record.ts';
import type { LibraryDatabase } from '../../src/platform/library-database.ts';
import { isFullDisk } from '../../src/platform/is-full-disk.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { FileField } from './FileField.tsx';
import { followUndo } from './follow-undo.ts';
import { readableFiles } from './files-of-choice.ts';
import { ImportedRows } from './ImportedRows.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { insist } from './insist.ts';
import { useWords, type LibraryWord } from './library-words.ts';
import type { ImportPlan } from './plan-import.ts';
import type { ImportOptions } from './rows-of-file.ts';
import { ProblemText } from './ProblemText.tsx';
import { roomForImport } from './room-for.ts';
import { runImport } from './run-import.ts';

/** Choosing files, the preview, the imports under way and those that were. Imports that a stop interrupted go on by themselves. */
export function Imports({ database, changed }: { database: LibraryDatabase; changed: () => void }): JSX.Element {
  const say = useWords();
  const [files, setFiles] = useState<readonly File[]>([]);
  /** Imports begun here: each finds the fields empty again. */
  const [begun, setBegun] = useState(0);
  const [records, setRecords] = useState<ReadonlyMap<string, ImportRecord>>(new Map());
  const [note, setNote] = useState('');
  /** Imports that met an error here: they stand still until the reader lets them go on or stops them. */
  const [halted, setHalted] = useState<ReadonlySet<string>>(new Set());
  const running = useRef(new Map<string, AbortController>());
  const tell = (error: unknown): void => setNote(error instanceof Error ? error.message : String(error));
  const show = (record: ImportRecord): void => setRecords((old) => new Map(old).set(record.key, record));
  const run = async (record: ImportRecord): Promise<void> => {
    if (running.current.has(record.key)) return;
    const control = new AbortController();
    running.current.set(record.key, control);
    setHalted((old) => new Set([...old].filter((key) => key !== record.key)));
    try {
      show(await runImport(database, record, { signal: control.signal, progress: show }));
    } catch (error) {
      tell(error);
      setHalted((old) => new Set(old).add(record.key));
    }
    running.current.delete(record.key);
    changed();
  };
  const look = async (): Promise<void> => {
    const found = (await insist(() => askLibrary('import.list', {}))) ?? [];
    // What goes on here is newer than the list.
    const isOwn = (key: string): boolean => running.current.has(key);
    setRecords((old) => {
      const others = [...old].filter(([key]) => isOwn(key));
      return new Map([...found.map((record) => [record.key, record] as const), ...others]);
    });
    for (const record of found)
      if (isOwn(record.key)) continue;
      else if (record.state === 'running') void run(record);
      else if (record.state === 'undoing') void undo(record.key);
  };
  useEffect(() => {
    // Another page may have begun or ended some meanwhile.
    const again = (): void => void (document.visibilityState === 'visible' && look().catch(() => undefined));
    document.addEventListener('visibilitychange', again);
    void look();
    return () => document.removeEventListener('visibilitychange', again);
  }, []);
  const start = async (plan: ImportPlan, options: ImportOptions): Promise<void> => {
    setNote('');
    const { files: readable, problems } = await readableFiles(files);
    const lack = await roomForImport(readable);
    if (lack) return setNote(say('no_room', lack.needed, lack.free));
    const key = `${new Date().toISOString()} ${crypto.randomUUID().slice(0, 8)}`;
    const [first] = files;
    const name = files.length > 1 ? `${first?.name ?? ''} + ${files.length - 1}` : (first?.name ?? '');
    const begin = {
      key,
      name,
      format: plan.format,
      bytes: readable.reduce((sum, file) => sum + file.size, 0),
      options,
      ...(problems.length > 0 ? { problems } : {}),
      ...(plan.licence === undefined ? {} : { licence: plan.licence }),
      ...(plan.restricted ? { restricted: true } : {}),
    };
    try {
      await database.putFiles(key, readable);
      const record = await insist(() => askLibrary('import.begin', begin));
      setFiles([]);
      setBegun((old) => old + 1);
      if (!record) return;
      show(record);
      await run(record);
    } catch (error) {
      await database.removeFiles(key).catch(() => undefined);
      if (isFullDisk(error)) setNote(say('full'));
      else tell(error);
    }
  };
  const cancel = async (record: ImportRecord): Promise<void> => {
    const control = running.current.get(record.key);
    if (control) return control.abort();
    const ended = await insist(() => askLibrary('import.end', { key: record.key, state: 'cancelled' }));
    await database.removeFiles(record.key);
    if (ended) show(ended);
    changed();
  };
  const forget = async (key: string): Promise<void> => {
    await insist(() => askLibrary('library.forget', { table: 'imports', key }));
    setRecords((old) => new Map([...old].filter(([other]) => other !== key)));
  };
  const undo = async (key: string): Promise<void> => {
    try {
      const record = await followUndo(key, show);
      if (record) show(record);
      // Rows that another import found there stay with it.
      await look();
    } catch (error) {
      tell(error);
    }
    changed();
  };
  const newestFirst = [...records.values()].sort((a, b) => (a.key < b.key ? 1 : -1));
  return (
    <>
      <p>{say('import_intro')}</p>
      <p key={begun}>
        <FileField id="import-files" label={say('choose_files')} multiple choose={setFiles} />{' '}
        <FileField id="import-folder" label={say('choose_folder')} isFolder choose={setFiles} />
      </p>
      {note && (
        <p class="problem" role="alert">
          <ProblemText>{note}</ProblemText>
        </p>
      )}
      {files.length > 0 && <ImportPreview files={files} start={(plan, options) => void start(plan, options)} />}
      {newestFirst.length === 0 && <p>{say('imports_empty')}</p>}
      <ul class="imports">
        {newestFirst.map((record) => (
          <li key={record.key} data-import={record.key} data-state={record.state}>
            <ImportLine
              record={record}
              isHalted={halted.has(record.key)}
              goOn={() => {
                setNote('');
                void run(record);
              }}
              cancel={() => void cancel(record).catch(tell)}
              undo={() => void undo(record.key)}
              forget={() => void forget(record.key).catch(tell)}
              changed={changed}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  readonly record: ImportRecord;
  readonly isHalted: boolean;
  readonly goOn: () => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly forget: () => void;
  readonly changed: () => void;
}

/** Formats of files whose records are rows. */
const OF_ROWS = /\b(?:table|acled|ucdp|geojson)\b/;

function ImportLine({ record, isHalted, goOn, cancel, undo, forget, changed }: LineProps): JSX.Element {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const state = isHalted && record.state === 'running' ? 'halted' : record.state;
  const isEnded = record.state === 'done' || record.state === 'cancelled';
  return (
    <>
      <h2>
        <bdi>{record.name}</bdi> <span class="quiet">{say(`state_${state}` satisfies LibraryWord)}</span>
      </h2>
      <p class="counts" role="status">
        {say('counts', record.added, record.changed, record.same, record.refused)}
      </p>
      {record.state === 'undoing' && (
        <p class="taken-back" role="status">
          {say('taken_back', record.taken ?? 0, record.added + record.changed)}
        </p>
      )}
      {record.licence && (
        <p class="quiet">
          <ProblemText>{record.licence}</ProblemText>
        </p>
      )}
      {record.problems.length > 0 && (
        <details>
          <summary>{say('problems', Math.max(record.refused, record.problems.length))}</summary>
          <ul>
            {record.problems.map((problem, i) => (
              <li key={i}>
                <ProblemText>{problem}</ProblemText>
              </li>
            ))}
          </ul>
        </details>
      )}
      {isEnded && OF_ROWS.test(record.format) && record.added + record.changed > 0 && (
        <details class="of-rows" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{say('rows')}</summary>
          {isOpen && <ImportedRows import={record.key} changed={changed} />}
        </details>
      )}
      {state === 'halted' && (
        <button class="link go-on" onClick={goOn}>
          {say('go_on')}
        </button>
      )}{' '}
      {(record.state === 'running' || record.state === 'undoing') && (
        <button class="link cancel" onClick={cancel}>
          {say('cancel')}
        </button>
      )}
      {isEnded && (
        <button class="link undo" onClick={undo}>
          {say('undo')}
        </button>
      )}
      {record.state === 'undone' && (
        <button class="link forget" onClick={forget}>
          {say('remove')}
        </button>
      )}
    </>
  );
}
