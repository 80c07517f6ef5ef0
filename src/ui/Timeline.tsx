import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { IncidentView, TimelineView } from '../model/view.ts';
import { STRETCH } from './explorer-state.ts';
import type { References } from './explorer-port.ts';
import { IncidentItem } from './IncidentItem.tsx';
import { useTexts } from './Say.tsx';
import { StretchStore, type StretchGroups } from './stretch-store.ts';
import { TimeTrack } from './TimeTrack.tsx';
import { useStretches } from './use-stretches.ts';

export interface TimelineProps {
  /** With its first stretch of incidents. */
  timeline: TimelineView;
  /** All of it can be scrolled to, not the first stretch alone. */
  isWhole: boolean;
  /** Only the rows that fill the window are wanted for now: the screen has not been painted yet. */
  isFirstPaint?: boolean;
  /** Where the list was left: the number of the incident that stood at the upper edge. */
  at: number;
  /** An incident to bring into sight and to focus; a new object asks anew. */
  goal: { readonly at: number } | null;
  /** The number of the row that the pointer or the focus is in, where somebody wants to know. */
  onPoint?: ((at: number | null) => void) | undefined;
  readStretch: (offset: number) => Promise<readonly IncidentView[] | null>;
  onWhole: () => void;
  onPlace: (at: number) => void;
  onCite: (incident: IncidentView) => string;
  references: References;
  onOpen: (incident: IncidentView) => void;
  /** One incident alone is shown unfolded. */
  startsOpen?: boolean;
}

/** Milliseconds: a stretch that is only passed by is not read, and the place is noted when the list rests. */
const PASSING = 40;
const RESTING = 250;
/** CSS pixels: no row is lower. */
const LEAST_ROW = 80;

/**
 * Incidents, newest first, below headings of years or months; each with a line that shows where in time it lies, as wide as its date is
 * vague. However many there are, only those near the window are drawn.
 */
export function Timeline(props: TimelineProps): JSX.Element {
  const { timeline, isWhole, goal } = props;
  const texts = useTexts();
  const shown = isWhole ? timeline.total : timeline.incidents.length;
  const { root, runs, goTo } = useStretches(Math.max(1, Math.ceil(shown / STRETCH)));
  const store = useMemo(
    () => new StretchStore(texts, timeline.histogram.unit, timeline.incidents.slice(0, STRETCH)),
    [texts, timeline],
  );
  const [, redraw] = useState(0);
  const [wanted, want] = useState<{ readonly at: number; readonly takesFocus: boolean } | null>(null);
  const most = props.isFirstPaint && !isWhole ? Math.ceil(innerHeight / LEAST_ROW) : Infinity;
  const missing = runs.filter(({ isDrawn, first }) => isDrawn && !store.get(first)).map(({ first }) => first);

  useEffect(() => {
    if (missing.length === 0) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      for (const stretch of missing)
        void props.readStretch(stretch * STRETCH).then((incidents) => {
          if (!isWanted || !incidents) return;
          store.put(stretch, incidents);
          redraw((turn) => turn + 1);
        });
    }, PASSING);
    return () => {
      clearTimeout(timer);
      isWanted = false;
    };
  }, [missing.join(), store]);
  // Where the list was left is known when the state of the screen has been read, which may be later than its first rows.
  const placed = useRef(0);
  useEffect(() => {
    if (props.at === placed.current || props.at >= shown) return;
    placed.current = props.at;
    want({ at: props.at, takesFocus: false });
  }, [props.at, shown]);
  useEffect(() => {
    if (goal && goal.at < shown) want({ at: goal.at, takesFocus: true });
  }, [goal, shown]);
  useEffect(() => {
    if (wanted) goTo(Math.floor(wanted.at / STRETCH));
  }, [wanted]);
  useEffect(() => {
    const row = wanted && root.current?.querySelector(`[aria-posinset="${wanted.at + 1}"]`);
    if (!row) return;
    row.scrollIntoView({ block: wanted.takesFocus ? 'center' : 'start' });
    if (wanted.takesFocus) row.querySelector<HTMLElement>('.fold')?.focus({ preventScroll: true });
    want(null);
  });
  const onPlace = useRef(props.onPlace);
  onPlace.current = props.onPlace;
  useEffect(
    () =>
      whenAtRest(() => {
        placed.current = firstInSight(root.current);
        onPlace.current(placed.current);
      }),
    [],
  );

  const rest = timeline.total - shown;
  return (
    <div class="timeline">
      <div ref={root} {...(props.onPoint ? pointing(props.onPoint) : {})}>
        {runs.map(({ first, isDrawn, room }) => {
          if (!isDrawn) return <div key={`room ${first}`} style={{ blockSize: `${room}px` }} />;
          const known = store.get(first);
          if (!known) return <div key={first} data-stretch={first} aria-busy style={{ blockSize: `${room}px` }} />;
          return (
            <div key={first} data-stretch={first}>
              <Groups known={known} first={first * STRETCH} most={most} list={props} />
            </div>
          );
        })}
      </div>
      {rest > 0 && (
        <button type="button" class="button wide" onClick={props.onWhole}>
          {texts.count('incidents_more', rest)}
        </button>
      )}
    </div>
  );
}

/** One stretch of the list, or its first rows; each row says which of how many it is. */
function Groups(props: { known: StretchGroups; first: number; most: number; list: TimelineProps }): JSX.Element {
  const { known, first, most, list } = props;
  let next = first;
  return (
    <>
      {firstRows(known.groups, most).map(({ heading, incidents }, index) => (
        <section key={heading}>
          {index === 0 && known.goesOn ? null : <h2>{heading}</h2>}
          <ol>
            {incidents.map((incident) => (
              <li key={incident.id} aria-posinset={(next += 1)} aria-setsize={list.timeline.total}>
                <IncidentItem
                  incident={incident}
                  onCite={list.onCite}
                  references={list.references}
                  onMore={list.onOpen}
                  startsOpen={list.startsOpen ?? false}
                >
                  <TimeTrack when={incident.when} histogram={list.timeline.histogram} />
                </IncidentItem>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** As many rows, with their headings. */
function firstRows(groups: StretchGroups['groups'], most: number): StretchGroups['groups'] {
  let left = most;
  return groups.flatMap((group) => {
    const incidents = group.incidents.slice(0, Math.max(0, left));
    left -= incidents.length;
    return incidents.length === 0 ? [] : [{ ...group, incidents }];
  });
}

/**
 * Says which row the pointer, or else the focus, is in. Moves count, not what comes to lie below a pointer at rest: a list that scrolls
 * to a row by itself would at once point at another one.
 */
function pointing(onPoint: (at: number | null) => void) {
  const tell = ({ target }: Event): void => {
    const row = (target as Element | null)?.closest('[aria-posinset]');
    onPoint(row ? Number(row.getAttribute('aria-posinset')) - 1 : null);
  };
  return { onPointerMove: tell, onFocusIn: tell, onPointerLeave: () => onPoint(null) };
}

/** Number of the first row that reaches into the window; 0 while the list begins below its upper edge. */
function firstInSight(root: Element | null): number {
  if (!root || root.getBoundingClientRect().top > 0) return 0;
  for (const row of root.querySelectorAll('[aria-posinset]'))
    if (row.getBoundingClientRect().bottom > 0) return Number(row.getAttribute('aria-posinset')) - 1;
  return 0;
}

/** Calls back when nothing was scrolled for a while. */
function whenAtRest(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hear = (): void => {
    clearTimeout(timer);
    timer = setTimeout(callback, RESTING);
  };
  addEventListener('scroll', hear, { capture: true, passive: true });
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', hear, { capture: true });
  };
}
