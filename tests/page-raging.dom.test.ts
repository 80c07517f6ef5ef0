import { afterEach, expect, test, vi } from 'vitest';
import { endSession, eventually, start, words } from './page-rig.ts';

afterEach(endSession);

/** The closed roots that were attached since: the tests look into ours. */
function catchRoots(): () => ShadowRoot[] {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  return () => attach.mock.results.map(({ value }) => value as ShadowRoot);
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

test('while a page changes by the thousand nothing is drawn, by neither way; afterwards each mark is on its own word', async () => {
  const roots = catchRoots();
  const boxes = (): number => roots().reduce((sum, root) => sum + root.querySelectorAll('.name').length, 0);
  start('<p id="still">Canary and Springfield</p>' + '<p>in Baghdad</p>'.repeat(300));
  await eventually(() => expect(words()).toHaveLength(301));
  await eventually(() => expect(boxes()).toBe(1));
  const lines = [...document.querySelectorAll('p:not(#still)')].map((line) => line.firstChild as Text);
  let turn = 0;
  const rage = setInterval(() => {
    turn += 1;
    for (const [at, line] of lines.entries())
      line.data = (at + turn) % 2 ? `in Baghdad ${turn}` : `${turn} to the Green Zone`;
  }, 20);
  try {
    await eventually(() => expect([words(), boxes()]).toEqual([[], 0]));
    // Long enough that nothing is heard for a while.
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect([words(), boxes()]).toEqual([[], 0]);
  } finally {
    clearInterval(rage);
  }
  const wrong = new Set<string>();
  for (const until = performance.now() + 30_000; performance.now() < until && words().length < 301;) {
    for (const word of words()) if (!/^(?:Baghdad|Green Zone|Springfield)$/.test(word)) wrong.add(word);
    await frame();
  }
  expect([...wrong]).toEqual([]);
  expect(words().filter((word) => word === 'Green Zone')).toHaveLength(150);
  await eventually(() => expect(boxes()).toBe(1));
  vi.restoreAllMocks();
});
