import type { JSX } from 'preact';
import type { Dated } from '../model/dated.ts';
import { formatDated } from './format-dated.ts';
import { Name, useTexts } from './Say.tsx';

/** A date as precisely as it is known, with the time of day when a report gives one. */
export function DateText({ dated, withTime = false }: { dated: Dated; withTime?: boolean }): JSX.Element {
  const texts = useTexts();
  const isDay = dated.from !== null && dated.from === dated.to;
  const plain = formatDated(texts, dated);
  const time = withTime && dated.time ? dated.time : null;
  return (
    <span class="date">
      {isDay ? <time dateTime={dated.from ?? ''}>{plain}</time> : plain}
      {time && <span class="quiet"> {texts.text(time.approximate ? 'time_about' : 'time_at', time.value)}</span>}
    </span>
  );
}

/** True for a date that the reports do not state as such: the reader may ask why. */
export const isWorkedOut = (dated: Dated): boolean => dated.basis === 'inferred' || dated.basis === 'relative';

/** The words of the reports that a date was worked out from. */
export function DateReasons({ dated }: { dated: Dated }): JSX.Element {
  const texts = useTexts();
  if (dated.why.length === 0) return <p class="why">{texts.text('date_why_none')}</p>;
  return (
    <ul class="why">
      {dated.why.map((reason, index) => (
        <li key={index}>
          <Name>{reason.text}</Name>
        </li>
      ))}
    </ul>
  );
}
