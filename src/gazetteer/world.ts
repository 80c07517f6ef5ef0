/** One place of the world gazetteer. */
export interface WorldPlace {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
  /** country | region | city | site */
  readonly type: string;
  readonly adjective?: boolean;
}

/** The world gazetteer that reading new texts needs. Its places are never marked on pages. */
export interface World {
  lookup(foldedName: string): readonly WorldPlace[];
}
