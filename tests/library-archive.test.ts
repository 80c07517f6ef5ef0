import { describe, expect, test } from 'vitest';
import { applyEdits, editPack } from '../src/library/apply-edits.ts';
import type { EntityEdit } from '../src/library/entity-edit.ts';
import { createLibrary } from '../src/library/library.ts';
import { createResolver, nameTable } from '../src/library/resolve-names.ts';
import { rulesOfEdits } from '../src/library/rules-of-edits.ts';
import { createLinker } from '../src/linking/create-linker.ts';
import { createMemoryTables } from '../src/library/memory-tables.ts';
import { proposeEntities } from '../src/library/propose-entities.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Entity } from '../src/model/entity.ts';
import type { Mention } from '../src/model/mention.ts';
import type { Report } from '../src/model/report.ts';
import { bareReport, eventItem, fakeTools, textInput } from './library-fixtures.ts';

const place = (id: string, ...names: string[]): Entity => ({
  id: entityId(id),
  kind: 'place',
  name: names[0] ?? id,
  names,
});
const KIRKUK = place('kirkuk', 'Kirkuk', 'Karkuk');
const K1 = place('k-1', 'K-1');
const SHARED = [KIRKUK, K1];

describe('edits of entities', () => {
  const check = (edits: readonly EntityEdit[], shared: object, own: object = []): void => {
    const edited = applyEdits(SHARED, edits);
    expect(edited.shared).toMatchObject(shared);
    expect(edited.own).toMatchObject(own);
  };
  const id = KIRKUK.id;
  test('each does one thing; names that only the reader gave stay private', () => {
    check([], [KIRKUK, K1]);
    check(
      [{ edit: 'alias', entity: id, alias: 'Kerkuk' }],
      [{ names: ['Kirkuk', 'Karkuk'] }, K1],
      [{ id, names: ['Kerkuk'] }],
    );
    check([{ edit: 'alias', entity: id, alias: 'Karkuk', remove: true }], [{ names: ['Kirkuk'] }, K1]);
    check(
      [{ edit: 'rename', entity: id, name: 'Kirkuk City' }],
      [{ name: 'Kirkuk City', names: ['Kirkuk', 'Karkuk'] }, K1],
      [{ id, names: ['Kirkuk City'] }],
    );
    check([{ edit: 'locate', entity: id, lat: 35, lon: 44, country: 'IQ' }], [{ lat: 35, lon: 44, country: 'IQ' }, K1]);
    check([{ edit: 'part-of', entity: K1.id, part_of: id }], [KIRKUK, { part_of: id }]);
    check([{ edit: 'merge', entity: K1.id, into: id }], [KIRKUK, { id: K1.id, merged_into: id }]);
    check(
      [{ edit: 'split', entity: id, aliases: ['Karkuk'], into: place('other', 'Karkuk') }],
      [{ names: ['Kirkuk'] }, K1],
      [{ id: 'other', names: ['Karkuk'] }],
    );
    check([{ edit: 'add', entity: place('new', 'New') }], SHARED, [{ id: 'new' }]);
  });
  test('circles of merges and edits of what is not there do nothing', () => {
    check(
      [
        { edit: 'merge', entity: K1.id, into: id },
        { edit: 'merge', entity: id, into: K1.id },
      ],
      [{ id }, { merged_into: id }],
    );
    expect(
      applyEdits(SHARED, [
        { edit: 'merge', entity: K1.id, into: id },
        { edit: 'merge', entity: id, into: K1.id },
      ]).shared[0],
    ).not.toHaveProperty('merged_into');
    check([{ edit: 'merge', entity: id, into: entityId('nowhere') }], SHARED);
    check([{ edit: 'alias', entity: entityId('nowhere'), alias: 'x' }], SHARED);
    check([{ edit: 'add', entity: place('kirkuk', 'Mine') }], SHARED, []);
  });
  test.each(['from the first on', 'from the last on'])(
    'chains of merges of any length lead to their end, %s; a merge back is passed over',
    (order) => {
      const many = Array.from({ length: 60 }, (_, i) => place(`p-${i}`, `Zorvalen${i}`));
      const chain = many
        .slice(1)
        .map(({ id: into }, i): EntityEdit => ({ edit: 'merge', entity: entityId(`p-${i}`), into }));
      if (order === 'from the last on') chain.reverse();
      const { shared } = applyEdits(many, [
        ...chain,
        { edit: 'merge', entity: entityId('p-59'), into: entityId('p-0') },
      ]);
      expect(shared.map((entity) => entity.merged_into)).toEqual([...Array<string>(59).fill('p-59'), undefined]);
      const found = createLinker([{ pack: packId('p'), private: false, entities: shared }]).link(
        'Rockets hit Zorvalen3 on Monday.',
      );
      expect(found.map(({ entity }) => entity)).toEqual(['p-59']);
      // One merge taken back parts the chain there.
      const parted = applyEdits(
        many,
        chain.filter((edit) => edit.edit === 'merge' && edit.entity !== 'p-30'),
      ).shared;
      expect([parted[0]?.merged_into, parted[30]?.merged_into, parted[31]?.merged_into]).toEqual([
        'p-30',
        undefined,
        'p-59',
      ]);
    },
  );
  test('a pack without edited entities is the same object', () => {
    const pack = {
      format: 'backstory-pack',
      version: 1,
      id: packId('p'),
      name: 'P',
      entities: SHARED,
      reports: [],
      incidents: [],
    } as const;
    expect(editPack(pack, [{ edit: 'rename', entity: entityId('other'), name: 'x' }])).toBe(pack);
    const merged = editPack(pack, [{ edit: 'merge', entity: K1.id, into: entityId('my-place') }]);
    expect(merged.entities).toMatchObject([{ id }, { id: K1.id, merged_into: 'my-place' }]);
  });
  test('undoing an edit takes back that edit alone, also a merge', async () => {
    const library = createLibrary(createMemoryTables(), fakeTools());
    const merge = await library.addEdit({ edit: 'merge', entity: K1.id, into: id });
    await library.addEdit({ edit: 'alias', entity: id, alias: 'Kerkuk' });
    await library.undoEdit(merge.key, true);
    const pack = {
      format: 'backstory-pack',
      version: 1,
      id: packId('p'),
      name: 'P',
      entities: SHARED,
      reports: [],
      incidents: [],
    } as const;
    expect((await library.editPacks([pack]))[0]?.entities[1]).not.toHaveProperty('merged_into');
    expect((await library.pack(SHARED)).entities).toMatchObject([{ id, names: ['Kerkuk'] }]);
    await library.undoEdit(merge.key, false);
    expect((await library.editPacks([pack]))[0]?.entities[1]).toMatchObject({ merged_into: id });
  });

  test('words that were taken from a name do not mean it any more, until they are given back', () => {
    const split = {
      edit: 'split',
      entity: id,
      aliases: ['Kirkuk'],
      into: { id: entityId('x'), kind: 'place', name: 'K', names: [] },
    } as const;
    const remove = { edit: 'alias', entity: id, alias: 'Karkuk', remove: true } as const;
    const rule = { rule: 'not-this', entity: id } as const;
    expect(rulesOfEdits([split, remove])).toEqual([
      { ...rule, text: 'Kirkuk' },
      { ...rule, text: 'Karkuk' },
    ]);
    expect(rulesOfEdits([remove, { edit: 'alias', entity: id, alias: 'KARKUK' }])).toEqual([]);
    const linker = createLinker([{ pack: packId('p'), private: false, entities: SHARED }], {
      rules: rulesOfEdits([remove, split]),
    });
    expect(linker.link('In Kirkuk on Monday.').filter((link) => link.entity === id)).toEqual([]);
    // In texts that were saved before, they mean the name that they were given to, and else nothing.
    const own = { ...split.into, names: ['Kirkuk'] };
    expect(createResolver(nameTable([...SHARED, own]), rulesOfEdits([split]))('Kirkuk', 'place')?.id).toBe('x');
    expect(createResolver(nameTable(SHARED), rulesOfEdits([split]))('Kirkuk', 'place')).toBeNull();
  });

  test('what was undone is erased for good when asked; what holds is not', async () => {
    const tables = createMemoryTables();
    const library = createLibrary(tables, fakeTools());
    const edit = await library.addEdit({ edit: 'alias', entity: id, alias: 'Secret' });
    const rule = await library.addRule({ rule: 'always', text: 'Secret', entity: id });
    await library.beginImport({ key: 'i', name: 'secret.csv', format: 'csv', bytes: 1 });
    await library.endImport('i', 'done');
    const forget = async (): Promise<readonly number[]> => {
      await library.forget('edits', edit.key);
      await library.forget('rules', rule.key);
      await library.forget('imports', 'i');
      return Promise.all([tables.count('edits'), tables.count('rules'), tables.count('imports')]);
    };
    expect(await forget()).toEqual([1, 1, 1]);
    await library.undoEdit(edit.key, true);
    await library.undoRule(rule.key, true);
    await library.undoImport('i');
    expect(await forget()).toEqual([0, 0, 0]);
  });
});

