import type { JSX } from 'preact';
import type { ClaimView, FigureConflict, FigureView } from '../model/view.ts';
import { CertaintyMark } from './CertaintyMark.tsx';
import { formatFigure } from './format-figure.ts';
import { languageOf } from './language-of.ts';
import { Name, Say, useTexts, withoutControls } from './Say.tsx';
import { sayUnit } from './say-title.ts';
import { SourceLine, Voices } from './SourceLine.tsx';

/** What each report says: certainty, who says it, its words; its source is named once below what follows from one report. */
export function ClaimList({ claims }: { claims: readonly ClaimView[] }): JSX.Element {
  return (
    <ul class="claims">
      {claims.map((claim, index) => {
        const isLast = claims[index + 1]?.source.report !== claim.source.report;
        return (
          <li key={index} class={isLast ? '' : 'goes-on'}>
            <ClaimItem claim={claim} />
            {isLast && (
              <p class="claim-source">
                <SourceLine source={claim.source} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function ClaimItem({ claim }: { claim: ClaimView }): JSX.Element {
  const texts = useTexts();
  return (
    <>
      <p class="claim-head">
        <CertaintyMark certainty={claim.certainty} />
        {claim.isCorrection && <span class="tag correction">{texts.text('claim_correction')}</span>}
        {claim.isBackground && <span class="tag">{texts.text('claim_background')}</span>}
        <Voices names={claim.accordingTo} />
      </p>
      {claim.excerpt !== '' && (
        <blockquote dir="auto">
          <Name lang={languageOf(texts, claim.excerpt, claim.source.language)}>{claim.excerpt}</Name>
        </blockquote>
      )}
      <Figures figures={claim.figures} />
    </>
  );
}

export function Figures({ figures }: { figures: readonly FigureView[] }): JSX.Element | null {
  const texts = useTexts();
  if (figures.length === 0) return null;
  return (
    <ul class="figures">
      {figures.map((figure, index) => (
        <li key={index}>
          <Say
            of="figure"
            values={[
              <b>
                <Name>{formatFigure(texts, figure.value)}</Name>
              </b>,
              <Name>{sayUnit(texts, figure.what)}</Name>,
            ]}
          />
        </li>
      ))}
    </ul>
  );
}

/** Figures on which reports disagree: the values side by side, each with who gives it. */
export function Conflicts({ conflicts }: { conflicts: readonly FigureConflict[] }): JSX.Element | null {
  const texts = useTexts();
  if (conflicts.length === 0) return null;
  return (
    <div class="conflicts">
      {conflicts.map((conflict, index) => (
        <div
          key={index}
          role="group"
          aria-label={texts.text('conflict_on', withoutControls(sayUnit(texts, conflict.what)))}
        >
          <p>
            {texts.text('conflict_head')} <Name>{sayUnit(texts, conflict.what)}</Name>
          </p>
          <dl>
            {conflict.values.map(({ value, sources }) => (
              <div key={value}>
                <dt>
                  <Name>{formatFigure(texts, value)}</Name>
                </dt>
                {sources.map((source) => (
                  <dd key={source.report}>
                    <Name>{source.name ?? texts.text('source_unnamed')}</Name>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
