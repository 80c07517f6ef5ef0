import type { Entity, EntityList } from '../model/entity.ts';
import type { PackId } from '../model/id.ts';
import type { Link } from '../model/mention.ts';
import type { PageContext } from '../model/page.ts';

/** Names of one pack, for the linker. `index` is the pack's stored matching index; built from `entities` when absent. */
export interface LinkerSource {
  readonly pack: PackId;
  readonly entities: EntityList;
  /** A quick way to one of `entities`, where there is one. */
  readonly byId?: (id: string) => Entity | undefined;
  readonly private?: boolean;
  readonly index?: ArrayBuffer;
}

export type { PageContext };

/** Text to links: sorted by start, never overlapping, offsets into the text that was given. */
export interface Linker {
  link(text: string, context?: PageContext): readonly Link[];
  /**
   * False when no name can stand in the texts, however they are parted into blocks and whatever of them is left out: nothing is in them that looks like one
   * and has the words that its entity requires. (A misspelt name is judged by the words around it, so it is looked for in the texts as they are given.)
   */
  mayName(texts: readonly string[]): boolean;
  /** Blocks of one page: they share evidence, each keeps its own offsets. */
  linkBlocks(blocks: readonly string[], context?: PageContext): readonly (readonly Link[])[];
}
