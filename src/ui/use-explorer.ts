import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { EntityView, IncidentView, SearchView, TimelineFilter, TimelineView } from '../model/view.ts';
import type { ExplorerPort, PageReading, Status } from './explorer-port.ts';
import {
  filterOf,
  readState,
  reduceExplorer,
  START,
  STRETCH,
  subjectOf,
  type ExplorerAction,
  type ExplorerState,
  type Subject,
} from './explorer-state.ts';

/** Everything that the screen draws. What is not there yet is null and leaves its room free. */
export interface ExplorerData {
  readonly state: ExplorerState;
  readonly page: PageReading | null;
  readonly status: Status | null;
  readonly timeline: TimelineView | null;
  /** What the timeline is asked with. */
  readonly filter: TimelineFilter;
  readonly entity: EntityView | null;
  /** True when it was looked for and is not known. */
  readonly isUnknown: boolean;
  readonly found: SearchView | null;
  /** Incidents of the timeline from a number on; null when they cannot be read. */
  readonly readStretch: (offset: number) => Promise<readonly IncidentView[] | null>;
  readonly act: (action: ExplorerAction) => void;
  readonly reload: () => void;
}

/** How often is looked whether what was still being taken up is there, in milliseconds. */
const LOOK_AGAIN = 1000;

export interface ExplorerStart {
  /** True where a page is read beside the screen (popup, panel); the search page knows no page. */
  readonly hasPage: boolean;
  readonly subject?: Subject | null;
  readonly query?: string;
  /** The reader said "not this" on the card: the words of the page that were taken for the subject, and the host of the page. */
  readonly refuse?: { readonly words: readonly string[]; readonly site: string | null };
}

/** The state of a screen and the data for it. Answers that come after the state has moved on are dropped. */
export function useExplorer(port: ExplorerPort, start: ExplorerStart): ExplorerData {
  const [state, act] = useReducer(reduceExplorer, start, firstState);
  const [page, setPage] = useState<PageReading | null>(null);
  const [status, setStatus] = useState<Status | null>(null);
  const [timeline, setTimeline] = useState<TimelineView | null>(null);
  const [entity, setEntity] = useState<EntityView | null>();
  const [found, setFound] = useState<SearchView | null>(null);
  const [turn, setTurn] = useState(0);
  const isTouched = useRef(start.subject !== undefined || start.query !== undefined);
  const subject = subjectOf(state);
  // A page without known names leaves the screen to everything that is known.
  const onPage = page?.state === 'read' ? page.view.names.map(({ head }) => head.id) : [];
  const names = onPage.length > 0 ? onPage : null;
  const filter = filterOf(state, names);
  const filterKey = JSON.stringify(filter);
  const waitsForPage = start.hasPage && subject.type === 'home' && (page === null || page.state === 'reading');

  useEffect(() => {
    if (!isTouched.current)
      void port.loadState().then((stored) => {
        const known = readState(stored);
        if (known && !isTouched.current) act({ type: 'restore', state: known });
        isTouched.current = true;
      });
  }, []);
  useEffect(() => {
    void port.readStatus().then(setStatus);
    if (start.hasPage) return latest<PageReading | null>((early) => port.readPage(early), setPage);
    return undefined;
  }, [turn]);
  const isLoading = (status?.loading?.length ?? 0) > 0;
  useEffect(() => {
    if (!isLoading) return undefined;
    const looking = setInterval(() => {
      void port.readStatus().then((next) => {
        if (!next) return;
        setStatus(next);
        if ((next.loading?.length ?? 0) === 0) setTurn((now) => now + 1);
      });
    }, LOOK_AGAIN);
    return () => clearInterval(looking);
  }, [isLoading]);
  useEffect(() => (start.hasPage ? port.onArticle(() => setTurn((now) => now + 1)) : undefined), []);
  useEffect(() => {
    if (isTouched.current) port.storeState(state);
  }, [state]);
  useEffect(() => {
    if (waitsForPage) return undefined;
    return latest<TimelineView | null>((early) => port.readTimeline(filter, STRETCH, early), setTimeline);
  }, [filterKey, waitsForPage, turn]);
  useEffect(() => setEntity(undefined), [JSON.stringify(subject)]);
  useEffect(() => {
    return subject.type === 'entity'
      ? latest(
          () => port.readEntity(subject.id),
          (view: EntityView | null) => setEntity(view),
        )
      : undefined;
  }, [JSON.stringify(subject), turn]);
  useEffect(() => {
    if (state.query.trim() === '') {
      setFound(null);
      return undefined;
    }
    return latest(() => port.search(state.query), setFound);
  }, [state.query, turn]);

  return {
    state,
    page,
    status,
    timeline: waitsForPage ? null : timeline,
    filter,
    entity: entity ?? null,
    isUnknown: entity === null,
    found,
    readStretch: (offset) => port.readIncidents(filter, offset, STRETCH),
    act: (action) => {
      isTouched.current = true;
      act(action);
    },
    reload: () => setTurn((now) => now + 1),
  };
}

function firstState({ subject, query }: ExplorerStart): ExplorerState {
  const path = subject ? [...START.path, subject] : START.path;
  return { ...START, path, query: query ?? '' };
}

/** Calls back with an early answer and with the answer, unless the returned function was called before they came. */
function latest<T>(ask: (early: (value: T) => void) => Promise<T>, callback: (value: T) => void): () => void {
  let isWanted = true;
  let isAnswered = false;
  const tell = (value: T): void => {
    if (isWanted) callback(value);
  };
  const answer = ask((early) => {
    if (!isAnswered) tell(early);
  });
  void answer.then((value) => {
    isAnswered = true;
    tell(value);
  });
  return () => (isWanted = false);
}
