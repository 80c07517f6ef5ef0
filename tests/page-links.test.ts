import { describe, expect, test } from 'vitest';
import { entityId, packId } from '../src/model/id.ts';
import type { Link } from '../src/model/mention.ts';
import { createPageLinks } from '../src/platform/page-links.ts';

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

describe('links of the pages that are open', () => {
  test('are found by tab, entity and words; the last one of the same words counts', () => {
    const links = createPageLinks();
    links.remember({ tab: 1, frame: 0 }, [link('green-zone', 'Green Zone', 0.6), link('green-zone', 'IZ')]);
    links.remember({ tab: 1, frame: 0 }, [link('green-zone', 'Green Zone', 0.9)]);
    expect(links.find(1, ZONE, 'Green Zone')?.score).toBe(0.9);
    expect(links.find(1, ZONE, 'IZ')?.text).toBe('IZ');
    expect(links.find(1, ZONE, 'green zone')).toBeUndefined();
    expect(links.find(1, entityId('other'), 'Green Zone')).toBeUndefined();
    expect(links.find(2, ZONE, 'Green Zone')).toBeUndefined();
    expect(links.find(undefined, ZONE, 'Green Zone')).toBeUndefined();
  });

  test('a frame that begins anew forgets its own, the top frame those of its tab', () => {
    const links = createPageLinks();
    const fill = (): void => {
      links.remember({ tab: 1, frame: 0 }, [link('green-zone', 'top')]);
      links.remember({ tab: 1, frame: 7 }, [link('green-zone', 'inner')]);
      links.remember({ tab: 11, frame: 0 }, [link('green-zone', 'other tab')]);
    };
    const left = (): readonly boolean[] => [
      links.find(1, ZONE, 'top') !== undefined,
      links.find(1, ZONE, 'inner') !== undefined,
      links.find(11, ZONE, 'other tab') !== undefined,
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
    links.remember({ tab: 1, frame: 0 }, many);
    expect(links.find(1, ZONE, 'name 0')).toBeUndefined();
    expect(links.find(1, ZONE, 'name 1')).toBeDefined();
    for (let tab = 2; tab <= 51; tab++) links.remember({ tab, frame: 0 }, [link('green-zone', 'Green Zone')]);
    expect(links.find(1, ZONE, 'name 1')).toBeUndefined();
    expect(links.find(2, ZONE, 'Green Zone')).toBeDefined();
  });
});
