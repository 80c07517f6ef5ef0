import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
/** Where the built extensions lie; another folder for builds that run side by side. */
const built = process.env['BACKSTORY_OUT'] ?? join(root, '.output');

/** Folders and files of the project that the command line reads and writes. */
export const PATHS = {
  root,
  sources: join(root, 'assets', 'sources'),
  gazetteer: join(root, 'assets', 'gazetteer'),
  packs: join(root, '.output', 'packs'),
  bundledPack: join(root, '.output', 'packs', 'bundled.json'),
  demo: join(root, '.output', 'demo'),
  chromium: join(built, 'chrome-mv3'),
  firefox: join(built, 'firefox-mv3'),
} as const;
