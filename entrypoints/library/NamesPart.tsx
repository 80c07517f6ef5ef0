import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { proposeEntities, type Proposal } from '../../src/library/propose-entities.ts';
import type { EditRecord, RuleRecord } from '../../src/library/library-record.ts';
import type { LibraryDatabase } from '../../src/platform/library-database.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { Name, useTexts } from '../../src/ui/Say.tsx';
import { describeEdit, describeRule } from './describe-edit.ts';
import { EditName } from './EditName.tsx';
import { useWords } from './library-words.ts';
import { loadWork } from '../../src/platform/load-work.ts';
import { useAnswer } from './use-answer.ts';
import { useTrouble } from './use-trouble.tsx';

/** Names shown at first, and at most. */
const FIRST = 20;
const MOST = 200;

interface Props {
  readonly database: LibraryDatabase;
  readonly changed: () => void;
}

/** Names found in the reader's texts to confirm, a form to change known ones, and every change so far with its undo. */
export function NamesPart({ database, changed }: Props): JSX.Element {
  const say = useWords();
  const trouble = useTrouble();
  const texts = useTexts();
  const [turn, setTurn] = useState(0);
  const [showsAll, setShowsAll] = useState(false);
  const [proposals, setProposals] = useState<readonly Proposal[] | null>(null);
  useEffect(() => {
    void loadWork()
      .then(async ({ loadEverything }) => loadEverything(database, { restricted: true }))
      .then(({ library, packs }) =>
        setProposals(
          proposeEntities(
            library.reports,
            [...packs, library].flatMap((pack) => pack.entities),
          ),
        ),
      );
  }, [turn]);
  const refresh = (): void => {
    setTurn((old) => old + 1);
    changed();
  };
  const confirm = async (proposal: Proposal): Promise<void> => {
    trouble.heed(await askLibrary('edits.add', { edit: { edit: 'add', entity: proposal.entity } }));
    refresh();
  };
  return (
    <>
      <h2>{say('edit_name')}</h2>
      <EditName changed={refresh} />
      <p>{say('names_intro')}</p>
      {trouble.line}
      {proposals?.length === 0 && <p>{say('names_none')}</p>}
      <ul class="proposals">
        {(proposals ?? []).slice(0, showsAll ? MOST : FIRST).map((proposal) => (
          <li key={proposal.entity.id}>
            <Name>{proposal.entity.name}</Name>{' '}
            <span class="quiet">
              {say(`kind_${proposal.entity.kind}`)} · {say('mentioned', proposal.reports)}
            </span>{' '}
            <button class="link confirm" onClick={() => void confirm(proposal)}>
              {say('confirm')}
            </button>
          </li>
        ))}
      </ul>
      {!showsAll && proposals && proposals.length > FIRST && (
        <button class="link all-names" onClick={() => setShowsAll(true)}>
          {texts.text('show_all', texts.count('names_found', Math.min(MOST, proposals.length)))}
        </button>
      )}
      <History turn={turn} changed={refresh} />
    </>
  );
}

type Change =
  { readonly list: 'edits'; readonly row: EditRecord } | { readonly list: 'rules'; readonly row: RuleRecord };

function History({ turn, changed }: { turn: number; changed: () => void }): JSX.Element {
  const say = useWords();
  const trouble = useTrouble();
  const edits = useAnswer(() => askLibrary('edits.list', {}), [turn]);
  const rules = useAnswer(() => askLibrary('rules.list', {}), [turn]);
  const rows: Change[] = [
    ...(edits.value ?? []).map((row) => ({ list: 'edits', row }) as const),
    ...(rules.value ?? []).map((row) => ({ list: 'rules', row }) as const),
  ].sort((a, b) => (a.row.at < b.row.at ? 1 : -1));
  const turnOff = async (change: Change): Promise<void> => {
    trouble.heed(await askLibrary(`${change.list}.undo`, { key: change.row.key, undone: !change.row.undone }));
    changed();
  };
  const forget = async ({ list, row }: Change): Promise<void> => {
    trouble.heed(await askLibrary('library.forget', { table: list, key: row.key }));
    changed();
  };
  return (
    <>
      <h2>{say('history')}</h2>
      {trouble.line}
      {rows.length === 0 && <p>{say('history_none')}</p>}
      <ul class="history">
        {rows.map((change) => (
          <li key={`${change.list} ${change.row.key}`} data-undone={change.row.undone ? 'yes' : undefined}>
            <span>
              {change.list === 'edits' ? describeEdit(say, change.row.edit) : describeRule(say, change.row.rule)}
            </span>{' '}
            <button class="link" onClick={() => void turnOff(change)}>
              {say(change.row.undone ? 'redo_change' : 'undo_change')}
            </button>{' '}
            {change.row.undone && (
              <button class="link forget" onClick={() => void forget(change)}>
                {say('remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
