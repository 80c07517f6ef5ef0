import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { listRows } from '../../src/library/all-rows.ts';
import type { PackRecord } from '../../src/library/library-record.ts';
import { packId, type PackId } from '../../src/model/id.ts';
import { decodePack } from '../../src/pack/pack-codec.ts';
import type { LibraryDatabase } from '../../src/platform/library-database.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { ask } from '../../src/platform/messenger.ts';
import { Name } from '../../src/ui/Say.tsx';
import { useWords } from './library-words.ts';
import { openFile } from './open-file.ts';
import { PackConflictList } from './PackConflictList.tsx';
import { useAnswer } from './use-answer.ts';

/** Ids that are ours: no file may take the place of the bundled pack or the library. */
const TAKEN: readonly string[] = ['bundled', 'library'];

/** The packs: the bundled one, the reader's library, and those from files, each with what it says of itself and a switch. */
export function Packs({ database, changed }: { database: LibraryDatabase; changed: () => void }): JSX.Element {
  const say = useWords();
  const status = useAnswer(() => ask('status.read', {}), []);
  const added = useAnswer(async () => ({ ok: true, value: await listRows(database, 'packs') }) as const, []);
  const off = useAnswer(
    async () =>
      ({ ok: true, value: ((await database.get('meta', 'packs-off'))?.value ?? []) as readonly PackId[] }) as const,
    [],
  );
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [turns, setTurns] = useState(0);
  const refresh = (): void => {
    setTurns((old) => old + 1);
    status.again();
    added.again();
    off.again();
    changed();
  };
  const add = async (files: FileList | null): Promise<void> => {
    const said: string[] = [];
    for (const file of files ?? []) said.push(...(await addPack(database, file, say('pack_added', file.name))));
    setNotes(said);
    await askLibrary('library.changed', {});
    refresh();
  };
  const turn = async (pack: PackId, on: boolean): Promise<void> => {
    await askLibrary('packs.switch', { pack, on });
    refresh();
  };
  const remove = async (pack: PackId): Promise<void> => {
    await askLibrary('packs.remove', { pack });
    refresh();
  };
  const records = new Map((added.value ?? []).map((record) => [record.key, record]));
  const shown = [...(status.value?.packs ?? [])];
  const switchedOff = new Set(off.value ?? []);
  for (const record of records.values())
    if (!shown.some((pack) => pack.id === record.key))
      shown.push({ id: record.key, name: record.name, state: 'off', ...record.counts });
  return (
    <>
      <p>{say('packs_intro')}</p>
      <label class="file">
        {say('add_pack')}{' '}
        <input
          id="pack-file"
          type="file"
          multiple
          accept=".json,.gz"
          onChange={(event) => void add(event.currentTarget.files)}
        />
      </label>
      <div role="status" id="pack-notes">
        {notes.map((note, i) => (
          <p key={i}>{note}</p>
        ))}
      </div>
      <ul class="packs">
        {shown.map((pack) => (
          <li key={pack.id} data-pack={pack.id}>
            <h2>
              <Name>{pack.name}</Name> <span class="quiet">{pack.state}</span>
            </h2>
            <p>{say('pack_counts', pack.entities, pack.reports, pack.incidents)}</p>
            {pack.sentence && <p class="problem">{pack.sentence}</p>}
            <PackOrigin record={records.get(pack.id)} />
            {pack.id !== 'library' && (
              <label>
                <input
                  type="checkbox"
                  checked={!switchedOff.has(pack.id)}
                  onChange={(event) => void turn(pack.id, event.currentTarget.checked)}
                />{' '}
                {say('pack_on')}
              </label>
            )}{' '}
            {records.has(pack.id) && (
              <button class="link remove" onClick={() => void remove(pack.id)}>
                {say('remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <PackConflictList turn={turns} names={new Map(shown.map((pack) => [pack.id, pack.name]))} />
    </>
  );
}

function PackOrigin({ record }: { record: PackRecord | undefined }): JSX.Element {
  const say = useWords();
  return (
    <>
      {record?.licence && <p>{say('pack_licence', record.licence)}</p>}
      {record?.source && <p>{say('pack_source', record.source)}</p>}
    </>
  );
}

/** Checks a pack file and keeps it; returns what to tell the reader. */
async function addPack(database: LibraryDatabase, file: File, done: string): Promise<readonly string[]> {
  try {
    const bytes = await (await openFile(file)).bytes();
    const { value: pack, problems } = decodePack(file.name, bytes);
    const told = problems.slice(0, 20).map((problem) => `${problem.file}:${problem.line}: ${problem.sentence}`);
    if (!pack) return told;
    if (TAKEN.includes(pack.id)) return [...told, `${file.name}:1: the id "${pack.id}" belongs to Backstory itself`];
    const { entities, reports, incidents } = pack;
    const record: PackRecord = {
      key: packId(pack.id),
      name: pack.name,
      added: new Date().toISOString(),
      counts: { entities: entities.length, reports: reports.length, incidents: incidents.length },
      ...(pack.licence === undefined ? {} : { licence: pack.licence }),
      ...(pack.source === undefined ? {} : { source: pack.source }),
      text: new TextDecoder().decode(bytes),
    };
    await database.commit([{ table: 'packs', put: record }]);
    return [...told, done];
  } catch (error) {
    return [`${file.name}:1: ${error instanceof Error ? error.message : String(error)}`];
  }
}
