import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityId } from '../model/id.ts';
import type { PageNameView } from '../model/view.ts';
import { IconButton } from './Card.tsx';
import { Icon } from './Icon.tsx';
import { nameIn } from './name-in.ts';
import { Name, useTexts, withoutControls } from './Say.tsx';

export interface PageNamesProps {
  names: readonly PageNameView[];
  onOpen: (entity: EntityId) => void;
  onJump: (entity: EntityId) => void;
}

const FEW = 5;

/** The names of the page: how often, what is known of each, and a button that goes to the next mention. */
export function PageNames({ names, onOpen, onJump }: PageNamesProps): JSX.Element {
  const texts = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? names : names.slice(0, FEW);
  return (
    <section class="page-names">
      <h2>{texts.text('page_names')}</h2>
      <ul>
        {shown.map(({ head, count, incidents }) => (
          <li key={head.id}>
            <button type="button" class="row" onClick={() => onOpen(head.id)}>
              <Icon name={head.isPrivate ? 'lock' : head.kind} />
              <span class="row-text">
                <Name class="row-name">{nameIn(texts, head.name, head.arabic)}</Name>
                <span class="quiet">
                  {texts.count('mentions', count)}
                  {incidents > 0 && ` · ${texts.count('incidents', incidents)}`}
                </span>
              </span>
            </button>
            <IconButton
              icon="jump"
              label={texts.text('page_jump', withoutControls(nameIn(texts, head.name, head.arabic)))}
              onClick={() => onJump(head.id)}
            />
          </li>
        ))}
      </ul>
      {names.length > FEW && (
        <button type="button" class="link" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? texts.text('show_fewer') : texts.text('show_all', texts.count('names_found', names.length))}
        </button>
      )}
    </section>
  );
}
