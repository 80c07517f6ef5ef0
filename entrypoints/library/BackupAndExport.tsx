import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { EXPORT_FILES, EXPORT_FORMATS, type ExportFormat } from '../../src/library/export-pack.ts';
import { joinPacks, selectFromPack } from '../../src/library/select-from-pack.ts';
import type { LibraryDatabase } from '../../src/platform/library-database.ts';
import { isFullDisk } from '../../src/platform/is-full-disk.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { backupFile } from './backup-file.ts';
import { FileField } from './FileField.tsx';
import { useWords } from './library-words.ts';
import { loadWork } from '../../src/platform/load-work.ts';
import { ProblemText } from './ProblemText.tsx';
import { restoreFile } from './restore-file.ts';
import { saveFile } from './save-file.ts';

interface Props {
  readonly database: LibraryDatabase;
  readonly changed: () => void;
}

/** Taking everything out, bringing it back, and erasing it. */
export function BackupAndExport({ database, changed }: Props): JSX.Element {
  return (
    <>
      <BackupPart database={database} changed={changed} />
      <ExportPart database={database} />
      <ErasePart changed={changed} />
    </>
  );
}

function BackupPart({ database, changed }: Props): JSX.Element {
  const say = useWords();
  const [restricted, setRestricted] = useState(true);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const save = async (): Promise<void> => {
    const day = new Date().toISOString().slice(0, 10);
    const { name, type, blob, missing } = await backupFile(database, { restricted, day });
    saveFile(name, type, [blob]);
    setNotes(missing.map((pack) => say('pack_file_gone', pack)));
    await askLibrary('library.backed-up', {});
    changed();
  };
  const restore = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    setNotes([]);
    setNotes(
      await restoreFile(database, file, say).catch((error: unknown) => [
        `${file.name}:1: ${isFullDisk(error) ? say('full') : error instanceof Error ? error.message : String(error)}`,
      ]),
    );
    await askLibrary('library.changed', {});
    changed();
  };
  return (
    <section>
      <h2>{say('backup')}</h2>
      <p>{say('backup_intro')}</p>
      <label>
        <input type="checkbox" checked={restricted} onChange={(event) => setRestricted(event.currentTarget.checked)} />{' '}
        {say('restricted')}
      </label>
      <p>
        <button class="button primary" id="save-backup" onClick={() => void save()}>
          {say('backup_save')}
        </button>
      </p>
      <FileField id="restore-file" label={say('backup_restore')} accept=".json,.gz,.tar" choose={restore} />
      <div id="restore-notes" role="status">
        {notes.map((note, i) => (
          <p key={i}>
            <ProblemText>{note}</ProblemText>
          </p>
        ))}
      </div>
    </section>
  );
}

function ExportPart({ database }: { database: LibraryDatabase }): JSX.Element {
  const say = useWords();
  const [what, setWhat] = useState<'library' | 'all'>('library');
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [name, setName] = useState('');
  const [bom, setBom] = useState(true);
  const [restricted, setRestricted] = useState(false);
  const [note, setNote] = useState('');
  const save = async (): Promise<void> => {
    const { loadEverything, exportPack } = await loadWork();
    const { packs, library } = await loadEverything(database, { restricted });
    const joined = what === 'library' ? library : (joinPacks([library, ...packs], 'Backstory') ?? library);
    const pack = selectFromPack(joined, name);
    const { ending, type } = EXPORT_FILES[format];
    saveFile(`backstory.${ending}`, type, [exportPack(pack, format, { bom })]);
    setNote(say('exported', pack.incidents.length, pack.reports.length));
  };
  return (
    <section>
      <h2>{say('export')}</h2>
      <div class="mapping">
        <label>
          <span>{say('export_what')}</span>
          <select value={what} onChange={(event) => setWhat(event.currentTarget.value as 'library' | 'all')}>
            <option value="library">{say('export_library')}</option>
            <option value="all">{say('export_all')}</option>
          </select>
        </label>
        <label>
          <span>{say('export_filter')}</span>
          <input id="export-filter" value={name} dir="auto" onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <label>
          <span>{say('export_as')}</span>
          <select
            id="export-format"
            value={format}
            onChange={(event) => setFormat(event.currentTarget.value as ExportFormat)}
          >
            {EXPORT_FORMATS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        {format === 'csv' && (
          <label>
            <input
              id="export-bom"
              type="checkbox"
              checked={bom}
              onChange={(event) => setBom(event.currentTarget.checked)}
            />{' '}
            {say('export_bom')}
          </label>
        )}
        <label>
          <input
            type="checkbox"
            checked={restricted}
            onChange={(event) => setRestricted(event.currentTarget.checked)}
          />{' '}
          {say('restricted')}
        </label>
      </div>
      <p class="quiet" id="export-loses">
        {say(`loses_${format}`)}
      </p>
      <p>
        <button class="button primary" id="save-export" onClick={() => void save()}>
          {say('export_save')}
        </button>{' '}
        <span role="status">{note}</span>
      </p>
    </section>
  );
}

function ErasePart({ changed }: { changed: () => void }): JSX.Element {
  const say = useWords();
  const [word, setWord] = useState('');
  const [note, setNote] = useState('');
  const erase = async (): Promise<void> => {
    const answer = await askLibrary('library.erase', {});
    setNote(answer.ok ? say('erased') : answer.sentence);
    setWord('');
    changed();
  };
  return (
    <section class="danger">
      <h2>{say('erase')}</h2>
      <p>{say('erase_intro')}</p>
      <label>
        {say('erase_word')}{' '}
        <input id="erase-word" value={word} onInput={(event) => setWord(event.currentTarget.value)} />
      </label>{' '}
      <button class="button" id="erase" disabled={word.trim().toLowerCase() !== 'erase'} onClick={() => void erase()}>
        {say('erase')}
      </button>{' '}
      <span role="status" id="erase-note">
        <ProblemText>{note}</ProblemText>
      </span>
    </section>
  );
}
