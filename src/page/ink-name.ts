import type { Settings } from '../model/settings.ts';
import type { InkTone } from './ink-tone.ts';

export type InkStyle = Exclude<Settings['marks'], 'off'>;

/** Names of the highlights, as in `marks.css`. They tell of the drawing only: a page can read them. */
export function inkName(style: InkStyle, certain: boolean, tone: InkTone): string {
  return `ink-${style}-${certain ? 'solid' : 'dashed'}-${tone}`;
}
