import { utf8Text } from '../text/utf8.ts';
import { TextStore } from './text-store.ts';

/** Texts stored once each, by number; 0 stands for none. */
export interface TextPool {
  /** Null for 0. Texts that were asked for stay decoded. */
  text(number: number): string | null;
  /** A text that is JSON, parsed; the same object each time. */
  value(number: number): unknown;
}

/** Gathers texts: the number of each, and the two arrays to open them again from. */
export function createTextPool(): {
  readonly put: (text: string | null) => number;
  readonly sections: () => readonly [Uint32Array, Uint8Array];
} {
  const numbers = new Map<string, number>();
  const store = new TextStore();
  return {
    put: (text) => {
      if (text === null) return 0;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      store.put(text);
      numbers.set(text, numbers.size + 1);
      return numbers.size;
    },
    sections: () => [store.starts(), store.bytes()],
  };
}

export function openTextPool(starts: Uint32Array, bytes: Uint8Array): TextPool {
  const texts: (string | undefined)[] = [];
  const values: unknown[] = [];
  const text = (number: number): string | null =>
    number === 0 ? null : (texts[number] ??= utf8Text(bytes.subarray(starts[number - 1], starts[number])));
  return {
    text,
    value: (number) => (values[number] ??= JSON.parse(text(number) ?? 'null') as unknown),
  };
}
