import type { Entity } from '../model/entity.ts';
import { utf8Bytes, utf8Text } from '../text/utf8.ts';

/** Entities of one piece. */
const PIECE = 50;

/** Entities as bytes, some parsed at a time: as objects a million would be twice as large and more, and the collector would visit each again and again. */
export class EntityPieces implements Iterable<Entity> {
  length = 0;
  private readonly pieces: Uint8Array[] = [];
  private last: Entity[] = [];

  push(entity: Entity): void {
    this.length += 1;
    if (this.last.push(entity) < PIECE) return;
    this.pieces.push(utf8Bytes(JSON.stringify(this.last)));
    this.last = [];
  }

  *[Symbol.iterator](): Generator<Entity> {
    for (const piece of this.pieces) yield* JSON.parse(utf8Text(piece)) as Entity[];
    yield* this.last;
  }
}
