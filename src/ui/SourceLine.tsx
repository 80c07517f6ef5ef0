import type { JSX } from 'preact';
import type { Dated } from '../model/dated.ts';
import type { SourceView } from '../model/view.ts';
import { formatDated } from './format-dated.ts';
import { Icon } from './Icon.tsx';
import { Name, useTexts } from './Say.tsx';

/**
 * Who published a report and when, with a link to its own page where one is known. A digest is called a summary. `beside`: a date
 * that stands next to it already and is not said twice.
 */
export function SourceLine({ source, beside }: { source: SourceView; beside?: Dated }): JSX.Element {
  const texts = useTexts();
  const name = <Name>{source.publisher ?? texts.text('source_unnamed')}</Name>;
  return (
    <span class="source">
      {source.isPrivate && <Icon name="lock" />}
      {source.url === null ? (
        name
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          {name} <Icon name="open" />
        </a>
      )}
      <span class="quiet">
        {source.published.edtf !== beside?.edtf && <> · {formatDated(texts, source.published)}</>}
        {source.isSummary && <> · {texts.text('source_summary')}</>}
      </span>
    </span>
  );
}

/** "according to RT, citing Reuters, citing a US military source". */
export function Voices({ names }: { names: readonly string[] }): JSX.Element | null {
  const texts = useTexts();
  const [first, ...rest] = names;
  if (first === undefined) return null;
  return (
    <span class="voices">
      {texts.text('according_to')} <Name>{first}</Name>
      {rest.map((name, index) => (
        <span key={index}>
          {texts.text('citing')} <Name>{name}</Name>
        </span>
      ))}
    </span>
  );
}
