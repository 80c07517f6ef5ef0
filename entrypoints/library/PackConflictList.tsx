import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PackConflict, PackConflicts } from '../../src/library/find-pack-conflicts.ts';
import { assertNever } from '../../src/model/problem.ts';
import { Name } from '../../src/ui/Say.tsx';
import { useWords, type Say } from './library-words.ts';
import { openWorker } from './open-worker.ts';

type Found = { readonly value: PackConflicts } | { readonly sentence: string };

/** Where the packs that are on do not agree, found anew with each `turn`. Nothing is decided here: the reader sees it and may switch. */
export function PackConflictList({ turn, names }: { turn: number; names: ReadonlyMap<string, string> }): JSX.Element {
  const say = useWords();
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const worker = openWorker('Backstory: conflicts');
    worker.onmessage = (event: MessageEvent<Found>) => setFound(event.data);
    worker.onerror = (event) => setFound({ sentence: event.message });
    return () => worker.terminate();
  }, [turn]);
  if (!found) return <p class="quiet">{say('conflicts_looking')}</p>;
  if ('sentence' in found) return <p class="problem">{found.sentence}</p>;
  const { conflicts, counts } = found.value;
  const total = counts.entity + counts.alias + counts.report;
  return (
    <section id="conflicts" data-total={total}>
      <h2>{say('conflicts')}</h2>
      <p>{total === 0 ? say('conflicts_none') : say('conflicts_intro')}</p>
      <ul class="conflicts">
        {conflicts.map((conflict, i) => (
          <li key={i} data-conflict={conflict.conflict}>
            <p>{headOf(say, conflict)}</p>
            <ul class="quiet">
              {conflict.told.map((one, j) => (
                <li key={j}>
                  <Name>{one.name}</Name> · <Name>{names.get(one.pack) ?? one.pack}</Name>
                  {'entity' in one && <code> {one.entity}</code>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {total > conflicts.length && <p>{say('conflicts_more', total - conflicts.length)}</p>}
    </section>
  );
}

function headOf(say: Say, conflict: PackConflict): string {
  switch (conflict.conflict) {
    case 'entity':
      return say('conflict_entity', conflict.entity, conflict.fields.map((field) => say(FIELDS[field])).join(', '));
    case 'alias':
      return say('conflict_alias', conflict.alias, conflict.told.length);
    case 'report':
      return say('conflict_report', conflict.title);
    default:
      return assertNever(conflict);
  }
}

const FIELDS = {
  kind: 'field_kind',
  name: 'field_name',
  spot: 'field_spot',
  'part of': 'field_part_of',
  description: 'field_description',
} as const;