/** A report whose mentions are the given words. */
function reportOf(text: string, names: readonly string[], more: Partial<Mention> = {}): Report {
  const mentions = names.map((name): Mention => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, text: name, kind: 'place', entity: null, name, ...more };
  });
  return { ...bareReport({ text }), mentions };
}

describe('names of saved texts', () => {
  const reading = (report: Report): ReturnType<typeof createLibrary> =>
    createLibrary(createMemoryTables(), { ...fakeTools(), readText: () => report });

  test('unknown names are proposed, most texts first; confirmed ones are tied in texts that were saved before', async () => {
    const report = reportOf(
      'Zorvalon and Mirrim; zorvalon again near Kirkuk.',
      ['Zorvalon', 'Mirrim', 'zorvalon', 'Kirkuk'],
      { lat: 1, lon: 2 },
    );
    const other = reportOf('Zorvalon only.', ['Zorvalon']);
    const proposals = proposeEntities([report, other], SHARED);
    expect(proposals.map((one) => [one.entity.name, one.reports])).toEqual([
      ['Zorvalon', 2],
      ['Mirrim', 1],
    ]);
    expect(proposals[1]?.entity).toMatchObject({ lat: 1, lon: 2, kind: 'place' });
    const library = reading(report);
    await library.save(textInput(report.text));
    expect((await library.pack(SHARED)).reports[0]?.mentions.map((mention) => mention.entity)).toEqual([
      null,
      null,
      null,
      KIRKUK.id,
    ]);
    const entity = proposals[0]?.entity;
    if (!entity) throw new Error('no proposal');
    await library.addEdit({ edit: 'add', entity });
    const pack = await library.pack(SHARED);
    expect(pack.private).toBe(true);
    expect(pack.reports[0]?.mentions.map((mention) => mention.entity)).toEqual([entity.id, null, entity.id, KIRKUK.id]);
  });

  test('"not this" unties a name, "always" ties it, and both can be undone', async () => {
    const report = reportOf('Near Kirkuk and K1.', ['Kirkuk', 'K1']);
    const library = reading(report);
    await library.save(textInput(report.text));
    const ids = async (): Promise<unknown> =>
      (await library.pack(SHARED)).reports[0]?.mentions.map((mention) => mention.entity);
    const not = await library.addRule({ rule: 'not-this', text: 'KIRKUK', entity: KIRKUK.id });
    await library.addRule({ rule: 'always', text: 'K1', entity: K1.id });
    expect(await ids()).toEqual([null, K1.id]);
    await library.undoRule(not.key, true);
    expect(await ids()).toEqual([KIRKUK.id, K1.id]);
  });

  test('what is switched off is left out, and indexes still fit', async () => {
    const base = reportOf('A and B and C.', ['A', 'B', 'C']);
    const when = { edtf: 'XXXX-XX-XX', from: null, to: null, basis: 'unknown', why: [] } as const;
    const claim = (places: number[], mention: number): Report['claims'][number] => ({
      kind: 'other',
      when,
      places,
      groups: [{ mention, role: 'named' }],
      certainty: 'reported',
      according_to: [],
      figures: [],
      evidence: [],
    });
    const report = { ...base, claims: [claim([0], 1), claim([1, 2], 2)] };
    const library = reading(report);
    await library.save(textInput(report.text));
    await library.switchOff(report.id, { claims: [0], mentions: [1] });
    const [kept] = (await library.pack([])).reports;
    expect(kept?.mentions.map((mention) => mention.text)).toEqual(['A', 'C']);
    expect(kept?.claims).toMatchObject([{ places: [1], groups: [{ mention: 1 }] }]);
  });

  test('rows that may not be passed on are in the library and out of exports', async () => {
    const library = createLibrary(createMemoryTables(), fakeTools());
    await library.beginImport({
      key: 'i',
      name: 'a.csv',
      format: 'acled',
      bytes: 1,
      restricted: true,
      licence: 'Not to be passed on.',
    });
    await library.applyBatch({ import: 'i', seq: 0, items: [eventItem(1)], position: 1, problems: [], refused: 0 });
    expect((await library.pack([])).incidents).toHaveLength(1);
    expect((await library.pack([], { restricted: false })).incidents).toHaveLength(0);
  });
});
