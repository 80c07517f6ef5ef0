import type { JSX } from 'preact';
import type { SameEventView } from '../model/view.ts';
import { DateText } from './DateText.tsx';
import { formatFigure } from './format-figure.ts';
import { IncidentTitle } from './IncidentTitle.tsx';
import { Name, useTexts, withoutControls } from './Say.tsx';
import { sayUnit } from './say-title.ts';

/** "May be the same event": a possibility, with what agrees and what differs. Never asserted. */
export function SameEvents({ events }: { events: readonly SameEventView[] }): JSX.Element | null {
  const texts = useTexts();
  if (events.length === 0) return null;
  const format = new Intl.ListFormat(texts.locale, { type: 'conjunction' });
  return (
    <section class="same-events">
      <h3>{texts.text('same_event_head')}</h3>
      {events.map(({ incident, reasons, differences }) => (
        <div key={incident.id}>
          <p>
            <IncidentTitle incident={incident} />
            <span class="quiet">
              {' · '}
              <DateText dated={incident.when} />
            </span>
          </p>
          <p class="quiet">
            {texts.text('same_event_why', format.format(reasons.map((reason) => texts.text(`same_${reason}`))))}
          </p>
          {differences.map((difference, index) => (
            <p key={index} class="difference">
              <Name>{sayUnit(texts, difference.what)}</Name>
              {': '}
              {texts.text(
                'same_event_differs',
                withoutControls(formatFigure(texts, difference.article)),
                withoutControls(formatFigure(texts, difference.known)),
              )}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
