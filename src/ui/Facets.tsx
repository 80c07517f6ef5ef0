import type { JSX } from 'preact';
import type { ArabicNames, FacetsView } from '../model/view.ts';
import { isNarrowed, type FacetName, type Narrowing } from './explorer-state.ts';
import { Icon } from './Icon.tsx';
import { nameIn } from './name-in.ts';
import { Name, useTexts } from './Say.tsx';
import type { Texts } from './texts.ts';

const FACETS: readonly FacetName[] = ['kinds', 'places', 'groups', 'certainties', 'publishers'];

export interface FacetsProps {
  facets: FacetsView;
  arabic?: ArabicNames | undefined;
  narrowing: Narrowing;
  /** What is folded up has time until the screen was painted. */
  isFirstPaint?: boolean;
  onToggle: (facet: FacetName, value: string) => void;
  onClear: () => void;
}

/** Chips with counts: one list for each of kind, place, group, certainty and publisher; chosen ones can be taken back at once. */
export function Facets({
  facets,
  arabic,
  narrowing,
  isFirstPaint,
  onToggle,
  onClear,
}: FacetsProps): JSX.Element | null {
  const texts = useTexts();
  const offered = FACETS.filter((facet) => facets[facet].length > 1 || (narrowing[facet]?.length ?? 0) > 0);
  if (offered.length === 0 && !isNarrowed(narrowing)) return null;
  return (
    <div class="facets" role="group" aria-label={texts.text('facets_label')}>
      {offered.map((facet) => (
        <details key={facet} name="facets">
          <summary class="chip">
            {texts.text(`facet_${facet}`)}
            {(narrowing[facet]?.length ?? 0) > 0 && <b> {texts.number(narrowing[facet]?.length ?? 0)}</b>}
            <Icon name="more" />
          </summary>
          <div class="facet-values" role="group" aria-label={texts.text(`facet_${facet}`)}>
            {(isFirstPaint ? [] : facets[facet]).map(({ value, count }) => (
              <button
                key={value}
                type="button"
                class="chip"
                aria-pressed={narrowing[facet]?.includes(value) ?? false}
                onClick={() => onToggle(facet, value)}
              >
                <Name>{wordOf(texts, facet, value, arabic)}</Name>
                <span class="quiet">{texts.number(count)}</span>
              </button>
            ))}
          </div>
        </details>
      ))}
      {isNarrowed(narrowing) && (
        <button type="button" class="link" onClick={onClear}>
          {texts.text('facets_clear')}
        </button>
      )}
    </div>
  );
}

function wordOf(texts: Texts, facet: FacetName, value: string, arabic?: ArabicNames): string {
  if (facet === 'kinds') return texts.text(`claim_kind_${value.replace(/-/g, '_')}`);
  if (facet === 'certainties') return texts.text(`certainty_${value}`);
  return facet === 'publishers' ? value : nameIn(texts, value, arabic);
}
