import type { JSX } from 'preact';
import { CERTAINTIES } from '../model/claim.ts';
import { CertaintyMark } from './CertaintyMark.tsx';
import { useTexts } from './Say.tsx';

/** What the certainty words mean. */
export function Legend(): JSX.Element {
  const texts = useTexts();
  return (
    <details class="legend">
      <summary>{texts.text('legend_head')}</summary>
      <dl>
        {CERTAINTIES.map((certainty) => (
          <div key={certainty}>
            <dt>
              <CertaintyMark certainty={certainty} />
            </dt>
            <dd>{texts.text(`certainty_${certainty}_means`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
