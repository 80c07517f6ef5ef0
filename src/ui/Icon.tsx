import type { JSX } from 'preact';

/** Drawings on a 16 x 16 grid, stroked with the colour of the text. */
const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.3 10.3 14 14',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  pin: 'M6 2.5h4l-.5 4 2.5 2.5v1H4V9l2.5-2.5ZM8 10v4',
  more: 'M4 6l4 4 4-4',
  back: 'M10 3.5 5.5 8l4.5 4.5',
  open: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
  copy: 'M5.5 5.5h8v8h-8ZM10.500 5.500v-3h-8v8h3',
  check: 'M3 8.5 6.500 12 13 4.500',
  timeline: 'M2.500 8h11M5 5.500v5M11 5.500v5M8 6.500v3',
  panel: 'M2.500 3h11v10h-11ZM10 3v10',
  save: 'M4 2.500h8v11l-4-3-4 3Z',
  settings: 'M2.500 4.500h6M11.500 4.500h2M2.500 11.500h2M7.500 11.500h6M10 3v3M6 10v3',
  place: 'M8 14c3-3.500 4.500-5.500 4.500-7.500a4.500 4.500 0 0 0-9 0C3.500 8.500 5 10.500 8 14ZM8 5v3M6.500 6.500h3',
  group:
    'M5.500 7.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM2 13c0-2 1.500-3.500 3.500-3.500S9 11 9 13M10.500 7.500a1.800 1.800 0 1 0 0-3.600M11 9.700c1.800.2 3 1.500 3 3.300',
  person: 'M8 7.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM3 13.500c0-2.500 2-4.500 5-4.500s5 2 5 4.500',
  report: 'M4 2.500h6l2.500 2.500v8.500H4ZM6 7h4M6 9.500h4',
  incident: 'M8 2.500 14 13H2ZM8 6.500v3M8 11v.5',
  pause: 'M5.500 3.500v9M10.500 3.500v9',
  lock: 'M4 7.500h8v6H4ZM5.500 7.500V5a2.500 2.500 0 0 1 5 0v2.500',
  filter: 'M2.500 4h11M4.500 8h7M6.500 12h3',
  jump: 'M8 2.500v8M4.500 7 8 10.500 11.500 7M3 13.500h10',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside words; it says nothing by itself, so it is hidden from assistive technology. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
