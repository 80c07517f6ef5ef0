/**
 * One letter is read in several ways: ch is sh in French and kh in German, j is kh in Spanish and y in German, gh stands for a Persian q. The key of a word
 * takes one reading; these are the others that occur in the names of the region, as the word written with the letters of the other reading.
 */
const READINGS: readonly (readonly [written: RegExp, read: string])[] = [
  [/gh/g, 'k'],
  [/^[qk](?!h)/, 'g'],
  [/^g(?!h)/, 'k'],
  [/z/g, 'd'],
  [/dh/g, 'z'],
  [/th/g, 's'],
  [/s(?![ch])/g, 't'],
  [/(?<![st])ch/g, 'kh'],
  [/j/g, 'kh'],
  [/j/g, 'y'],
  [/g(?!h)/g, 'j'],
  [/kh/g, 'h'],
  [/^h/, 'kh'],
  [/^ou(?=[aeiy])/, 'w'],
  [/(?<=[bdfghjklmnpqrstvxz])w/g, 'u'],
];

/** Shortest word that is read in another way: in shorter ones every reading is another word. */
const LEAST_LETTERS = 4;

/** The other readings of a folded word of the Latin script; none for most words. */
export function otherReadings(word: string): readonly string[] {
  if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word)) return [];
  const out: string[] = [];
  for (const [written, read] of READINGS) {
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

/** A folded word with one way of writing for each sound: Falludscha and Falloudja become falluja. */
export function bySound(word: string): string {
  return SOUNDS.reduce((text, [written, sound]) => text.replace(written, sound), word);
}
