import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { listRows } from '../../src/library/all-rows.ts';
import { packFileKey, type PackRecord } from '../../src/library/library-record.ts';
import type { PackId } from '../../src/model/id.ts';
import { PACK_VERSION, type Pack } from '../../src/model/pack.ts';
import { loadBundledPack } from '../../src/platform/load-packs.ts';
import type { LibraryDatabase } from '../../src/platform/library-database.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { ask } from '../../src/platform/messenger.ts';
import { Name } from '../../src/ui/Say.tsx';
import { addPack } from './add-pack.ts';
import { FileField } from './FileField.tsx';
import { useWords } from './library-words.ts';
import { PackConflictList } from './PackConflictList.tsx';
import { ProblemText } from './ProblemText.tsx';
import { useAnswer } from './use-answer.ts';
import { useTrouble } from './use-trouble.tsx';

/** How often a pack that is being taken apart is looked at again; each look keeps the background awake. */
const LOOK_AGAIN = 1000;

/** The packs: the bundled one, the reader's library, and those from files, each with what it says of itself and a switch. */
export function Packs({ database, changed }: { database: LibraryDatabase; changed: () => void }): JSX.Element {
  const say = useWords();
  const trouble = useTrouble();
  const status = useAnswer(() => ask('status.read', {}), []);
  const added = useAnswer(async () => ({ ok: true, value: await listRows(database, 'packs') }) as const, []);
  const off = useAnswer(
    async () =>
      ({ ok: true, value: ((await database.get('meta', 'packs-off'))?.value ?? []) as readonly PackId[] }) as const,
    [],
  );
  const [bundled, setBundled] = useState<Pack | null>(null);
  useEffect(() => void loadBundledPack().then(({ pack }) => setBundled(pack)), []);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [turns, setTurns] = useState(0);
  // What the reader switched is shown from then on: drawn with an older answer, the switch would jump back, and the next press say the opposite.
  const [switched, setSwitched] = useState<Readonly<Partial<Record<PackId, boolean>>>>({});
  const refresh = (): void => {
    setTurns((old) => old + 1);
    status.again();
    added.again();
    off.again();
    changed();
  };
  const add = async (files: readonly File[]): Promise<void> => {
    const said: string[] = [];
    for (const file of files) {
      setNotes([...said, say('pack_checking', file.name)]);
      said.push(...(await addPack(database, file, say)));
    }
    setNotes(said);
    await askLibrary('library.changed', {});
    refresh();
  };
  const forget = (pack: PackId): void => setSwitched((old) => ({ ...old, [pack]: undefined }));
  const turn = async (pack: PackId, on: boolean): Promise<void> => {
    setSwitched((old) => ({ ...old, [pack]: on }));
    if (!trouble.heed(await askLibrary('packs.switch', { pack, on }))) forget(pack);
    refresh();
  };
  const remove = async (pack: PackId): Promise<void> => {
    if (trouble.heed(await askLibrary('packs.remove', { pack }))) await database.removeFiles(packFileKey(pack));
    forget(pack);
    refresh();
  };
  const isLoading = status.value?.packs.some(({ state }) => state === 'loading') ?? false;
  useEffect(() => {
    if (!isLoading) return undefined;
    const looking = setInterval(status.again, LOOK_AGAIN);
    return () => clearInterval(looking);
  }, [isLoading]);
  const records = new Map((added.value ?? []).map((record) => [record.key, record]));
  const shown = [...(status.value?.packs ?? [])];
  const switchedOff = new Set(off.value ?? []);
  for (const record of records.values())
    if (!shown.some((pack) => pack.id === record.key))
      shown.push({
        id: record.key,
        name: record.name,
        // One that was just added, the background may not have opened yet.
        state: switchedOff.has(record.key) ? 'off' : 'loading',
        ...record.counts,
      });
  return (
    <>
      <p>{say('packs_intro')}</p>
      <FileField id="pack-file" label={say('add_pack')} accept=".json,.gz" multiple choose={add} />
      <div role="status" id="pack-notes">
        {notes.map((note, i) => (
          <p key={i}>
            <ProblemText>{note}</ProblemText>
          </p>
        ))}
      </div>
      {trouble.line}
      <ul class="packs">
        {shown.map((pack) => (
          <li key={pack.id} data-pack={pack.id}>
            <h2>
              <Name>{pack.id === 'library' ? say('title') : pack.name}</Name>{' '}
              <span class="quiet">{say(`pack_state_${pack.state}`)}</span>
            </h2>
            <p>{say('pack_counts', pack.entities, pack.reports, pack.incidents)}</p>
            {pack.sentence && (
              <p class="problem">
                <ProblemText>{pack.sentence}</ProblemText>
              </p>
            )}
            <PackOrigin record={records.get(pack.id) ?? (pack.id === bundled?.id ? bundled : undefined)} />
            {pack.id !== 'library' && (
              <label>
                <input
                  type="checkbox"
                  checked={switched[pack.id] ?? !switchedOff.has(pack.id)}
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

/** What a pack says of itself: an added one, or the bundled one. */
function PackOrigin({ record }: { record: PackRecord | Pack | undefined }): JSX.Element {
  const say = useWords();
  return (
    <>
      {record && 'added' in record && (
        <p class="quiet">{say('pack_format', PACK_VERSION, record.added.slice(0, 10))}</p>
      )}
      {record?.licence && <p>{say('pack_licence', record.licence)}</p>}
      {record?.source && <p>{say('pack_source', record.source)}</p>}
      {record && 'file' in record && <p class="quiet">{say('pack_as_file')}</p>}
    </>
  );
}
