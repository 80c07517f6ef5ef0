import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchHitView, SearchView } from '../model/view.ts';
import { Icon } from './Icon.tsx';
import { Name, Say, useTexts } from './Say.tsx';
import { SearchHit } from './SearchHit.tsx';

export interface SearchBoxProps {
  query: string;
  /** Null while nothing is asked or the answer is not there yet. */
  found: SearchView | null;
  /** False while something is still being taken up: that nothing was found says little then. */
  isWhole?: boolean;
  onQuery: (query: string) => void;
  onChoose: (hit: SearchHitView, inNewTab: boolean) => void;
  /** Escape in an empty box. */
  onLeave?: (() => void) | undefined;
}

/** Longest query that is sent; the box itself takes no more. */
const LONGEST = 256;

/** Combobox: arrows move through the results, Enter opens, Ctrl+Enter in a tab, Escape clears and then leaves, `/` comes back. */
export function SearchBox({ query, found, isWhole = true, onQuery, onChoose, onLeave }: SearchBoxProps): JSX.Element {
  const texts = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(0);
  const hits = query.trim() === '' ? [] : (found?.hits ?? []);
  const active = Math.min(at, hits.length - 1);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => setAt(0), [query]);
  useEffect(() => {
    document.getElementById(`hit-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  useEffect(() => focusOnSlash(input), []);
  const press = (event: KeyboardEvent): void => {
    const hit = hits[active];
    if (event.key === 'ArrowDown' && hits.length > 0) setAt((active + 1) % hits.length);
    else if (event.key === 'ArrowUp' && hits.length > 0) setAt((active - 1 + hits.length) % hits.length);
    else if (event.key === 'Enter' && hit && !event.isComposing) onChoose(hit, event.ctrlKey || event.metaKey);
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'Escape' && onLeave) onLeave();
    else return;
    event.preventDefault();
  };
  const isAnswered = found !== null && found.query === query;
  return (
    <div class="search">
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          maxLength={LONGEST}
          placeholder={texts.text('search_placeholder')}
          aria-label={texts.text('search_label')}
          aria-expanded={hits.length > 0}
          aria-controls="hits"
          aria-autocomplete="list"
          {...(hits.length > 0 ? { 'aria-activedescendant': `hit-${active}` } : {})}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={press}
        />
        {query === '' ? (
          <kbd aria-hidden="true">/</kbd>
        ) : (
          <button type="button" class="icon-button" aria-label={texts.text('search_clear')} onClick={() => onQuery('')}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <p role="status" class="unseen">
        {isAnswered && query.trim() !== '' ? texts.count('results', hits.length) : ''}
      </p>
      {isAnswered && query.trim() !== '' && <p class="search-hint">{texts.text('search_hint')}</p>}
      {isAnswered && found.unmet && (
        <p class={hits.length > 0 ? 'search-hint' : 'empty'}>
          <Say of="search_unmet" values={[<Name>{found.unmet.join(' ')}</Name>]} />
        </p>
      )}
      <div id="hits" role="listbox" aria-label={texts.text('search_results')} class="hits" hidden={hits.length === 0}>
        {hits.map((hit, index) => (
          <SearchHit
            key={`${hit.type} ${hit.id}`}
            hit={hit}
            id={`hit-${index}`}
            isActive={index === active}
            onPoint={() => setAt(index)}
            onChoose={(inNewTab) => onChoose(hit, inNewTab)}
          />
        ))}
      </div>
      {isAnswered && query.trim() !== '' && hits.length === 0 && !found.unmet && !found.leftOut && isWhole && (
        <p class="empty">{texts.text('search_nothing', query)}</p>
      )}
      {isAnswered && found.leftOut ? <p class="search-hint">{texts.count('left_out', found.leftOut)}</p> : null}
    </div>
  );
}

/** `/` anywhere outside a field goes to the box. */
function focusOnSlash(input: { readonly current: HTMLInputElement | null }): () => void {
  const press = (event: KeyboardEvent): void => {
    const target = event.target as Element | null;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || target?.closest('input, textarea, select')) return;
    event.preventDefault();
    input.current?.focus();
  };
  document.addEventListener('keydown', press);
  return () => document.removeEventListener('keydown', press);
}
