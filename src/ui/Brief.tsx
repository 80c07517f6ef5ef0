import type { JSX } from 'preact';
import type { BriefView } from '../model/view.ts';
import { DateText } from './DateText.tsx';
import { formatDay } from './format-dated.ts';
import { formatDistance } from './format-distance.ts';
import { IncidentTitle } from './IncidentTitle.tsx';
import { useTexts } from './Say.tsx';

/** "Before this article": what was known of its names before its date. Reports are never counted as incidents. */
export function Brief({ brief }: { brief: BriefView }): JSX.Element {
  const texts = useTexts();
  const { latest } = brief;
  return (
    <section class="brief">
      <h2>{texts.text('brief_head', formatDay(texts, brief.published))}</h2>
      <p>
        {texts.text('brief_counts', texts.count('incidents', brief.incidents), texts.count('reports', brief.reports))}
        {brief.lastMonth > 0 && ` · ${texts.count('brief_month', brief.lastMonth)}`}
      </p>
      {latest && (
        <p>
          <span class="quiet">{texts.text('brief_latest')}</span> <IncidentTitle incident={latest} />
          <span class="quiet">
            {' · '}
            <DateText dated={latest.when} />
            {latest.distance && ` · ${formatDistance(texts, latest.distance)}`}
          </span>
        </p>
      )}
    </section>
  );
}
