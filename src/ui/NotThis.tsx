import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityHead } from '../model/view.ts';
import type { ExplorerPort } from './explorer-port.ts';
import { Icon } from './Icon.tsx';
import { nameIn } from './name-in.ts';
import { Name, Say, useTexts } from './Say.tsx';

export interface NotThisProps {
  head: EntityHead;
  /** Words that stand for the name on the page, as written; those of the card that led here come first. */
  words: readonly string[];
  /** Host of the page; null where there is none, and then a correction holds everywhere. */
  site: string | null;
  port: ExplorerPort;
  /** The reader came here by "not this": the question stands open. */
  startsOpen: boolean;
  onChanged: () => void;
}

/** Words offered at most: a page may write a name in as many ways as it likes. */
const MOST_WORDS = 12;

type Made = { readonly keys: readonly string[]; readonly words: readonly string[]; readonly site: string | null };

/** "Not this place?": takes the words of the page away from an entity, on this site or everywhere, and gives them back at once. */
export function NotThis({ head, words: given, site, port, startsOpen, onChanged }: NotThisProps): JSX.Element | null {
  const texts = useTexts();
  const words = given.slice(0, MOST_WORDS);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [everywhere, setEverywhere] = useState(site === null);
  const [made, setMade] = useState<Made | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isOpen, setOpen] = useState(startsOpen);
  if (words.length === 0 && !made) return null;
  const name = nameIn(texts, head.name, head.arabic);
  const chosen = words.filter((word) => !off.has(word));
  const refuse = async (): Promise<void> => {
    const where = everywhere ? null : site;
    const { keys, sentence } = await port.refuse(head.id, chosen, where);
    setTrouble(sentence ?? '');
    if (keys.length > 0) setMade({ keys, words: chosen, site: where });
    onChanged();
  };
  const undo = async (): Promise<void> => {
    await port.undoRefusal(made?.keys ?? []);
    setMade(null);
    onChanged();
  };
  return (
    <details class="more not-this" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.text(`not_this_${head.kind}`)}</summary>
      {made ? (
        <p class="done" role="status">
          <Icon name="check" />
          <span>
            <Say
              of={made.site === null ? 'not_this_done_everywhere' : 'not_this_done'}
              values={[<Words key="words" words={made.words} />, <Name key="name">{name}</Name>, made.site ?? '']}
            />{' '}
            <button type="button" class="link" onClick={() => void undo()}>
              {texts.text('not_this_undo')}
            </button>
          </span>
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void refuse();
          }}
        >
          <fieldset>
            <legend>
              <Say of="not_this_words" values={[<Name key="name">{name}</Name>]} />
            </legend>
            {words.map((word) => (
              <label key={word} class="check">
                <input
                  type="checkbox"
                  checked={!off.has(word)}
                  onChange={(event) => setOff(toggled(off, word, !event.currentTarget.checked))}
                />
                <Name>{word}</Name>
              </label>
            ))}
          </fieldset>
          {site !== null && (
            <fieldset>
              <legend>{texts.text('not_this_where')}</legend>
              {[false, true].map((one) => (
                <label key={String(one)} class="check">
                  <input type="radio" name="where" checked={everywhere === one} onChange={() => setEverywhere(one)} />
                  {one ? texts.text('not_this_everywhere') : <Name>{site}</Name>}
                </label>
              ))}
            </fieldset>
          )}
          <button type="submit" class="button" disabled={chosen.length === 0}>
            {texts.text('not_this_apply')}
          </button>
        </form>
      )}
      {trouble !== '' && (
        <p role="alert" class="save-problem">
          {trouble}
        </p>
      )}
    </details>
  );
}

/** The words as the page has them, each in its own direction: “PMF”, “P.M.F.”. */
function Words({ words }: { words: readonly string[] }): JSX.Element {
  const texts = useTexts();
  return (
    <>
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && texts.text('list_separator')}
          <Say of="quoted" values={[<Name key="word">{word}</Name>]} />
        </span>
      ))}
    </>
  );
}

function toggled(set: ReadonlySet<string>, word: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(word);
  else next.delete(word);
  return next;
}
