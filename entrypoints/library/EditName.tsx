import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityKind } from '../../src/model/entity.ts';
import { entityId, type EntityId } from '../../src/model/id.ts';
import type { SearchHitView } from '../../src/model/view.ts';
import { ask } from '../../src/platform/messenger.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { Name } from '../../src/ui/Say.tsx';
import { useWords } from './library-words.ts';
import { planNameChange, NAME_ACTIONS, type NameAction } from './plan-name-change.ts';

/** Finds an entity by name, then changes one thing of it. Every change is listed below and can be undone. */
export function EditName({ changed }: { changed: () => void }): JSX.Element {
  const say = useWords();
  const [query, setQuery] = useState(() => new URLSearchParams(location.search).get('q') ?? '');
  const [hits, setHits] = useState<readonly SearchHitView[] | null>(null);
  const [chosen, setChosen] = useState<SearchHitView | null>(null);
  const [action, setAction] = useState<NameAction>('alias');
  const [value, setValue] = useState('');
  const [note, setNote] = useState('');
  const find = async (): Promise<void> => {
    setHits(await entitiesNamed(query));
    setChosen(null);
  };
  const apply = async (): Promise<void> => {
    if (!chosen) return;
    const other = action === 'merge' || action === 'part-of' ? ((await entitiesNamed(value))[0]?.id ?? null) : null;
    const planned = planNameChange(
      entityId(chosen.id),
      action,
      value.trim(),
      other === null ? null : entityId(other),
      kindOf(chosen),
    );
    if (planned === null) return setNote(say('bad_value', value));
    const answer = 'rule' in planned ? await askLibrary('rules.add', planned) : await askLibrary('edits.add', planned);
    setNote(answer.ok ? '' : answer.sentence);
    if (answer.ok) setValue('');
    changed();
  };
  return (
    <div class="edit-name">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <label>
          {say('find_name')}{' '}
          <input id="find-name" dir="auto" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </label>{' '}
        <button class="button">{say('find')}</button>
      </form>
      {hits?.length === 0 && <p>{say('nothing_found', query)}</p>}
      <ul>
        {(hits ?? []).map((hit) => (
          <li key={hit.id}>
            <label>
              <input type="radio" name="entity" checked={chosen?.id === hit.id} onChange={() => setChosen(hit)} />{' '}
              <Name>{hit.title}</Name> <span class="quiet">{hit.detail}</span>
            </label>
          </li>
        ))}
      </ul>
      {chosen && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void apply();
          }}
        >
          <select value={action} onChange={(event) => setAction(event.currentTarget.value as NameAction)}>
            {NAME_ACTIONS.map((one) => (
              <option key={one} value={one}>
                {say(`action_${one}`)}
              </option>
            ))}
          </select>{' '}
          <input id="name-value" dir="auto" value={value} onInput={(event) => setValue(event.currentTarget.value)} />{' '}
          <button class="button primary">{say('apply')}</button>
        </form>
      )}
      {note && <p class="problem">{note}</p>}
    </div>
  );
}

const kindOf = (hit: SearchHitView): EntityKind => (hit.kind === 'group' || hit.kind === 'person' ? hit.kind : 'place');

async function entitiesNamed(query: string): Promise<readonly (SearchHitView & { readonly id: EntityId | string })[]> {
  const answer = await ask('search.query', { text: query, limit: 20 });
  return answer.ok ? answer.value.hits.filter((hit) => hit.type === 'entity') : [];
}
