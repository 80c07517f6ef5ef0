import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';

type Build = typeof PATHS.chromium;
const sumOf = (paths: readonly string[], build: Build = PATHS.chromium): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(build, path)), { level: 9 }).length, 0);

/** A screen with the scripts and style sheets that it links and that its scripts load: what is there before it can draw all of itself. */
function screen(page: string): string[] {
  const found = new Set([page]);
  for (const path of found)
    for (const [, file] of readFileSync(join(PATHS.chromium, path), 'utf8').matchAll(
      /["'`/.]((?:chunks|assets)\/[\w-]+\.(?:js|css))["'`]/g,
    ))
      found.add(file as string);
  return [...found];
}

/** What the manifest puts into every page. */
function injected(build: Build): string[] {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    content_scripts: readonly { js?: readonly string[]; css?: readonly string[] }[];
  };
  return manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
}

/** Everything but the pack and the gazetteer of the world, which are data. */
function packaged(): string[] {
  return readdirSync(PATHS.chromium, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PATHS.chromium.length + 1))
    .filter((path) => !/^(?:packs|world)[\\/]/.test(path));
}

describe('bytes of the package, gzipped', () => {
  function check(what: string, paths: readonly string[], fewest: number, most: number, build?: Build): void {
    test(`${what}: at most ${most}`, () => {
      const bytes = sumOf(paths, build);
      console.log(`${what}: ${bytes} bytes in ${paths.length} files`);
      expect(paths.length).toBeGreaterThanOrEqual(fewest);
      expect(bytes).toBeLessThanOrEqual(most);
    });
  }

  for (const [name, build] of [
    ['Chromium', PATHS.chromium],
    ['Firefox', PATHS.firefox],
  ] as const) {
    // It is evaluated at each wake of the background; what needs a pack is in a second script (src/README.md).
    check(`${name}: the background's first script`, ['background.js'], 1, 9_500, build);
    // A single other letter doubles what the browser reads and keeps of a script at each wake.
    test.each(['background.js', 'background-work.js'])(`${name}: %s has letters of one byte`, (path) => {
      expect(readFileSync(join(build, path), 'utf8').match(/[^\0-\x7f].{0,20}/)?.[0]).toBeUndefined();
    });
    check(`${name}: what every page gets`, injected(build), 3, 6_000, build);
    check(`${name}: the reader, where a name may stand`, ['page-reader.js'], 1, 12_000, build);
    check(
      `${name}: with pointing and card, when a name is in the window`,
      [...injected(build), 'page-reader.js', 'page-card.js'],
      5,
      22_500,
      build,
    );
  }
  check('the card', screen('card.html'), 4, 20_000);
  check('the popup', screen('popup.html'), 4, 40_000);
  check('all but pack and world', packaged(), 30, 500_000);
});
