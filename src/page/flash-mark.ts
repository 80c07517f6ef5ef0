import { rectsOf } from './hit-test.ts';
import type { PlacedMark } from './marked-block.ts';

const FLASH_MS = 1_200;

/** Shows for a moment where a mark is, by boxes in the closed root; without movement for readers who want less of it. */
export function flashMark(root: ShadowRoot, mark: PlacedMark): void {
  const page = root.ownerDocument;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
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
