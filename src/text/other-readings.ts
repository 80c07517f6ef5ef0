/**
 * One letter is read in several ways: ch is sh in French and kh in German, j is kh in Spanish and y in German, gh stands for a Persian q. The key of a word
 * takes one reading; these are the others that occur in the names of the region, as the word written with the letters of the other reading.
 */
const READINGS: readonly (readonly [letter: string, written: RegExp, read: string])[] = [
  ['gh', /gh/g, 'k'],
  ['q', /^q/, 'g'],
  ['k', /^k(?!h)/, 'g'],
  ['g', /^g(?!h)/, 'k'],
  ['g', /g(?=[aeiou])/g, 'j'],
  ['z', /z/g, 'd'],
  ['dh', /dh/g, 'z'],
  ['th', /th/g, 's'],
  ['sm', /s(?=m)/g, 't'],
  ['ch', /(?<![st])ch/g, 'kh'],
  ['j', /j/g, 'kh'],
  ['j', /j/g, 'y'],
  ['kh', /kh/g, 'h'],
  ['h', /^h/, 'kh'],
  ['ou', /^ou(?=[aeiy])/, 'w'],
  ['w', /(?<=[bdfghjklmnpqrstvxz])w/g, 'u'],
];

/** Shortest word that is read in another way: in shorter ones every reading is another word. */
const LEAST_LETTERS = 4;

const NONE: readonly string[] = [];

/** The other readings of a folded word of the Latin script; none for most words. */
export function otherReadings(word: string): readonly string[] {
  if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word)) return NONE;
  const out: string[] = [];
  for (const [letter, written, read] of READINGS) {
    if (!word.includes(letter)) continue;
    const other = word.replace(written, read);
    if (other !== word && !out.includes(other)) out.push(other);
  }
  return out;
}

/** Letters that several languages write for one sound, and the letters that stand for all. */
const SOUNDS: readonly (readonly [written: RegExp, sound: string])[] = [
  [/dsch|dzh|dj/g, 'j'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ck/g, 'k'],
  [/ph/g, 'f'],
  [/ou(?=[aeiy])/g, 'w'],
  [/ou|oo/g, 'u'],
];

/** Letters without which nothing is written in another way. */
const HAS_SOUNDS = /[cdpou][hjkzostu]/;

/** A folded word with one way of writing for each sound: Falludscha and Falloudja become falluja. */
export function bySound(word: string): string {
  if (!HAS_SOUNDS.test(word)) return word;
  return SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), word);
}
