import { expect, test } from 'vitest';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import { incidentId } from '../src/model/id.ts';
import { Explorer } from '../src/ui/Explorer.tsx';
import { STRETCH } from '../src/ui/explorer-state.ts';
import { PACK } from './ui-fixtures.ts';
import { draw, makePort, settled } from './ui-harness.tsx';

test('before the screen is painted only the rows that fill it are drawn, then the rest, and nothing in sight moves', async () => {
  const some = PACK.incidents;
  const incidents = Array.from({ length: 100 }, (_, at) => ({
    ...some[at % some.length]!,
    id: incidentId(`many-${at}`),
  }));
  const counts = (): number[] => [
    document.querySelectorAll('.timeline .incident').length,
    document.querySelectorAll('.facet-values .chip').length,
  ];
  const seen: number[][] = [];
  const bottoms: number[] = [];
  const watch = new MutationObserver(() => {
    seen.push(counts());
    bottoms.push(document.querySelector('.timeline')?.getBoundingClientRect().bottom ?? 0);
  });
  watch.observe(document.body, { childList: true, subtree: true });
  await draw(<Explorer port={makePort({ ...PACK, incidents })} start={{ hasPage: false }} />, 'search');
  await settled();
  watch.disconnect();
  const first = seen.findIndex(([rows = 0]) => rows > 0);
  expect(seen[first]?.[0]).toBeLessThan(STRETCH);
  expect(seen[first]?.[1]).toBe(0);
  expect(bottoms[first]).toBeGreaterThan(innerHeight);
  expect(counts()[0]).toBe(STRETCH);
  expect(counts()[1]).toBeGreaterThan(0);
});
