/** Bytes one behind the other, in an array of their own. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return joinInto(Uint8Array, parts);
}

/** Numbers one behind the other, in an array of this kind. */
export function joinInto<T extends Uint8Array | Uint32Array>(
  kind: new (length: number) => T,
  parts: readonly ArrayLike<number>[],
): T {
  const all = new kind(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The bytes of some arrays, each filled up to a multiple of four; only the last few of any are copied. */
export function alignedParts(
  arrays: readonly { buffer: ArrayBufferLike; byteOffset: number; byteLength: number }[],
): Uint8Array[] {
  return arrays.flatMap(({ buffer, byteOffset: at, byteLength: length }) => {
    const whole = length & ~3;
    const rest = new Uint8Array(buffer, at + whole, length - whole);
    return [new Uint8Array(buffer, at, whole), joinBytes([rest, new Uint8Array(-length & 3)])];
  });
}
