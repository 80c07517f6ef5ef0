import { entityId, incidentId, reportId, type EntityId, type IncidentId, type ReportId } from '../model/id.ts';
import type { TimelineFilter } from '../model/view.ts';

/** What the screen is about: the page being read (or everything known), one entity, one incident or one report. */
export type Subject =
  | { readonly type: 'home' }
  | { readonly type: 'entity'; readonly id: EntityId }
  | { readonly type: 'incident'; readonly id: IncidentId }
  | { readonly type: 'report'; readonly id: ReportId };

/** The reader's own narrowing; the names that are meant come from the subject. */
export type Narrowing = Pick<
  TimelineFilter,
  'kinds' | 'places' | 'groups' | 'certainties' | 'publishers' | 'from' | 'to'
>;
export type FacetName = 'kinds' | 'places' | 'groups' | 'certainties' | 'publishers';

/** Everything that survives closing the popup. */
export interface ExplorerState {
  readonly query: string;
  /** The way here; the last one is shown, "back" drops it. */
  readonly path: readonly Subject[];
  readonly narrowing: Narrowing;
  /** The whole list of incidents is wanted, not its beginning alone. */
  readonly isWhole: boolean;
  /** Number of the incident at the upper edge of the list. */
  readonly at: number;
}

/** Incidents that are read and drawn together. */
export const STRETCH = 30;
export const START: ExplorerState = { query: '', path: [{ type: 'home' }], narrowing: {}, isWhole: false, at: 0 };
const LONGEST_PATH = 20;

export type ExplorerAction =
  | { readonly type: 'query'; readonly query: string }
  | { readonly type: 'open'; readonly subject: Subject }
  | { readonly type: 'back' }
  | { readonly type: 'toggle'; readonly facet: FacetName; readonly value: string }
  | { readonly type: 'days'; readonly from: string | null; readonly to: string | null }
  | { readonly type: 'clear' }
  | { readonly type: 'whole' }
  | { readonly type: 'place'; readonly at: number }
  | { readonly type: 'restore'; readonly state: ExplorerState };

/** The next state. Opening something ends the search; a new subject starts with nothing narrowed. */
export function reduceExplorer(state: ExplorerState, action: ExplorerAction): ExplorerState {
  switch (action.type) {
    case 'query':
      return { ...state, query: action.query };
    case 'open':
      return { ...START, path: [...state.path, action.subject].slice(-LONGEST_PATH) };
    case 'back':
      return { ...START, path: state.path.length > 1 ? state.path.slice(0, -1) : state.path };
    case 'toggle': {
      const chosen = state.narrowing[action.facet] ?? [];
      const isChosen = chosen.includes(action.value);
      const next = isChosen ? chosen.filter((value) => value !== action.value) : [...chosen, action.value];
      return narrowed(state, { ...state.narrowing, [action.facet]: next });
    }
    case 'days': {
      const { from: _from, to: _to, ...rest } = state.narrowing;
      const days = { ...(action.from ? { from: action.from } : {}), ...(action.to ? { to: action.to } : {}) };
      return narrowed(state, { ...rest, ...days });
    }
    case 'clear':
      return narrowed(state, {});
    case 'whole':
      return { ...state, isWhole: true };
    case 'place':
      return state.at === action.at ? state : { ...state, at: action.at };
    case 'restore':
      break;
  }
  return action.state;
}

/** Another list starts at its beginning. */
function narrowed(state: ExplorerState, narrowing: Narrowing): ExplorerState {
  return { ...state, isWhole: false, at: 0, narrowing };
}

/** What the screen shows now. */
export function subjectOf(state: ExplorerState): Subject {
  return state.path.at(-1) ?? { type: 'home' };
}

/** True when anything is narrowed. */
export function isNarrowed(narrowing: Narrowing): boolean {
  return Object.values(narrowing).some((value) => value.length > 0);
}

/** The filter for the background; `entities` are the names of the page, or null for everything known. */
export function filterOf(state: ExplorerState, entities: readonly EntityId[] | null): TimelineFilter {
  const subject = subjectOf(state);
  if (subject.type === 'entity') return { ...state.narrowing, entities: [subject.id] };
  if (subject.type === 'incident') return { incidents: [subject.id] };
  if (subject.type === 'report') return { ...state.narrowing, reports: [subject.id] };
  return entities ? { ...state.narrowing, entities } : state.narrowing;
}

/** A subject from the address of a screen: `?entity=`, `?incident=`, `?report=`. */
export function subjectFrom(parameters: { get(name: string): string | null }): Subject | null {
  const [entity, incident, report] = ['entity', 'incident', 'report'].map((name) => parameters.get(name));
  if (entity) return { type: 'entity', id: entityId(entity) };
  if (incident) return { type: 'incident', id: incidentId(incident) };
  if (report) return { type: 'report', id: reportId(report) };
  return null;
}

/** A stored state, checked; null when it is none of ours. */
export function readState(stored: unknown): ExplorerState | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { query, path, narrowing, isWhole, at } = stored as Partial<ExplorerState>;
  if (typeof query !== 'string' || !Array.isArray(path) || path.length === 0) return null;
  if (!path.every((one: unknown) => typeof one === 'object' && one !== null && 'type' in one)) return null;
  return {
    query,
    path: path as readonly Subject[],
    narrowing: typeof narrowing === 'object' && narrowing !== null ? narrowing : {},
    isWhole: isWhole === true,
    at: typeof at === 'number' && at > 0 ? at : 0,
  };
}
