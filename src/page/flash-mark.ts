import { rectsOf } from './hit-test.ts';
import type { PlacedMark } from './marked-block.ts';

const FLASH_MS = 1_200;

/** Shows for a moment where a mark is, by boxes in the closed root. `calm`: without movement, for those who want less of it. */
export function flashMark(root: ShadowRoot, mark: PlacedMark, calm: boolean): void {
  const page = root.ownerDocument;
  const layer = page.createElement('div');
  layer.className = 'names';
  root.append(layer);
  const origin = layer.getBoundingClientRect();
  for (const rect of rectsOf(mark)) {
    const box = page.createElement('div');
    box.className = calm ? 'flash' : 'flash fading';
    box.style.left = `${rect.left - origin.left - 3}px`;
    box.style.top = `${rect.top - origin.top - 3}px`;
    box.style.width = `${rect.width + 6}px`;
    box.style.height = `${rect.height + 6}px`;
    layer.append(box);
  }
  setTimeout(() => layer.remove(), FLASH_MS);
}
