import { describe, expect, test } from 'vitest';
import { buildNameIndex, matchName } from './match-name.ts';
import { CASES, LIST } from './name-cases.ts';

const index = buildNameIndex(LIST);

for (const [title, cases] of Object.entries(CASES))
  describe(title, () => {
    test.each(cases)('%s', (query, name) => expect(matchName(query, index)?.name ?? null).toBe(name));
  });

describe('a list with the same name twice', () => {
  const twice = buildNameIndex([
    { id: 'a', name: 'Kowsar Trust' },
    { id: 'b', name: 'Kawsar Trust' },
    { id: 'c', name: 'Lomond Ferries' },
    { id: 'c', name: 'Lomond Ferry Lines' },
  ]);
  test('gives no answer between two bodies', () => expect(matchName('Kowsar Trust Ltd', twice)).toBeNull());
  test('gives one among spellings of one body', () => expect(matchName('Lomond Ferries Ltd', twice)?.id).toBe('c'));
});

test('no name', () => expect(matchName('Kowsar Trust', buildNameIndex([]))).toBeNull());
