import { createLinker } from '../src/linking/create-linker.ts';
import type { Linker } from '../src/linking/linker.ts';
import { entityId, packId } from '../src/model/id.ts';

/** A linker that knows groups of one name each. */
export function groupLinker(names: readonly string[]): Linker {
  const entities = names.map((name, at) => ({ id: entityId(`e${at}`), kind: 'group' as const, name, names: [] }));
  return createLinker([{ pack: packId('test'), entities }]);
}
