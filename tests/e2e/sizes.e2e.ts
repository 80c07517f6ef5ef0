import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';

const gzipped = (path: string): number => gzipSync(readFileSync(join(PATHS.chromium, path)), { level: 9 }).length;
const sumOf = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + gzipped(path), 0);

/** A screen with the scripts and style sheets that it links: what is loaded before it can draw. */
function screen(page: string): string[] {
  const html = readFileSync(join(PATHS.chromium, page), 'utf8');
  return [page, ...[...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, path]) => path as string)];
}

/** What the manifest puts into every page. */
function injected(): string[] {
  const manifest = JSON.parse(readFileSync(join(PATHS.chromium, 'manifest.json'), 'utf8')) as {
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

describe('bytes of the package for Chromium, gzipped', () => {
  function check(what: string, paths: readonly string[], fewest: number, most: number): void {
    test(`${what}: at most ${most}`, () => {
      const bytes = sumOf(paths);
      console.log(`${what}: ${bytes} bytes in ${paths.length} files`);
      expect(paths.length).toBeGreaterThanOrEqual(fewest);
      expect(bytes).toBeLessThanOrEqual(most);
    });
  }

  check('what every page gets', injected(), 3, 12_000);
  check('the code of the card in a page, when a card may be wanted', ['page-card.js'], 1, 6_000);
  check('the card', screen('card.html'), 4, 20_000);
  check('the popup', screen('popup.html'), 4, 40_000);
  check('all but pack and world', packaged(), 30, 500_000);
});
