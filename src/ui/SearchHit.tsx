import { Fragment, type JSX } from 'preact';
import type { Span } from '../model/span.ts';
import type { SearchHitView } from '../model/view.ts';
import { CertaintyMark } from './CertaintyMark.tsx';
import { DateText } from './DateText.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { nameIn } from './name-in.ts';
import { Name, useTexts, withoutControls } from './Say.tsx';
import { sayHit } from './say-title.ts';

export interface SearchHitProps {
  hit: SearchHitView;
  id: string;
  isActive: boolean;
  onPoint: () => void;
  onChoose: (inNewTab: boolean) => void;
}

/** One result as an option of the list box; the matching letters are marked. */
export function SearchHit({ hit, id, isActive, onPoint, onChoose }: SearchHitProps): JSX.Element {
  const texts = useTexts();
  const said = sayHit(texts, hit);
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events -- the combobox has the focus and the keys
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      class="hit"
      onPointerMove={onPoint}
      onClick={(event) => onChoose(event.ctrlKey || event.metaKey)}
    >
      <Icon name={iconOf(hit)} />
      <div>
        <p class="hit-title">
          <bdi dir="auto">{markMatches(said, said === hit.title ? hit.matches : matchesIn(said, hit))}</bdi>
        </p>
        <p class="hit-detail">
          {hit.when && <DateText dated={hit.when} />}
          {hit.certainty && <CertaintyMark certainty={hit.certainty} />}
          {hit.detail !== null && <Name>{nameIn(texts, hit.detail, hit.arabic)}</Name>}
          {hit.type !== 'report' && hit.reports > 0 && <span>{texts.count('reports', hit.reports)}</span>}
        </p>
      </div>
    </div>
  );
}

function iconOf(hit: SearchHitView): IconName {
  if (hit.type !== 'entity') return hit.type;
  return hit.kind === 'group' || hit.kind === 'person' ? hit.kind : 'place';
}

/** Where what matched stands in a title that is said anew: words that are still in it, and the Arabic of names that matched. */
function matchesIn(said: string, { title, matches, arabic = {} }: SearchHitView): readonly Span[] {
  return matches.flatMap(({ start, end }) => {
    const names = Object.entries(arabic).filter(([name]) => {
      const at = title.indexOf(name);
      return at !== -1 && at < end && at + name.length > start;
    });
    return [...title.slice(start, end).split(/\s+/), ...names.map(([, own]) => own)].flatMap((word) => {
      const at = word === '' ? -1 : said.indexOf(word);
      return at === -1 ? [] : [{ start: at, end: at + word.length }];
    });
  });
}

/** The title with its matching spans marked; spans that overlap or leave the title are cut to what fits. */
function markMatches(title: string, matches: readonly Span[]): JSX.Element[] {
  const parts: JSX.Element[] = [];
  let at = 0;
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(end, title.length);
    if (to <= from) continue;
    if (from > at) parts.push(<Fragment key={at}>{withoutControls(title.slice(at, from))}</Fragment>);
    parts.push(<mark key={from}>{withoutControls(title.slice(from, to))}</mark>);
    at = to;
  }
  if (at < title.length) parts.push(<Fragment key={at}>{withoutControls(title.slice(at))}</Fragment>);
  return parts;
}
