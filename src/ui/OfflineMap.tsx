import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MapPoint, TimelineView } from '../model/view.ts';
import { useTexts, withoutControls } from './Say.tsx';
import { WORLD_OUTLINE } from './world-outline.ts';

export interface OfflineMapProps {
  points: TimelineView['points'];
  /** Goes to the newest incident of the place: its number in the list. */
  onPick: (at: number) => void;
  /** Number of the incident that is pointed at in the list: its place stands out. */
  pointed?: number | null;
}

interface Place extends MapPoint {
  /** Numbers in the list. */
  readonly incidents: readonly number[];
}

/** Units of the outline: tenths of a degree. */
const UNIT = 10;
const KM_PER_UNIT = 11.1;
const ASPECT = 2;
const LEAST_SPAN = 40;
const MOST_SPAN = 1400;

/** Outlines and one dot for each place, with a ring as wide as the place is vague; nothing is fetched. */
export function OfflineMap({ points, onPick, pointed = null }: OfflineMapProps): JSX.Element {
  const texts = useTexts();
  const [zoom, setZoom] = useState(0);
  const places = placesOf(points);
  const view = frameOf(places, zoom);
  const most = Math.max(...places.map(({ incidents }) => incidents.length));
  return (
    <div class="map" role="group" aria-label={texts.text('map_label')}>
      <svg viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} preserveAspectRatio="xMidYMid slice">
        <path d={WORLD_OUTLINE} transform={`scale(${view.squeeze} 1)`} class="outline" />
        {places.map((place) => {
          const [x, y] = [(place.lon + 180) * UNIT * view.squeeze, (90 - place.lat) * UNIT];
          const size = view.height * (0.018 + 0.03 * Math.sqrt(place.incidents.length / most));
          const label = texts.text(
            'map_point',
            withoutControls(place.name),
            texts.count('incidents', place.incidents.length),
          );
          const pick = (): void => {
            if (place.incidents[0] !== undefined) onPick(place.incidents[0]);
          };
          return (
            <g
              key={`${place.lat} ${place.lon}`}
              class={pointed !== null && place.incidents.includes(pointed) ? 'pointed' : ''}
              role="button"
              tabIndex={0}
              aria-label={label}
              onClick={pick}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                pick();
              }}
            >
              <title>{label}</title>
              <circle class="about" cx={x} cy={y} r={Math.max(place.radius / KM_PER_UNIT, size * 1.3)} />
              <circle class="dot" cx={x} cy={y} r={size} />
            </g>
          );
        })}
      </svg>
      <div class="caption">
        <button type="button" class="link" disabled={view.isClosest} onClick={() => setZoom(zoom + 1)}>
          {texts.text('map_closer')}
        </button>
        <button type="button" class="link" disabled={view.isWidest} onClick={() => setZoom(zoom - 1)}>
          {texts.text('map_wider')}
        </button>
        <span class="quiet">{texts.text('map_credit')}</span>
      </div>
    </div>
  );
}

/** Incidents at one point are one dot; vague places lie below exact ones. */
function placesOf(points: TimelineView['points']): readonly Place[] {
  const byPoint = new Map<string, Place>();
  for (const { incident: _incident, at, ...point } of points) {
    const key = `${point.lat} ${point.lon}`;
    byPoint.set(key, { ...point, incidents: [...(byPoint.get(key)?.incidents ?? []), at] });
  }
  return [...byPoint.values()].sort((a, b) => b.radius - a.radius);
}

/** The part of the world that holds all places with room around them; east and west are squeezed as at the middle latitude. */
function frameOf(
  places: readonly Place[],
  zoom: number,
): {
  x: number;
  y: number;
  width: number;
  height: number;
  squeeze: number;
  isClosest: boolean;
  isWidest: boolean;
} {
  const [lats, lons] = [places.map(({ lat }) => lat), places.map(({ lon }) => lon)];
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
  const squeeze = Math.max(0.2, Math.cos((middle * Math.PI) / 180));
  const across = (Math.max(...lons) - Math.min(...lons)) * UNIT * squeeze;
  const down = (Math.max(...lats) - Math.min(...lats)) * UNIT;
  const span = Math.max(down, across / ASPECT, 60) * 1.7 * 2 ** -zoom;
  const height = Math.min(MOST_SPAN, Math.max(LEAST_SPAN, span));
  const x = ((Math.min(...lons) + Math.max(...lons)) / 2 + 180) * UNIT * squeeze - (height * ASPECT) / 2;
  const y = (90 - middle) * UNIT - height / 2;
  return {
    x,
    y,
    width: height * ASPECT,
    height,
    squeeze,
    isClosest: span <= LEAST_SPAN,
    isWidest: span >= MOST_SPAN,
  };
}
