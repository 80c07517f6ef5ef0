import type { ComponentChildren, JSX } from 'preact';
import type { EntityView, NameRef } from '../model/view.ts';
import { formatDated, formatDay } from './format-dated.ts';
import { HeadLine } from './HeadLine.tsx';
import { Description, HeadName } from './HeadName.tsx';
import { nameIn } from './name-in.ts';
import { Name, useTexts } from './Say.tsx';

export interface EntityPageProps {
  view: EntityView;
  onOpen: (ref: NameRef) => void;
  /** Where names are corrected: the library page. */
  onCorrect: () => void;
  /** "Not this?", where the name stands on a page. */
  children?: ComponentChildren;
}

/** What is known of one name: other names, what it is part of, what it holds, who it is met with, and how far the reports reach. */
export function EntityPage({ view, onOpen, onCorrect, children }: EntityPageProps): JSX.Element {
  const texts = useTexts();
  const { head } = view;
  const parts = view.parts.map((ref) => (
    <RefButton key={ref.name} name={ref} said={nameIn(texts, ref.name, view.arabic)} onOpen={onOpen} />
  ));
  const neighbours = view.neighbours.map(({ ref, incidents }) => (
    <RefButton
      key={ref.entity ?? ref.name}
      name={ref}
      said={nameIn(texts, ref.name, view.arabic)}
      onOpen={onOpen}
      count={incidents}
    />
  ));
  return (
    <section class="entity">
      <h1>
        <HeadName head={head} />
      </h1>
      <HeadLine head={head} onOpen={onOpen} />
      <Description head={head} />
      <p class="quiet small">
        {[
          view.first &&
            view.first.edtf !== view.newest?.edtf &&
            texts.text('entity_first', formatDated(texts, view.first)),
          view.newest && texts.text('newest_report', formatDated(texts, view.newest)),
          view.nothingAfter !== null && texts.text('nothing_after', formatDay(texts, view.nothingAfter)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <details class="more">
        <summary>{texts.text('entity_more')}</summary>
        <dl>
          <Row label="entity_aliases">
            {view.aliases.length > 0 &&
              view.aliases.map((alias) => (
                <span key={alias} class="alias">
                  <Name>{alias}</Name>
                </span>
              ))}
          </Row>
          <Row label="entity_parts">{parts.length > 0 && parts}</Row>
          <Row label="entity_neighbours">{neighbours.length > 0 && neighbours}</Row>
        </dl>
        <button type="button" class="link" onClick={onCorrect}>
          {texts.text('entity_correct')}
        </button>
      </details>
      {children}
    </section>
  );
}

function Row({ label, children }: { label: string; children: ComponentChildren }): JSX.Element | null {
  const texts = useTexts();
  if (children === false) return null;
  return (
    <div>
      <dt>{texts.text(label)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function RefButton(props: {
  name: NameRef;
  said: string;
  count?: number;
  onOpen: (ref: NameRef) => void;
}): JSX.Element {
  const texts = useTexts();
  const { name, said, count, onOpen } = props;
  const inside = (
    <>
      <Name>{said}</Name>
      {count !== undefined && <span class="quiet">{texts.number(count)}</span>}
    </>
  );
  if (name.entity === null) return <span class="chip still">{inside}</span>;
  return (
    <button type="button" class="chip" onClick={() => onOpen(name)}>
      {inside}
    </button>
  );
}
