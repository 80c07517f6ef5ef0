import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { HistogramView } from '../model/view.ts';
import { formatSpan } from './format-dated.ts';
import { useTexts } from './Say.tsx';

export interface HistogramProps {
  histogram: HistogramView;
  from: string | undefined;
  to: string | undefined;
  /** Both null: the whole time again. */
  onDays: (from: string | null, to: string | null) => void;
}

const HEIGHT = 44;

/**
 * Incidents over time, which is also the date filter: drag over the bars, or move the two ends by key. Imprecise dates are spread
 * over the bars that they may belong to.
 */
export function Histogram({ histogram, from, to, onDays }: HistogramProps): JSX.Element | null {
  const texts = useTexts();
  const { bins } = histogram;
  const plot = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  if (bins.length === 0) return null;
  const last = bins.length - 1;
  const chosen = drag ? [Math.min(...drag), Math.max(...drag)] : [binFrom(bins, from), binTo(bins, to)];
  const [start = 0, end = last] = chosen;
  const most = Math.max(...bins.map(({ count }) => count), 0.001);
  const apply = (low: number, high: number): void => {
    if (low <= 0 && high >= last) onDays(null, null);
    else onDays(bins[low]?.from ?? null, bins[high]?.to ?? null);
  };
  const binOf = (event: PointerEvent): number => {
    const box = plot.current?.getBoundingClientRect();
    if (!box || box.width === 0) return 0;
    const part = (event.clientX - box.left) / box.width;
    const at = texts.direction === 'rtl' ? 1 - part : part;
    return Math.max(0, Math.min(last, Math.floor(at * bins.length)));
  };
  const span = formatSpan(texts, bins[start]?.from ?? '', bins[end]?.to ?? '');
  return (
    <div class="histogram" role="group" aria-label={texts.text('histogram_label')}>
      <svg
        ref={plot}
        viewBox={`0 0 ${bins.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([binOf(event), binOf(event)]);
        }}
        onPointerMove={(event) => drag && setDrag([drag[0], binOf(event)])}
        onPointerUp={() => {
          if (drag) apply(start, end);
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
      >
        {bins.map(({ from: day, count }, index) => {
          const height = count === 0 ? 0 : Math.max(2, (count / most) * (HEIGHT - 2));
          const isIn = index >= start && index <= end;
          return (
            <g key={day} class={isIn ? 'in' : 'out'}>
              <rect class="room" x={index} y={0} width={1} height={HEIGHT} />
              <rect class="bar" x={index + 0.08} y={HEIGHT - height} width={0.84} height={height} />
            </g>
          );
        })}
      </svg>
      <div class="ends">
        <EndSlider bins={bins} at={start} end="from" onMove={(low) => apply(Math.min(low, end), end)} />
        <EndSlider bins={bins} at={end} end="to" onMove={(high) => apply(start, Math.max(high, start))} />
      </div>
      <div class="caption">
        <span>{span}</span>
        {histogram.undated > 0 && <span class="quiet">{texts.count('undated', histogram.undated)}</span>}
        {(from !== undefined || to !== undefined) && (
          <button type="button" class="link" onClick={() => onDays(null, null)}>
            {texts.text('histogram_all')}
          </button>
        )}
      </div>
    </div>
  );
}

interface EndSliderProps {
  bins: HistogramView['bins'];
  at: number;
  end: 'from' | 'to';
  onMove: (bin: number) => void;
}

function EndSlider({ bins, at, end, onMove }: EndSliderProps): JSX.Element {
  const texts = useTexts();
  const bin = bins[at];
  return (
    <input
      type="range"
      min={0}
      max={bins.length - 1}
      value={at}
      aria-label={texts.text(`histogram_${end}`)}
      aria-valuetext={bin ? formatSpan(texts, bin.from, bin.to) : ''}
      onInput={(event) => onMove(Number(event.currentTarget.value))}
    />
  );
}

function binFrom(bins: HistogramView['bins'], day: string | undefined): number {
  if (day === undefined) return 0;
  const at = bins.findIndex(({ to }) => to >= day);
  return at === -1 ? bins.length - 1 : at;
}

function binTo(bins: HistogramView['bins'], day: string | undefined): number {
  if (day === undefined) return bins.length - 1;
  return Math.max(
    0,
    bins.findLastIndex(({ from }) => from <= day),
  );
}
