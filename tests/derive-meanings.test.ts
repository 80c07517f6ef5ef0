import { describe, expect, test } from 'vitest';
import { applyEdits } from '../src/library/apply-edits.ts';
import { changedMeanings, recordsOfMeanings, type Meanings } from '../src/library/changed-meanings.ts';
import { noteChanges, readLibrary, takeUp } from '../src/library/derive-library.ts';
import type { EntityEdit } from '../src/library/entity-edit.ts';
import { createResolver, nameTable } from '../src/library/resolve-names.ts';
import { rulesOfEdits } from '../src/library/rules-of-edits.ts';
import { mergeParts } from '../src/library/merge-parts.ts';
import type { TakeUpTools } from '../src/library/take-up-texts.ts';
import { pendingChanges } from '../src/library/track-changes.ts';
import { entityId, type EntityId } from '../src/model/id.ts';
import type { LinkRule } from '../src/model/mention.ts';
import { ENTITIES, setUpLibrary, someReport, stored } from './derived-library.ts';
import { eventItem } from './library-fixtures.ts';
import { seededRandom } from './seeded-random.ts';

type Random = ReturnType<typeof seededRandom>;
const WITH_TIME = { mayGoOn: () => true, merged: () => undefined };
const NOTHING: Meanings = { edits: [], rules: [] };
/** Entities of a pack that is switched off and on. */
const OTHER_PACK = ENTITIES.filter((_, at) => at % 3 === 1);
const NAMES = [...ENTITIES.map(({ name }) => name), 'Far Hill', 'Town 7', 'Group A'];

/** What names mean under some edits and corrections, as the background has it. */
function meaning(meanings: Meanings, isOn = true) {
  const { shared, own } = applyEdits(
    isOn ? ENTITIES : ENTITIES.filter((one) => !OTHER_PACK.includes(one)),
    meanings.edits,
  );
  const sides = [nameTable(shared), nameTable(own)] as const;
  const known = {
    get: (id: string) => sides[1].get(id) ?? sides[0].get(id),
    named: (kind: 'place' | 'group' | 'person', folded: string) => sides.flatMap((side) => side.named(kind, folded)),
  };
  const rules = [...meanings.rules, ...rulesOfEdits(meanings.edits)];
  const namesOf = (id: string): readonly string[] =>
    sides.flatMap((side) => {
      const entity = side.get(id);
      return entity ? [entity.name, ...entity.names] : [];
    });
  return { entities: known, resolve: createResolver(known, rules), namesOf };
}

function someEdit(random: Random, number: number): EntityEdit {
  const entity = random.pick(ENTITIES).id;
  const name = random.pick(NAMES);
  const fresh = { id: entityId(`my-${number}`), kind: random.pick(['place', 'group'] as const), name, names: [name] };
  return random.pick<EntityEdit>([
    { edit: 'add', entity: fresh },
    { edit: 'rename', entity, name: `New ${number}` },
    { edit: 'alias', entity, alias: name },
    { edit: 'alias', entity, alias: random.pick(ENTITIES).name, remove: true },
    { edit: 'merge', entity, into: random.pick(ENTITIES).id },
    { edit: 'split', entity, aliases: [name], into: { ...fresh, name: `Split ${number}` } },
    { edit: 'part-of', entity, part_of: random.pick<EntityId | null>([null, random.pick(ENTITIES).id]) },
    { edit: 'locate', entity, lat: random.below(80), lon: random.below(80) },
    { edit: 'describe', entity, description: 'x' },
  ]);
}

function someRule(random: Random): LinkRule {
  return {
    rule: random.pick(['not-this', 'same-as', 'always'] as const),
    text: random.pick(NAMES),
    entity: random.pick(ENTITIES).id,
  };
}

