import { CLAIM_KINDS, type ClaimKind } from '../model/claim.ts';
import { isEvent, isTelling, MOST_TELLING } from './choose-telling.ts';
import { NO_DAY, type IncidentColumns } from './incident-columns.ts';
import type { IncidentNumbers } from './incident-numbers.ts';
import { kindOf } from './incident-rows.ts';
import { dayNumber, type IncidentOutline, type KnownFacts } from './known-facts.ts';
import { newestFirst } from './newest-first.ts';

/**
 * The few incidents among which the telling ones are, newest first: of each part the first and last of each class that
 * `chooseTelling` draws from. It chooses from these what it would choose from all, and nothing is read of the others but their columns.
 */
export function tellingCandidates(
  facts: KnownFacts,
  numbers: IncidentNumbers,
  published: string | undefined,
  kinds: readonly ClaimKind[],
): readonly IncidentOutline[] {
  const found = numbers.flatMap((some, at) => {
    const part = facts.parts[at];
    if (!part || some.length === 0) return [];
    const columns = part.columns();
    return [...candidatesIn(columns, some, published, kinds)].sort((a, b) => a - b).map((one) => part.outline(one));
  });
  return found.sort(newestFirst);
}

function candidatesIn(
  columns: IncidentColumns,
  numbers: Uint32Array,
  published: string | undefined,
  kinds: readonly ClaimKind[],
): ReadonlySet<number> {
  const article = published === undefined ? null : dayNumber(published);
  // What happened on the day of an article whose hour is known counts as before it.
  const limit = article === null ? Infinity : article + ((published?.length ?? 0) > 10 ? 1 : 0);
  const first = { before: [] as number[], kind: [] as number[], telling: [] as number[], event: [] as number[] };
  const rest: number[] = [];
  const put = (list: number[], number: number): void => {
    if (list.length < MOST_TELLING) list.push(number);
  };
  const after: number[] = [];
  let last = -1;
  for (const number of numbers) {
    const [from, to] = [columns.from[number] as number, columns.to[number] as number];
    const kind = CLAIM_KINDS[kindOf(columns, number)] ?? 'other';
    if ((to !== NO_DAY || from !== NO_DAY) && (to === NO_DAY ? from : to) < limit) {
      put(first.before, number);
      if (kinds.includes(kind)) put(first.kind, number);
      last = number;
    }
    if (article !== null && from !== NO_DAY && from > article) {
      after.push(number);
      if (after.length > MOST_TELLING) after.shift();
      continue;
    }
    put(rest, number);
    if (!isEvent(kind)) continue;
    put(first.event, number);
    if (from !== NO_DAY && to !== NO_DAY && isTelling(from, to)) put(first.telling, number);
  }
  const all = [...first.before, ...first.kind, ...first.telling, ...first.event, ...rest, ...after];
  return new Set(last === -1 ? all : [...all, last]);
}
