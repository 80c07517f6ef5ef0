import { describe, expect, test } from 'vitest';
import { entityId, packId, type EntityId } from '../src/model/id.ts';
import type { Link } from '../src/model/mention.ts';
import { createPageLinks, type DocumentPlace, type PageLinks } from '../src/platform/page-links.ts';

const link = (entity: string, text: string, score = 0.8): Link => ({
  start: 0,
  end: text.length,
  text,
  entity: entityId(entity),
  kind: 'place',
  name: entity,
  method: 'exact',
  score,
  alias: text,
  evidence: [{ kind: 'partOf', weight: 0.3, detail: 'Baghdad' }],
  pack: packId('test'),
});
const ZONE = entityId('green-zone');
const remember = (links: PageLinks, place: DocumentPlace, found: readonly Link[]): void =>
  links.remember(
    place,
    found.map(({ text }) => text),
    found.map((one) => [one]),
  );
const find = (links: PageLinks, tab: number | undefined, entity: EntityId, text: string): Link | undefined =>
  links.find({ tab, entity, text, block: text });

describe('links of the pages that are open', () => {
  test('are found by tab, entity and words; the last one of the same words counts', () => {
    const links = createPageLinks();
    remember(links, { tab: 1, frame: 0 }, [link('green-zone', 'Green Zone', 0.6), link('green-zone', 'IZ')]);
    remember(links, { tab: 1, frame: 0 }, [link('green-zone', 'Green Zone', 0.9)]);
    expect(find(links, 1, ZONE, 'Green Zone')?.score).toBe(0.9);
    expect(find(links, 1, ZONE, 'IZ')?.text).toBe('IZ');
    expect(find(links, 1, ZONE, 'green zone')).toBeUndefined();
    expect(find(links, 1, entityId('other'), 'Green Zone')).toBeUndefined();
    expect(find(links, 2, ZONE, 'Green Zone')).toBeUndefined();
    expect(find(links, undefined, ZONE, 'Green Zone')).toBeUndefined();
  });

  test('of the same words twice on a page, the one that stands in the block counts', () => {
    const links = createPageLinks();
    const [heading, paragraph] = ['Green Zone in flames', `${'x'.repeat(700)} the Green Zone, Baghdad`];
    const at = paragraph.indexOf('Green');
    links.remember(
      { tab: 1, frame: 0 },
      [heading, paragraph],
      [
        [link('green-zone', 'Green Zone', 0.6)],
        [{ ...link('green-zone', 'Green Zone', 0.9), start: at, end: at + 10 }],
      ],
    );
    const score = (block: string): number | undefined =>
      links.find({ tab: 1, entity: ZONE, text: 'Green Zone', block })?.score;
    expect(score(heading)).toBe(0.6);
    expect(score(paragraph.slice(at - 600))).toBe(0.9);
    expect(score('a block that changed since')).toBe(0.9);
  });

  test('a frame that begins anew forgets its own, the top frame those of its tab', () => {
    const links = createPageLinks();
    const fill = (): void => {
      remember(links, { tab: 1, frame: 0 }, [link('green-zone', 'top')]);
      remember(links, { tab: 1, frame: 7 }, [link('green-zone', 'inner')]);
      remember(links, { tab: 11, frame: 0 }, [link('green-zone', 'other tab')]);
    };
    const left = (): readonly boolean[] => [
      find(links, 1, ZONE, 'top') !== undefined,
      find(links, 1, ZONE, 'inner') !== undefined,
      find(links, 11, ZONE, 'other tab') !== undefined,
    ];
    fill();
    links.forget({ tab: 1, frame: 7 });
    expect(left()).toEqual([true, false, true]);
    fill();
    links.forget({ tab: 1, frame: 0 });
    expect(left()).toEqual([false, false, true]);
  });

  test('never more than 2,000 of a document and 50 documents, oldest dropped first', () => {
    const links = createPageLinks();
    const many = Array.from({ length: 2001 }, (_, i) => link('green-zone', `name ${i}`));
    remember(links, { tab: 1, frame: 0 }, many);
    expect(find(links, 1, ZONE, 'name 0')).toBeUndefined();
    expect(find(links, 1, ZONE, 'name 1')).toBeDefined();
    for (let tab = 2; tab <= 51; tab++) remember(links, { tab, frame: 0 }, [link('green-zone', 'Green Zone')]);
    expect(find(links, 1, ZONE, 'name 1')).toBeUndefined();
    expect(find(links, 2, ZONE, 'Green Zone')).toBeDefined();
  });
});