describe('what the reader says of names', () => {
  test.each(Array.from({ length: 10 }, (_, i) => i))(
    'is taken up by the records that hold them, as if all were derived anew; seed %i',
    async (seed) => {
      const random = seededRandom(seed);
      const { tables, store, tools, save } = setUpLibrary();
      const there = Array.from({ length: 40 }, (_, at) => someReport(random, at, false));
      for (const report of there) await save(report);
      const put = (number: number) => ({ key: `row-${number}`, event: eventItem(number).event, import: 'i' });
      await tables.commit(Array.from({ length: 30 }, (_, number) => ({ table: 'events' as const, put: put(number) })));
      await takeUp(await pendingChanges(tables), tools);
      let now = NOTHING;
      let isOn = true;
      for (let step = 0; step < 12; step += 1) {
        const before = now;
        const { edits, rules } = now;
        const what = random.below(12);
        const isSwitched = what >= 10;
        if (isSwitched) isOn = !isOn;
        else if (what < 6) now = { rules, edits: [...edits, someEdit(random, step)] };
        else if (what < 8) now = { edits, rules: [...rules, someRule(random)] };
        else if (what < 9) now = { rules, edits: edits.filter((_, i) => i !== random.below(edits.length)) };
        else now = { edits, rules: rules.slice(1) };
        const { namesOf, ...means } = meaning(now, isOn);
        const current: TakeUpTools = { ...tools, ...means };
        const active = ({ edits: some, rules: others }: Meanings): Meanings => ({ edits: some, rules: [...others, ...rulesOfEdits(some)] }); // prettier-ignore
        const changed = changedMeanings(active(before), active(now), namesOf, isSwitched ? OTHER_PACK : []);
        await noteChanges(tables, `step-${step}`, await recordsOfMeanings(changed, tables, store.now()));
        // Texts come and go meanwhile, and small parts are merged.
        if (random.below(2) === 0) await save(someReport(random, 100 + step, false));
        if (random.below(3) === 0) {
          const [gone] = there.splice(random.below(there.length), 1);
          await tables.commit([{ table: 'texts', remove: gone!.id }]);
        }
        await takeUp(await pendingChanges(tables), current);
        if (step % 4 === 3) while ((await mergeParts({ ...current, ...WITH_TIME })) === 'done');
        const whole = await readLibrary(current);
        const derived = await stored(store.now());
        const told = isSwitched ? `switched ${isOn ? 'on' : 'off'}` : JSON.stringify(now.edits.at(-1));
        expect(
          derived.incidents.map(({ id }) => id),
          told,
        ).toEqual(whole.incidents.map(({ id }) => id).sort());
        const byId = [...whole.incidents].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(derived.incidents, told).toEqual(byId);
      }
    },
  );

  test('ten thousand merges and aliases in any order, as a backup may hold them, are gone through, undone too', () => {
    const all = Array.from({ length: 10_000 }, (_, i) => entityId(`many-${i}`));
    const merges = all.slice(1).map((into, i): EntityEdit => ({ edit: 'merge', entity: all[i]!, into }));
    const aliases = all.map((_, i): EntityEdit => ({ edit: 'alias', entity: all[0]!, alias: `Alias ${i}` }));
    const entities = all.map((id) => ({ id, kind: 'place', name: `Name of ${id}`, names: [] }) as const);
    for (const edits of [merges, merges.toReversed(), aliases]) {
      const { shared, own } = applyEdits(entities, edits);
      expect(shared).toHaveLength(all.length);
      if (edits === aliases) expect(own[0]?.names).toHaveLength(all.length);
      for (const [before, now] of [
        [NOTHING, { edits, rules: [] }],
        [{ edits, rules: [] }, NOTHING],
      ] as const)
        expect(changedMeanings(before, now, (id) => [`Name of ${id}`]).names.size).toBeGreaterThan(all.length - 2);
    }
  });

  test('names nothing but the records that hold the name', async () => {
    const random = seededRandom(3);
    const { tables, store, tools, save } = setUpLibrary();
    const reports = Array.from({ length: 30 }, (_, at) => someReport(random, at, false));
    for (const report of reports) await save(report);
    await takeUp(await pendingChanges(tables), tools);
    const gate = entityId('p4');
    const holding = reports.filter(({ text }) => text.includes('Far Hill')).map(({ id }) => id);
    const { namesOf } = meaning(NOTHING);
    const of = (edit: EntityEdit) =>
      recordsOfMeanings(changedMeanings(NOTHING, { edits: [edit], rules: [] }, namesOf), tables, store.now());
    expect(holding.length).toBeGreaterThan(2);
    expect(holding.length).toBeLessThan(30);
    expect([...(await of({ edit: 'alias', entity: gate, alias: 'FAR hill' })).texts].sort()).toEqual(
      [...holding].sort(),
    );
    expect(await of({ edit: 'alias', entity: gate, alias: 'Nowhere' })).toEqual({ texts: [], events: [] });
    expect(await of({ edit: 'describe', entity: gate, description: 'x' })).toEqual({ texts: [], events: [] });
    // What the reader gave an entity comes and goes with its pack.
    const given: Meanings = { edits: [{ edit: 'alias', entity: gate, alias: 'Far Hill' }], rules: [] };
    const switched = changedMeanings(given, given, namesOf, ENTITIES.filter(({ id }) => id === gate)); // prettier-ignore
    expect((await recordsOfMeanings(switched, tables, store.now())).texts).toEqual(expect.arrayContaining(holding));
  });
});
