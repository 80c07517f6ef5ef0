const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Verbs of saying: what stands before or after them is a voice, most often a person. */
export const SAYING: ReadonlySet<string> = list(`
  said says say told tells added adds stated announced explained noted argued warned insisted claimed wrote writes replied asked recalled
  testified declared admitted acknowledged confirmed tweeted joked
`);
