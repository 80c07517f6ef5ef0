import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const CORE = ['model', 'text', 'dates', 'gazetteer', 'linking', 'reports', 'incidents', 'pack', 'library'];

/** Who may import whom: the table of the design, with what `src/README.md` names beside it. `*` is every folder. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  dates: ['model', 'text'],
  gazetteer: ['model', 'text'],
  linking: ['model', 'text', 'gazetteer'],
  reports: ['model', 'text', 'dates', 'gazetteer', 'linking'],
  incidents: ['model', 'text', 'dates'],
  pack: ['model', 'text', 'dates', 'gazetteer', 'linking', 'reports', 'incidents'],
  library: ['model', 'text', 'dates', 'reports', 'incidents', 'pack'],
  page: ['model', 'text'],
  ui: ['model'],
  platform: ['model', 'text', 'gazetteer', 'linking', 'reports', 'incidents', 'pack', 'library'],
  cli: ['*', '!page', '!ui', '!platform'],
  entrypoints: ['*', '!cli'],
};

/** Packages that a folder may use; other folders may use none. Pure ones in the core are named, with the reason, in `src/README.md`. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  text: ['@noble/hashes'],
  linking: ['fuse.js'],
  pack: ['fuse.js'],
  page: ['@mozilla/readability'],
  ui: ['preact'],
  platform: ['webextension-polyfill', 'idb'],
  entrypoints: ['wxt', 'preact', '@mozilla/readability'],
};

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

const sources: readonly SourceFile[] = [...filesBelow(join(root, 'src')), ...filesBelow(join(root, 'entrypoints'))].map(
  (path) => {
    const text = readFileSync(path, 'utf8');
    const inside = relative(root, path).split(/[\\/]/);
    const imports = [
      ...text.matchAll(
        /(?:^|\n)\s*(?:import|export)[^'";]*?from '([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
      ),
    ];
    return {
      path: inside.join('/'),
      folder: inside[0] === 'src' ? (inside[1] ?? '') : 'entrypoints',
      text,
      imports: imports.map((match) => match[1] ?? match[2] ?? match[3] ?? ''),
    };
  },
);

/** What is wrong with one import, or null. */
function refuse(file: SourceFile, target: string): string | null {
  if (!target.startsWith('.')) {
    if (file.folder === 'cli') return null;
    const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? '');
    return MAY_USE[file.folder]?.includes(name) ? null : `${file.path} may not use the package ${name}`;
  }
  const inside = relative(root, join(root, dirname(file.path), target)).split(/[\\/]/);
  const folder = inside[0] === 'src' ? (inside[1] ?? '') : (inside[0] ?? '');
  const allowed = MAY_IMPORT[file.folder] ?? [];
  if (folder === file.folder || allowed.includes(folder)) return null;
  if (allowed.includes('*') && !allowed.includes(`!${folder}`) && inside[0] === 'src') return null;
  return `${file.path} may not import ${target}: ${file.folder} knows only ${allowed.join(', ') || 'itself'}`;
}

describe('the house', () => {
  test('every import is allowed by the table of the design', () => {
    expect(sources.flatMap((file) => file.imports.flatMap((target) => refuse(file, target) ?? []))).toEqual([]);
  });

  test('the table has teeth: a core file that imports the platform is refused', () => {
    const bad: SourceFile = { path: 'src/dates/bad.ts', folder: 'dates', text: '', imports: [] };
    expect(refuse(bad, '../platform/browser.ts')).toContain('may not import');
    expect(refuse(bad, 'webextension-polyfill')).toContain('may not use');
    expect(refuse(bad, '../text/fold.ts')).toBeNull();
  });

  test('the core has no clock, no randomness, no console, no browser and no network', () => {
    const banned =
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bconsole\.|\bbrowser\.[a-z]|\bchrome\.[a-z]|\bfetch\(|\bperformance\.now\b|\bcrypto\./;
    const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    expect(
      sources.filter((file) => CORE.includes(file.folder) && banned.test(code(file.text))).map((file) => file.path),
    ).toEqual([]);
  });

  test('no file is over 300 lines, data tables aside', () => {
    const long = sources.filter(
      (file) => !/-(?:words|table|data)\.ts$/.test(file.path) && file.text.split('\n').length > 301,
    );
    expect(long.map((file) => `${file.path}: ${file.text.split('\n').length}`)).toEqual([]);
  });

  test('no file has a name that says nothing', () => {
    expect(
      sources
        .filter(
          (file) =>
            /(?:^|\/)(?:utils?|helpers?|common|misc|manager|index)\.tsx?$/.test(file.path) &&
            file.folder !== 'entrypoints',
        )
        .map((file) => file.path),
    ).toEqual([]);
  });

  test('nothing builds HTML or code from strings', () => {
    const banned =
      /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write\(|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    expect(sources.filter((file) => banned.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  test('only the platform and the script of a page touch the extension API', () => {
    const api =
      /\b(?:browser|chrome)\.(?:runtime|tabs|storage|action|omnibox|contextMenus|scripting|sidePanel|commands|alarms|i18n|permissions|windows)\b/;
    const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
    const touching = sources.filter((file) => !['platform', 'cli'].includes(file.folder) && api.test(code(file.text)));
    expect(touching.map((file) => file.path)).toEqual([]);
  });

  test('src/README.md names every folder and every pure package of the core', () => {
    const readme = readFileSync(join(root, 'src', 'README.md'), 'utf8');
    const folders = readdirSync(join(root, 'src')).filter((name) => statSync(join(root, 'src', name)).isDirectory());
    const packages = CORE.flatMap((folder) => MAY_USE[folder] ?? []);
    expect([...folders.map((name) => `src/${name}`), ...packages].filter((name) => !readme.includes(name))).toEqual([]);
  });
});
