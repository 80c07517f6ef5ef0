import type { Entity } from '../model/entity.ts';
import type { LinkMethod } from '../model/mention.ts';
import type { LinkerSource } from './linker.ts';

/** A stretch of a block that may name an entity. */
export interface Candidate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
  readonly source: LinkerSource;
  readonly alias: string;
  /** Bits of ALIAS. */
  readonly flags: number;
  readonly method: LinkMethod;
  /** 1 for exact forms; how alike the spellings are otherwise. */
  readonly similarity: number;
  readonly words: number;
  /** Set when the reader's own rule says so. */
  readonly rule?: 'same-as' | 'always';
}
