import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapPoint, TimelineView } from '../model/view.ts';
import { nameIn } from './name-in.ts';
import { useTexts, withoutControls } from './Say.tsx';
import { WORLD_OUTLINE } from './world-outline.ts';

export interface OfflineMapProps {
  points: TimelineView['points'];
  arabic?: TimelineView['arabic'];
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
/** Size of a name's letters in parts of the root's, how wide one is in parts of that, and how many a name shows; the dot's own label has all. */
const LETTERS = 0.75;
const LETTER_WIDTH = 0.6;
const LONGEST = 24;
/** Dots whose names are tried. */
const MOST_NAMES = 40;

/**
 * Outlines and one dot for each place, with a ring as wide as the place is vague, and its name where there is room; nothing is
 * fetched.
 */
export function OfflineMap({ points, arabic, onPick, pointed = null }: OfflineMapProps): JSX.Element {
  const texts = useTexts();
  const [zoom, setZoom] = useState(0);
  const places = placesOf(points.map((point) => ({ ...point, name: nameIn(texts, point.name, arabic) })));
  const view = frameOf(places, zoom);
  const most = Math.max(...places.map(({ incidents }) => incidents.length));
  const svg = useRef<SVGSVGElement>(null);
  const [lines, setLines] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => {
      const size = LETTERS * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setLines((svg.current?.clientHeight ?? 0) / size);
    };
    const watch = new ResizeObserver(measure);
    if (svg.current) watch.observe(svg.current);
    return () => watch.disconnect();
  }, []);
  const dots = places.map((place) => ({
    place,
    x: (place.lon + 180) * UNIT * view.squeeze,
    y: (90 - place.lat) * UNIT,
    size: view.height * (0.018 + 0.03 * Math.sqrt(place.incidents.length / most)),
  }));
  const letters = lines > 0 ? view.height / lines : 0;
  const named = letters > 0 ? withRoom(dots, letters) : new Set<Dot>();
  return (
    <div class="map" role="group" aria-label={texts.text('map_label')}>
      <svg ref={svg} viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`} preserveAspectRatio="xMidYMid slice">
        <path d={WORLD_OUTLINE} transform={`scale(${view.squeeze} 1)`} class="outline" />
        {dots.map((dot) => {
          const { place, x, y, size } = dot;
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
              {named.has(dot) && (
                <text x={x + size * 1.4} y={y + letters / 3} font-size={letters} stroke-width={letters / 4}>
                  {nameOf(dot)}
                </text>
              )}
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

interface Dot {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const nameOf = ({ place }: Dot): string => {
  const letters = [...withoutControls(place.name)];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
};

/** The dots whose names can stand beside them without touching another name or dot; those with the most incidents come first. */
function withRoom(dots: readonly Dot[], letters: number): ReadonlySet<Dot> {
  const taken = dots.map(({ x, y, size }) => ({ from: x - size, to: x + size, top: y - size, bottom: y + size }));
  const named = new Set<Dot>();
  const first = [...dots].sort((a, b) => b.place.incidents.length - a.place.incidents.length).slice(0, MOST_NAMES);
  for (const dot of first) {
    const from = dot.x + dot.size * 1.1;
    const box = {
      from,
      to: from + nameOf(dot).length * letters * LETTER_WIDTH,
      top: dot.y - letters / 2,
      bottom: dot.y + letters / 2,
    };
    if (
      taken.some(
        ({ from: left, to, top, bottom }) => left < box.to && to > box.from && top < box.bottom && bottom > box.top,
      )
    )
      continue;
    taken.push(box);
    named.add(dot);
  }
  return named;
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
