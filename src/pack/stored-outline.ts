import { CERTAINTIES, CLAIM_KINDS } from '../model/claim.ts';
import type { Dated } from '../model/dated.ts';
import type { IncidentOutline } from './known-facts.ts';
import type { openTextPool } from './text-pool.ts';

export const BASES: readonly Dated['basis'][] = ['stated', 'metadata', 'relative', 'inferred', 'unknown'];
/** Numbers of an incident's row: id, title, edtf, from, to, time, and kind, certainty, basis, weekday in one. */
export const WIDTH = 7;

type Lists = (key: number) => Uint32Array;
type Pool = ReturnType<typeof openTextPool>;

/** An incident whose fields are read from the table when they are asked for. */
export class StoredOutline implements IncidentOutline {
  private readonly number: number;
  private readonly rows: Uint32Array;
  private readonly pool: Pool;
  private readonly placeRefs: Lists;
  private readonly groupRefs: Lists;
  private date: Dated | undefined;

  constructor(number: number, rows: Uint32Array, pool: Pool, places: Lists, groups: Lists) {
    this.number = number;
    this.rows = rows;
    this.pool = pool;
    this.placeRefs = places;
    this.groupRefs = groups;
  }

  get id(): IncidentOutline['id'] {
    return (this.text(0) ?? '') as IncidentOutline['id'];
  }

  get title(): string {
    return this.text(1) ?? '';
  }

  get kind(): IncidentOutline['kind'] {
    return CLAIM_KINDS[this.small & 255] ?? 'other';
  }

  get certainty(): IncidentOutline['certainty'] {
    return CERTAINTIES[(this.small >> 8) & 255] ?? 'unclear';
  }

  /** Without its reasons: those are with the incident's claims. */
  get when(): Dated {
    return (this.date ??= this.readDate());
  }

  get places(): IncidentOutline['places'] {
    return this.refs(this.placeRefs(this.number)) as IncidentOutline['places'];
  }

  get groups(): IncidentOutline['groups'] {
    return this.refs(this.groupRefs(this.number)) as IncidentOutline['groups'];
  }

  private refs(numbers: Uint32Array): readonly unknown[] {
    const found: unknown[] = [];
    for (let at = 0; at < numbers.length; at += 1) found.push(this.pool.value(numbers[at] as number));
    return found;
  }

  private get small(): number {
    return this.rows[this.number * WIDTH + 6] as number;
  }

  private text(field: number): string | null {
    return this.pool.text(this.rows[this.number * WIDTH + field] as number);
  }

  private readDate(): Dated {
    const weekday = this.small >>> 24;
    const time = this.text(5);
    return {
      edtf: this.text(2) ?? '',
      from: this.text(3),
      to: this.text(4),
      ...(weekday === 0 ? {} : { weekday }),
      ...(time === null ? {} : { time: { value: time.slice(1), approximate: time.startsWith('~') } }),
      basis: BASES[(this.small >> 16) & 255] ?? 'unknown',
      why: [],
    };
  }
}
