import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EventRecord } from '../../src/library/library-record.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { ask } from '../../src/platform/messenger.ts';
import { Name, useTexts } from '../../src/ui/Say.tsx';
import { describeEvent } from './describe-event.ts';
import { useWords } from './library-words.ts';
import { ProblemText } from './ProblemText.tsx';
import { useAnswer } from './use-answer.ts';
import { useTrouble } from './use-trouble.tsx';

const PAGE = 50;
const MOST_FOUND = 100;
/** Incidents that come from a row carry its key in their id. */
const OF_ROW = /^event-(.+)$/s;

interface Props {
  readonly import: string;
  readonly changed: () => void;
}

/** The rows that an import brought, to be found, looked through and erased one by one; erased ones can be taken back. */
export function ImportedRows({ import: key, changed }: Props): JSX.Element {
  const say = useWords();
  const texts = useTexts();
  const trouble = useTrouble();
  const [offset, setOffset] = useState(0);
  const [query, setQuery] = useState('');
  const [sought, setSought] = useState('');
  const erased = useAnswer(() => askLibrary('rows.erased', { import: key }), []);
  const rows = useAnswer(
    () =>
      sought === ''
        ? askLibrary('rows.list', { import: key, offset, limit: PAGE })
        : rowsFound(sought).then((found) => askLibrary('rows.read', { keys: found })),
    [offset, sought],
  );
  const change = async (name: 'rows.erase' | 'rows.take-back' | 'rows.forget', row: string): Promise<void> => {
    trouble.heed(await askLibrary(name, { key: row }));
    erased.again();
    rows.again();
    changed();
  };
  const shown = (rows.value ?? []).filter((row) => row.import === key);
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setSought(query.trim());
        }}
      >
        <label>
          {say('rows_find')}{' '}
          <input class="find-row" dir="auto" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </label>{' '}
        <button class="button">{say('find')}</button>
      </form>
      {trouble.line}
      {rows.sentence && (
        <p class="problem">
          <ProblemText>{rows.sentence}</ProblemText>
        </p>
      )}
      {rows.value && shown.length === 0 && <p>{say('rows_none')}</p>}
      <ul class="rows">
        {shown.map((row) => (
          <li key={row.key} data-row={row.key}>
            <Name>{describeEvent(texts, row.event)}</Name>{' '}
            <button class="link erase-row" onClick={() => void change('rows.erase', row.key)}>
              {say('row_erase')}
            </button>
          </li>
        ))}
      </ul>
      {sought === '' && (offset > 0 || shown.length === PAGE) && (
        <p class="pages">
          <button class="link" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            {say('earlier')}
          </button>{' '}
          <button class="link" disabled={shown.length < PAGE} onClick={() => setOffset(offset + PAGE)}>
            {say('later')}
          </button>
        </p>
      )}
      <ErasedRows rows={erased.value ?? []} change={change} />
    </>
  );
}

function ErasedRows({
  rows,
  change,
}: {
  readonly rows: readonly EventRecord[];
  readonly change: (name: 'rows.take-back' | 'rows.forget', row: string) => Promise<void>;
}): JSX.Element | null {
  const say = useWords();
  const texts = useTexts();
  if (rows.length === 0) return null;
  return (
    <>
      <p class="quiet">{say('rows_erased')}</p>
      <ul class="erased">
        {rows.map((row) => (
          <li key={row.key} data-erased={row.key}>
            <span>
              <Name>{describeEvent(texts, row.event)}</Name>
            </span>{' '}
            <button class="link take-back" onClick={() => void change('rows.take-back', row.key)}>
              {say('row_take_back')}
            </button>{' '}
            <button class="link remove forget-row" onClick={() => void change('rows.forget', row.key)}>
              {say('row_forget')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Milliseconds between two looks at a library that is still taking its rows up, and how many looks. */
const PAUSE = 1000;
const LOOKS = 60;

/** Keys of the rows that the search finds, best first. Rows that came in a moment ago are waited for. */
async function rowsFound(text: string): Promise<readonly string[]> {
  for (let looks = 0; looks < LOOKS; looks += 1) {
    const isTakingUp = await isLoading();
    const answer = await ask('search.query', { text, limit: MOST_FOUND });
    const hits = answer.ok ? answer.value.hits : [];
    const keys = hits.flatMap(({ type, id }) => (type === 'incident' ? (OF_ROW.exec(id)?.[1] ?? []) : []));
    if (keys.length > 0 || !isTakingUp) return keys;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return [];
}

async function isLoading(): Promise<boolean> {
  const answer = await ask('status.read', {});
  return answer.ok && answer.value.packs.some(({ id, state }) => id === 'library' && state === 'loading');
}
