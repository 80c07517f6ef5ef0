import type { JSX } from 'preact';
import type { WhyView } from '../model/view.ts';
import { Name, Say, useTexts } from './Say.tsx';

/** Scores become words; a reader is never shown a number for certainty. */
const SURE = 0.85;
const LIKELY = 0.6;

/** Why this name: the words on the page, the alias they match and how, and what on the page spoke for or against it. */
export function WhyName({ why }: { why: WhyView }): JSX.Element {
  const texts = useTexts();
  const sure = why.score >= SURE ? 'sure' : why.score >= LIKELY ? 'likely' : 'unsure';
  return (
    <div class="why-name">
      <p>
        <Say
          of={`why_${why.method}`}
          values={[<Name class="said">{why.text}</Name>, <Name>{why.alias}</Name>, <Name>{why.name}</Name>]}
        />
      </p>
      {why.evidence.length > 0 && (
        <ul>
          {why.evidence.map((one, index) => (
            <li key={index} class={one.weight < 0 ? 'against' : 'for'}>
              <span aria-hidden="true">{one.weight < 0 ? '−' : '+'}</span>{' '}
              {texts.find(`evidence_${one.kind.replace(/-/g, '_')}`) ?? one.kind}
              {one.detail !== null && (
                <>
                  {': '}
                  <Name>{one.detail}</Name>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <p>{texts.text(`why_${sure}`)}</p>
    </div>
  );
}
