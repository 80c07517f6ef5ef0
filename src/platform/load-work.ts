import type { WorkScript } from './background-work.ts';
import { importOwn } from './import-own.ts';
import { openOnce } from './open-once.ts';

interface Scope {
  /** Left behind by what is built from `entrypoints/background-work.ts`. */
  readonly backstoryWork?: WorkScript;
  /** There in a worker alone. */
  readonly importScripts?: (path: string) => void;
}
const scope = globalThis as Scope;

/**
 * The background's second script, loaded when something first needs it; a load that fails is tried again. Chromium's background is a
 * worker: `import()` is not allowed there, and after the installation `importScripts` only for what was imported while it went on
 * (`keepWork`). Firefox's background is a page and imports it, as our screens do.
 */
export const loadWork = openOnce(async (): Promise<WorkScript> => {
  if (!scope.backstoryWork) {
    if (scope.importScripts) scope.importScripts('background-work.js');
    else await importOwn('background-work.js');
  }
  if (!scope.backstoryWork) throw new Error('background-work.js did not load');
  return scope.backstoryWork;
});

/** Has Chromium keep the second script for its background. Call it synchronously when the background starts. */
export function keepWork(): void {
  addEventListener('install', () => scope.importScripts?.('background-work.js'));
}
