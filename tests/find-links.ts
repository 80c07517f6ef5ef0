import { createLinker } from '../src/linking/create-linker.ts';
import type { EntityKind } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';

/** What is found of some invented names in a text, as "written = known", in the order of the text. */
export function findLinks(known: readonly (readonly [kind: EntityKind, name: string])[]): (text: string) => string {
  const entities = known.map(([kind, name], at) => ({ id: entityId(`e${at}`), kind, name, names: [] }));
  const linker = createLinker([{ pack: packId('test'), entities }]);
  return (text) =>
    linker
      .link(text)
      .map((link) => `${link.text} = ${link.name}`)
      .join('; ');
}
