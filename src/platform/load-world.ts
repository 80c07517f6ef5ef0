import { decodeWorld, type World } from '../gazetteer/world.ts';
import { browser } from './browser.ts';

let world: Promise<World | null> | null = null;

/** The world gazetteer, a separate asset loaded when a text is first read; null (and reading goes on without it) when it is missing. */
export function loadWorld(): Promise<World | null> {
  world ??= fetch(browser.runtime.getURL('world/world.bin'))
    .then((response) => response.arrayBuffer())
    .then(decodeWorld)
    .catch(() => null);
  return world;
}
