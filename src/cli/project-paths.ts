import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** Folders and files of the project that the command line reads and writes. */
export const PATHS = {
  root,
  sources: join(root, 'assets', 'sources'),
  gazetteer: join(root, 'assets', 'gazetteer'),
  packs: join(root, '.output', 'packs'),
  bundledPack: join(root, '.output', 'packs', 'bundled.json'),
  demo: join(root, '.output', 'demo'),
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
} as const;
