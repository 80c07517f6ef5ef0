/** Collects what is wrong with one record, with the path of the field. */
export class Complaints {
  readonly sentences: string[] = [];
  /** Keys that this version does not know: dropped, and told once each. */
  readonly unknown = new Set<string>();
  /** No span may end beyond this: the length of the text that the record is about. */
  textLength = 2 ** 31;
  private readonly path: (string | number)[] = [];

  /** Always undefined: the value of a field that is refused. */
  tell(sentence: string): undefined {
    if (this.sentences.length < 20) this.sentences.push(`${this.where()} ${sentence}`);
    return undefined;
  }

  inside<T>(key: string | number, check: () => T): T {
    this.path.push(key);
    const result = check();
    this.path.pop();
    return result;
  }

  private where(): string {
    const text = this.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, 60)}`)).join('');
    return text === '' ? 'the record' : text.replace(/^\./, '');
  }
}

/** Judges one value: the value, rebuilt from what is known of it, or undefined after telling why. */
export type Check<T> = (value: unknown, complaints: Complaints) => T | undefined;

/** One check for each key of T; `optional` marks those that may be missing. Adding a field to T breaks the build here. */
export type Shape<T> = { readonly [K in keyof Required<T>]: Check<Exclude<T[K], undefined>> };

/** Keys that reach into the machinery of JavaScript objects. No pack has a reason to use them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** An object with the keys of `shape` and no others; those in `optional` may be missing. */
export function record<T extends object>(shape: Shape<T>, optional: readonly (keyof T & string)[] = []): Check<T> {
  const keys = Object.keys(shape) as (keyof T & string)[];
  const required = new Set<string>(keys.filter((key) => !optional.includes(key)));
  return (value, complaints) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return complaints.tell('must be an object');
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(shape, key)) continue;
      if (FORBIDDEN.has(key)) return complaints.tell(`has the forbidden key "${key}"`);
      complaints.unknown.add(key.slice(0, 60));
    }
    const result: Partial<Record<keyof T, unknown>> = {};
    for (const key of keys) {
      const field = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      if (field !== undefined) result[key] = complaints.inside(key, () => shape[key](field, complaints));
      else if (required.has(key)) complaints.inside(key, () => complaints.tell('is missing'));
    }
    return result as T;
  };
}

/** A list of at most `most` elements. */
export function list<T>(check: Check<T>, most: number): Check<readonly T[]> {
  return (value, complaints) => {
    if (!Array.isArray(value)) return complaints.tell('must be a list');
    if (value.length > most) return complaints.tell(`has ${value.length} elements; ${most} are allowed`);
    const result: T[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const element = complaints.inside(index, () => check(value[index], complaints));
      if (element !== undefined) result.push(element);
    }
    return result;
  };
}

/** A string of `least` to `most` UTF-16 code units. */
export function text(most: number, least = 0): Check<string> {
  return (value, complaints) => {
    if (typeof value !== 'string') return complaints.tell('must be a text');
    if (value.length > most) return complaints.tell(`is ${value.length} characters long; ${most} are allowed`);
    return value.length < least ? complaints.tell('must not be empty') : value;
  };
}

/** A string that matches; `name` says in words what it should be. The pattern must be anchored and linear. */
export function pattern(regex: RegExp, name: string): Check<string> {
  return (value, complaints) =>
    typeof value === 'string' && value.length <= 4000 && regex.test(value) ? value : complaints.tell(`must be ${name}`);
}

/** An id: 1 to 200 printable characters, and no key of the language's own machinery. */
export function id<T extends string>(): Check<T> {
  return (value, complaints) => {
    if (typeof value !== 'string' || value.length > 200 || !/^[^\p{Cc}\p{Cs}]+$/u.test(value) || value.trim() !== value)
      return complaints.tell('must be an id of 1 to 200 printable characters');
    return FORBIDDEN.has(value) ? complaints.tell(`must not be "${value}"`) : (value as T);
  };
}

export function oneOf<const T extends string>(words: readonly T[]): Check<T> {
  return (value, complaints) =>
    words.find((word) => word === value) ?? complaints.tell(`must be one of ${words.join(', ')}`);
}

export function number(least: number, most: number): Check<number> {
  return (value, complaints) =>
    typeof value === 'number' && value >= least && value <= most
      ? value
      : complaints.tell(`must be a number from ${least} to ${most}`);
}

export function whole(least: number, most: number): Check<number> {
  return (value, complaints) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? (value as number)
      : complaints.tell(`must be a whole number from ${least} to ${most}`);
}

export const flag: Check<boolean> = (value, complaints) =>
  typeof value === 'boolean' ? value : complaints.tell('must be true or false');

/** `null`, or what the check takes. */
export function nullable<T>(check: Check<T>): Check<T | null> {
  return (value, complaints) => (value === null ? null : check(value, complaints));
}
