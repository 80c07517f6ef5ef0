import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../src/model/settings.ts';
import type { LibraryDatabase } from '../../src/platform/library-database.ts';
import { BackupAndExport } from './BackupAndExport.tsx';
import { Imports } from './Imports.tsx';
import { useWords, type LibraryWord } from './library-words.ts';
import { NamesPart } from './NamesPart.tsx';
import { Packs } from './Packs.tsx';
import { SavedPages } from './SavedPages.tsx';
import { SettingsPart } from './SettingsPart.tsx';
import { StatusLine } from './StatusLine.tsx';

const PARTS = ['saved', 'imports', 'names', 'packs', 'backup', 'settings'] as const;
type Part = (typeof PARTS)[number];

/** The library page: one part at a time, named in the address so that it can be linked to. */
export function LibraryPage({
  open,
  settings,
}: {
  open: () => Promise<LibraryDatabase>;
  settings: Settings;
}): JSX.Element {
  const say = useWords();
  const [part, setPart] = useState<Part>(partOfAddress);
  const [opened, setOpened] = useState<LibraryDatabase | null>(null);
  const [turn, setTurn] = useState(0);
  // Opened once and shared by all parts. One that cannot be opened is said by the status line, and tried again when something was done about it.
  useEffect(() => {
    if (!opened) void open().then(setOpened, () => undefined);
  }, [turn]);
  useEffect(() => {
    const follow = (): void => setPart(partOfAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const changed = (): void => setTurn((old) => old + 1);
  return (
    <>
      <header>
        <h1>{say('title')}</h1>
        <nav>
          {PARTS.map((one) => (
            <a key={one} href={`#${one}`} aria-current={one === part ? 'page' : undefined}>
              {say(`tab_${one}` satisfies LibraryWord)}
            </a>
          ))}
        </nav>
      </header>
      <StatusLine turn={turn} changed={changed} />
      <main>
        {part === 'saved' && <SavedPages turn={turn} changed={changed} />}
        {opened && (
          <div hidden={part !== 'imports'}>
            <Imports database={opened} changed={changed} />
          </div>
        )}
        {part === 'names' && opened && <NamesPart database={opened} changed={changed} />}
        {part === 'packs' && opened && <Packs database={opened} changed={changed} />}
        {part === 'backup' && opened && <BackupAndExport database={opened} changed={changed} />}
        {part === 'settings' && <SettingsPart settings={settings} />}
      </main>
    </>
  );
}

function partOfAddress(): Part {
  const named = location.hash.slice(1);
  return PARTS.find((part) => part === named) ?? 'saved';
}
