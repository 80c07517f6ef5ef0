import { crc32, deflateSync } from 'node:zlib';

/** Levels of a channel that count as one colour: what the eye does not tell apart along a smooth edge. */
const STEP = 16;
const MOST_COLOURS = 256;

/**
 * A PNG with a palette, a third to a half of the bytes of one with four channels (the drawings have few colours and smooth edges).
 * `pixels`: red, green, blue and alpha of each pixel, row by row. Colours that are nearly alike become the commonest of them, so that
 * those of the areas stay exact. Throws when more than 256 are left. Format: W3C, Portable Network Graphics, third edition.
 */
export function encodePalettePng(pixels: Uint8Array, width: number): Uint8Array {
  const colours = Array.from({ length: pixels.length / 4 }, (_, at) => pixels.subarray(at * 4, at * 4 + 4));
  const counts = new Map<string, Map<string, number>>();
  for (const colour of colours) {
    const alike = counts.get(bucketOf(colour)) ?? new Map<string, number>();
    counts.set(bucketOf(colour), alike.set(colour.join(), (alike.get(colour.join()) ?? 0) + 1));
  }
  if (counts.size > MOST_COLOURS)
    throw new Error(`encode-palette-png: ${counts.size} colours, at most ${MOST_COLOURS}`);
  const palette = [...counts]
    .map(([bucket, alike]) => {
      const [commonest] = [...alike].sort((a, b) => b[1] - a[1]);
      return { bucket, colour: (commonest?.[0] ?? '').split(',').map(Number) };
    })
    // Only alphas up to the last that is not opaque are written.
    .sort((a, b) => (a.colour[3] ?? 0) - (b.colour[3] ?? 0));
  const places = new Map(palette.map(({ bucket }, at) => [bucket, at]));
  const height = colours.length / width;
  const rows = new Uint8Array(height * (width + 1));
  colours.forEach((colour, at) => {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(bucketOf(colour)) ?? 0;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const alphas = palette.map(({ colour }) => colour[3] ?? 0).filter((alpha) => alpha < 255);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(({ colour }) => colour.slice(0, 3)))),
    ...(alphas.length > 0 ? [chunk('tRNS', Buffer.from(alphas))] : []),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** What cannot be seen is one colour, whatever its channels say. */
function bucketOf(colour: Uint8Array): string {
  return colour[3] === 0 ? '' : [...colour].map((level) => Math.round(level / STEP)).join();
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
