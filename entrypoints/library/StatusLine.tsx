import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { useWords } from './library-words.ts';
import { ProblemText } from './ProblemText.tsx';
import { megabytes } from './room-for.ts';
import { useAnswer } from './use-answer.ts';

/** Records changed since the last backup from which on the reader is reminded. */
const REMIND_AFTER = 100;

/** How the library stands: how much it holds, whether it is safe, and the snapshot when it was emptied from outside. */
export function StatusLine({ turn, changed }: { turn: number; changed: () => void }): JSX.Element {
  const say = useWords();
  const status = useAnswer(() => askLibrary('library.status', {}), [turn]);
  const [persisted, setPersisted] = useState<boolean | null>(null);
  /** The reader asked for persistence, and the browser gave no promise. */
  const [isRefused, setRefused] = useState(false);
  const [isSure, setSure] = useState(false);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const askToKeep = async (): Promise<void> => {
    const isKept = await navigator.storage.persist().catch(() => false);
    setPersisted(isKept);
    setRefused(!isKept);
  };
  useEffect(() => void navigator.storage.persisted().then(setPersisted, () => setPersisted(false)), []);
  const restore = async (): Promise<void> => {
    const answer = await askLibrary('library.restore-snapshot', {});
    setNotes(
      answer.ok
        ? [
            say('restored', answer.value.records),
            ...answer.value.missing.map(({ key, name, file = 0 }) => say('pack_not_in', name, key, megabytes(file))),
          ]
        : [answer.sentence],
    );
    changed();
  };
  const startAnew = async (): Promise<void> => {
    const answer = await askLibrary('library.erase', {});
    setNotes([answer.ok ? say('erased') : answer.sentence]);
    setSure(false);
    changed();
  };
  const { value, sentence } = status;
  if (!value) return <p class="status">{sentence ? <ProblemText>{sentence}</ProblemText> : say('loading')}</p>;
  const isWell = value.state === 'ready';
  return (
    <section class="status" role="status" data-state={value.state}>
      <p>
        {isWell ? say('status_ready', value.texts, value.events) : <ProblemText>{value.sentence ?? ''}</ProblemText>}
      </p>
      {!isWell && value.snapshot && (
        <p>
          {say('status_emptied', value.snapshot.at.slice(0, 10), value.snapshot.records)}{' '}
          <button class="link" id="restore-snapshot" onClick={() => void restore()}>
            {say('restore_snapshot')}
          </button>
        </p>
      )}
      {value.state === 'broken' && (
        <p>
          <button class="link" id="start-anew" onClick={() => (isSure ? void startAnew() : setSure(true))}>
            {say(isSure ? 'remove_sure' : 'start_anew')}
          </button>
        </p>
      )}
      {isWell && value.unsaved >= REMIND_AFTER && (
        <p>
          <a href="#backup">{say('status_unsaved', value.unsaved)}</a>
        </p>
      )}
      {persisted !== null && (
        <p class="quiet">
          {say(persisted ? 'persist_yes' : isRefused ? 'persist_refused' : 'persist_no')}{' '}
          {!persisted && (
            <button class="link" id="ask-to-keep" onClick={() => void askToKeep()}>
              {say('persist_ask')}
            </button>
          )}
        </p>
      )}
      {notes.map((note, i) => (
        <p key={i}>
          <ProblemText>{note}</ProblemText>
        </p>
      ))}
    </section>
  );
}
