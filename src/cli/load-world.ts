import { readFile } from 'node:fs/promises';
import { decodeWorld, type World } from '../gazetteer/world.ts';
import { buildWorldFile } from './build-world.ts';

let world: Promise<World> | null = null;

/** The world gazetteer, made first when it is missing; loaded once. */
export function loadWorld(): Promise<World> {
  world ??= read();
  return world;
}

async function read(): Promise<World> {
  const bytes = await readFile(await buildWorldFile());
  return decodeWorld(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
