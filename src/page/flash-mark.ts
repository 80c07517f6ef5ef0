import { rectsOf } from './hit-test.ts';
import { placeOn } from './layer-frame.ts';
import type { PlacedMark } from './marked-block.ts';

const FLASH_MS = 1_200;
/** Pixels around the word. */
const AROUND = 3;

/** Shows for a moment where a mark is, by boxes in the closed root; without movement for readers who want less of it. */
export function flashMark(root: ShadowRoot, mark: PlacedMark): void {
  const page = root.ownerDocument;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const layer = page.createElement('div');
  layer.className = 'names';
  root.append(layer);
  const place = placeOn(layer);
  for (const rect of rectsOf(mark)) {
    const box = page.createElement('div');
    box.className = calm ? 'flash' : 'flash fading';
    place(box, rect, AROUND);
    layer.append(box);
  }
  setTimeout(() => layer.remove(), FLASH_MS);
}
