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

/** "Inferred: why?" with the words of the reports that the date was worked out from. Nothing for dates that are stated. */
export function DateReasons({ dated }: { dated: Dated }): JSX.Element | null {
  const texts = useTexts();
  if (dated.basis !== 'inferred' && dated.basis !== 'relative') return null;
  return (
    <details class="why">
      <summary>{texts.text(`date_${dated.basis}_why`)}</summary>
      {dated.why.length === 0 ? (
        <p>{texts.text('date_why_none')}</p>
      ) : (
        <ul>
          {dated.why.map((reason, index) => (
            <li key={index}>
              <Name>{reason.text}</Name>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
