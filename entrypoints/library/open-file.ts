import { detectEncoding, type DetectedEncoding, type EncodingGuess } from '../../src/text/detect-encoding.ts';
import { streamPieces } from '../../src/platform/stream-pieces.ts';

/** Limits against files that grow when they are opened. */
const MOST_BYTES = 1_000_000_000;
const MOST_RATIO = 100;
/** Bytes looked at for the encoding and the kind of the file; its head is what stands up to the last line break in them. */
const HEAD = 262_144;

/** A chosen file, opened: its own name without `.gz`, its bytes as a stream, and how its letters are written. */
export interface OpenedFile {
  readonly name: string;
  readonly size: number;
  readonly head: string;
  readonly encoding: string;
  /** Told when the encoding, as the beginning of the file shows it, is a guess. */
  readonly guess?: EncodingGuess;
  /** All of it in UTF-8, as readers of JSON take it, with what is to be told of how its letters were read. */
  utf8(): Promise<{ readonly bytes: Uint8Array; readonly guess?: EncodingGuess }>;
  /** The bytes in pieces. */
  chunks(): AsyncGenerator<Uint8Array>;
  /** The whole text, and what is to be told of how its letters were read: of all its bytes, and not of its beginning alone. */
  text(): Promise<{ readonly text: string; readonly guess?: EncodingGuess }>;
  /** The text in pieces, for tables of any size. */
  pieces(): AsyncGenerator<string>;
}

/**
 * Opens a file, through gzip when it is compressed. Rejects with a sentence for what grows beyond the limits. `encoding` is what the reader says of
 * files whose letters could only be guessed.
 */
export async function openFile(file: File, encoding?: string): Promise<OpenedFile> {
  const detect = (bytes: Uint8Array, isCut = false): DetectedEncoding => {
    const found = detectEncoding(bytes, isCut);
    return found.guess && encoding !== undefined ? { label: encoding, skip: 0 } : found;
  };
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzip = magic[0] === 0x1f && magic[1] === 0x8b;
  const stream = (): ReadableStream<Uint8Array<ArrayBuffer>> =>
    isGzip
      ? file
          .stream()
          .pipeThrough(new DecompressionStream('gzip'))
          .pipeThrough(limit(Math.min(MOST_BYTES, file.size * MOST_RATIO + 100_000)))
      : file.stream().pipeThrough(limit(MOST_BYTES));
  const first = await readHead(stream());
  const lastBreak = first.lastIndexOf(10);
  const sample = first.length < HEAD || lastBreak < 0 ? first : first.subarray(0, lastBreak + 1);
  const { label, skip, guess } = detect(first, first.length === HEAD);
  const bytes = async (): Promise<Uint8Array> => {
    const all: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of streamPieces(stream())) all.push(piece);
    return new Uint8Array(await new Blob(all).arrayBuffer());
  };
  return {
    name: file.name.replace(/\.gz$/i, ''),
    size: file.size,
    head: decode(sample, label, skip),
    encoding: label,
    ...(guess === undefined ? {} : { guess }),
    utf8: async () => {
      const all = await bytes();
      const found = detect(all);
      const told = found.guess ? { guess: found.guess } : {};
      return found.label === 'utf-8'
        ? { bytes: all, ...told }
        : { bytes: new TextEncoder().encode(decode(all, found.label, found.skip)), ...told };
    },
    chunks: () => streamPieces(stream()),
    text: async () => {
      const all = await bytes();
      const found = detect(all);
      return { text: decode(all, found.label, found.skip), ...(found.guess ? { guess: found.guess } : {}) };
    },
    pieces: () => pieces(stream(), label),
  };
}

const decode = (bytes: Uint8Array, label: string, skip: number): string =>
  new TextDecoder(label, { ignoreBOM: true }).decode(bytes.subarray(skip));

async function readHead(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD);
  let length = 0;
  for await (const piece of streamPieces(stream)) {
    const part = piece.subarray(0, HEAD - length);
    head.set(part, length);
    length += part.length;
    if (length === HEAD) break;
  }
  return head.subarray(0, length);
}

function limit(most: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let total = 0;
  return new TransformStream({
    transform(chunk, controller) {
      total += chunk.length;
      if (total > most) controller.error(new Error('the file is too large, or grows too much when it is unpacked'));
      else controller.enqueue(chunk);
    },
  });
}

/** Bytes decoded at once: as long as one cell cut from a text is in use, all of that text is held. */
const PIECE = 131_072;

async function* pieces(stream: ReadableStream<Uint8Array<ArrayBuffer>>, label: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(label);
  for await (const bytes of streamPieces(stream)) {
    for (let at = 0; at < bytes.length; at += PIECE)
      yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  }
  yield decoder.decode();
}
