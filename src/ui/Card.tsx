import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Dated } from '../model/dated.ts';
import type { CardView, DateDistance, IncidentView } from '../model/view.ts';
import { formatDated, formatDay } from './format-dated.ts';
import { formatDistance } from './format-distance.ts';
import { HeadLine } from './HeadLine.tsx';
import { Description, HeadName } from './HeadName.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { IncidentItem } from './IncidentItem.tsx';
import { SameEvents } from './SameEvents.tsx';
import { useTexts } from './Say.tsx';
import type { Texts } from './texts.ts';
import { WhyName } from './WhyName.tsx';

export interface CardProps {
  card: CardView;
  isPinned: boolean;
  /** Touch: a sheet at the lower edge, which has nothing to pin or drag. */
  isSheet?: boolean;
  onPin: () => void;
  onClose: () => void;
  onTimeline: () => void;
  /** "Not this": leads to the entity's page, where corrections are made; nothing here changes what is stored. */
  onNotThis: () => void;
  onCite: (incident: IncidentView) => string;
}

/** The hover card: what this is, what was reported there before, who said so and how sure. */
export function Card(props: CardProps): JSX.Element {
  const { card, isPinned, isSheet = false } = props;
  const texts = useTexts();
  const [showsWhy, setShowsWhy] = useState(false);
  return (
    <div
      role="dialog"
      aria-modal="false"
      aria-labelledby="card-name"
      tabIndex={-1}
      class={isSheet ? 'card sheet' : 'card'}
    >
      <header data-drag={!isSheet}>
        <h2 id="card-name">
          <HeadName head={card.head} />
        </h2>
        {!isSheet && <IconButton icon="pin" label={texts.text('card_pin')} pressed={isPinned} onClick={props.onPin} />}
        <IconButton icon="close" label={texts.text('close')} onClick={props.onClose} />
      </header>
      <div class="card-body" tabIndex={0} role="group" aria-labelledby="card-name">
        <HeadLine head={card.head} />
        <Description head={card.head} />
        <SameEvents events={card.sameEvents} />
        {card.telling.length === 0 ? (
          !card.leftOut && <p class="empty">{texts.text('card_nothing')}</p>
        ) : (
          <ol class="telling">
            {card.telling.map(({ reason, incident }) => (
              <li key={incident.id}>
                <IncidentItem
                  incident={incident}
                  {...(reason === 'more' || reason === 'after'
                    ? {}
                    : { label: texts.text(`telling_${reason.replace('-', '_')}`) })}
                  onCite={props.onCite}
                />
              </li>
            ))}
          </ol>
        )}
        <Rest card={card} />
        {showsWhy && card.why && <WhyName why={card.why} />}
      </div>
      <footer>
        <TextButton icon="timeline" onClick={props.onTimeline}>
          {texts.text('card_timeline')}
        </TextButton>
        {card.why && (
          <button type="button" class="link" aria-expanded={showsWhy} onClick={() => setShowsWhy(!showsWhy)}>
            {texts.text('card_why')}
          </button>
        )}
        <button type="button" class="link" onClick={props.onNotThis}>
          {texts.text(`not_this_${card.head.kind}`)}
        </button>
      </footer>
    </div>
  );
}

function newestReport(texts: Texts, newest: Dated, distance: DateDistance | null): string {
  const date = formatDated(texts, newest);
  if (!distance) return texts.text('newest_report', date);
  return texts.text('newest_report_age', date, formatDistance(texts, distance));
}

/** What the three rows leave out, and how far the index reaches. */
function Rest({ card }: { card: CardView }): JSX.Element | null {
  const texts = useTexts();
  const rest = card.incidents - card.telling.length;
  const lines = [
    rest > 0 ? texts.count('incidents_more', rest) : null,
    card.leftOut ? texts.count('left_out', card.leftOut) : null,
    card.newest ? newestReport(texts, card.newest, card.newestDistance) : null,
    card.nothingAfter === null ? null : texts.text('nothing_after', formatDay(texts, card.nothingAfter)),
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : <p class="rest">{lines.join(' · ')}</p>;
}

interface IconButtonProps {
  icon: IconName;
  label: string;
  pressed?: boolean;
  onClick: () => void;
}

export function IconButton({ icon, label, pressed, onClick }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

export function TextButton({
  icon,
  children,
  onClick,
}: {
  icon: IconName;
  children: ComponentChildren;
  onClick: () => void;
}): JSX.Element {
  return (
    <button type="button" class="button" onClick={onClick}>
      <Icon name={icon} />
      {children}
    </button>
  );
}
