import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATHS } from '../../src/cli/project-paths.ts';

/** Files of a zip archive by their path: the central directory, entries stored or deflated (APPNOTE 6.3.10, sections 4.3.12 and 4.3.16). */
function readZip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(from, from + size);
    if (!path.endsWith('/')) files.set(path, method === 0 ? packed : inflateRawSync(packed));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** Files below a folder by their path. */
function readFolder(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** Runs a tool as from a shell: what the test runner has put into the environment would make another build. */
const run = (folder: string, args: readonly string[], out?: string): void => {
  const ofRunner = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*)$/;
  const own = Object.fromEntries(Object.entries(process.env).filter(([key]) => !ofRunner.test(key)));
  const env = { ...own, ...(out ? { BACKSTORY_OUT: out } : {}) };
  execFileSync('npx', args, { cwd: folder, env, stdio: 'pipe' });
};

describe('what goes to the stores', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'backstory-zip-'));
  const zips = join(temporary, 'zips');
  const sources = join(temporary, 'sources');
  const zipNamed = (end: string): Map<string, Buffer> => {
    const name = readdirSync(zips).find((file) => file.endsWith(end));
    return name ? readZip(readFileSync(join(zips, name))) : new Map<string, Buffer>();
  };
  beforeAll(() => {
    run(PATHS.root, ['wxt', 'zip'], zips);
    run(PATHS.root, ['wxt', 'zip', '-b', 'firefox', '--mv3'], zips);
  }, 240_000);
  afterAll(() => rmSync(temporary, { recursive: true, force: true }));

  test.each(['-chrome.zip', '-firefox.zip'])(
    '%s holds the extension, and nothing that is not meant for readers',
    (end) => {
      const files = zipNamed(end);
      expect(files.has('manifest.json')).toBe(true);
      expect(files.size).toBeGreaterThan(40);
      const strange =
        /(?:^|\/)(?:\.|node_modules|tests|src|assets\/(?!.*\.css$)|\.output)|\.(?:map|ts|tsx|md|svg|zip)$|package(?:-lock)?\.json$/;
      expect([...files.keys()].filter((path) => strange.test(path))).toEqual([]);
    },
  );

  test('the sources for the Firefox store hold no test, no build and nothing hidden', () => {
    const files = zipNamed('-sources.zip');
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'package-lock.json', 'wxt.config.ts']),
    );
    expect([...files.keys()].filter((path) => /^(?:\.|node_modules|tests)/.test(path))).toEqual([]);
  });

  test('built again from the sources alone, the package for Firefox is the same, byte for byte', () => {
    for (const [path, bytes] of zipNamed('-sources.zip')) {
      mkdirSync(dirname(join(sources, path)), { recursive: true });
      writeFileSync(join(sources, path), bytes);
    }
    symlinkSync(join(PATHS.root, 'node_modules'), join(sources, 'node_modules'));
    run(sources, ['wxt', 'prepare']);
    run(sources, ['tsx', 'src/cli/build-bundled.ts']);
    run(sources, ['wxt', 'build', '-b', 'firefox', '--mv3']);
    const again = readFolder(join(sources, '.output', 'firefox-mv3'));
    const shipped = zipNamed('-firefox.zip');
    expect([...again.keys()].sort()).toEqual([...shipped.keys()].sort());
    const different = [...shipped].filter(([path, bytes]) => !again.get(path)?.equals(bytes)).map(([path]) => path);
    expect(different).toEqual([]);
  }, 240_000);
});
