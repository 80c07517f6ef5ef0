import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePalettePng } from '../src/cli/encode-palette-png.ts';
import { PATHS } from '../src/cli/project-paths.ts';

/** Width and pixels of a PNG with a palette whose rows are not filtered. */
function decode(png: Buffer): { width: number; pixels: number[][] } {
  const parts = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    parts.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [header, palette] = [parts.get('IHDR')!, parts.get('PLTE')!];
  expect([...header.subarray(8)]).toEqual([8, 3, 0, 0, 0]);
  const width = header.readUInt32BE(0);
  const rows = inflateSync(parts.get('IDAT')!);
  const pixels = [...rows].filter((_, at) => at % (width + 1) !== 0);
  expect(pixels.length).toBe(width * header.readUInt32BE(4));
  return {
    width,
    pixels: pixels.map((at) => [...palette.subarray(at * 3, at * 3 + 3), parts.get('tRNS')?.[at] ?? 255]),
  };
}

test('few colours come back exactly, with what cannot be seen', () => {
  const pixels = [
    11, 87, 164, 255, 255, 194, 75, 255, 11, 87, 164, 120, 255, 194, 75, 255, 0, 0, 0, 0, 255, 255, 255, 255,
  ];
  const { width, pixels: back } = decode(Buffer.from(encodePalettePng(Uint8Array.from(pixels), 3)));
  expect([width, back.flat()]).toEqual([3, pixels]);
});

test('along a smooth edge each pixel keeps its colour nearly, and areas keep theirs exactly', () => {
  const edge = Array.from({ length: 256 }, (_, at) => [255 - at, 194, 75, at]).flat();
  const area = Array.from({ length: 256 }, () => [11, 87, 164, 255]).flat();
  const { pixels } = decode(Buffer.from(encodePalettePng(Uint8Array.from([...edge, ...area]), 16)));
  expect(pixels.slice(256).flat()).toEqual(area);
  for (const [at, [red = 0, , , alpha = 0]] of pixels.slice(1, 256).entries())
    expect(Math.max(Math.abs(red - 254 + at), Math.abs(alpha - 1 - at))).toBeLessThanOrEqual(16);
});

test('more colours than a palette holds are refused', () => {
  const many = Uint8Array.from(
    Array.from({ length: 1024 }, (_, at) => [(at % 32) * 8, Math.floor(at / 32) * 8, 0, 255]).flat(),
  );
  expect(() => encodePalettePng(many, 32)).toThrow('colours, at most 256');
});

test.each(['icon', 'state'])('the drawings of %s are such files, of the size that they are named after', (folder) => {
  const path = join(PATHS.root, 'assets', 'public', folder);
  for (const name of readdirSync(path))
    expect([name, decode(readFileSync(join(path, name))).width]).toEqual([name, Number(/\d+/.exec(name)?.[0])]);
});
