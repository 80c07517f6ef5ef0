import { expect, test, vi } from 'vitest';
import { itemsOfFile } from '../entrypoints/library/items-of-file.ts';
import { openFile } from '../entrypoints/library/open-file.ts';
import type { Step } from '../entrypoints/library/rows-of-file.ts';

// In the extension it is loaded from a script of its own.
vi.mock('../src/platform/load-extract.ts', async () => {
  const { extractPage } = await import('../src/page/extract-page.ts');
  return { loadExtract: async () => extractPage };
});

async function stepsOf(name: string, format: 'html' | 'feed' | 'json-feed', text: string): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for await (const step of itemsOfFile(await openFile(new File([text], name)), format)) steps.push(step);
  return steps;
}
const DEEP = `<p>seen</p>${'<div>'.repeat(200_000)}x`;

test('a page or an entry that a browser would take minutes over is refused with its line, and the entries beside it come in', async () => {
  expect(await stepsOf('deep.html', 'html', DEEP)).toEqual([
    { problem: 'deep.html:1: the page is not read: its elements stand more than 3000 deep in one another' },
  ]);
  const escaped = DEEP.replaceAll('<', '&lt;');
  const feed = `<rss><channel>\n<item><title>A</title><description>${escaped}</description></item>\n<item><title>B</title><description>words</description></item></channel></rss>`;
  const found = await stepsOf('deep.xml', 'feed', feed);
  expect(found[0]).toEqual({ problem: expect.stringMatching(/^deep\.xml:2: the entry is not read/) });
  expect(found[1]).toMatchObject({ text: { source: { title: 'B' } } });
  const items = JSON.stringify([{ content_html: DEEP }, { content_html: '<p>words</p>' }]);
  const json = await stepsOf(
    'deep.json',
    'json-feed',
    `{"version":"https://jsonfeed.org/version/1.1","items":${items}}`,
  );
  expect(json).toEqual([
    { problem: expect.stringMatching(/^deep\.json:1: the entry is not read/) },
    expect.objectContaining({ text: expect.anything() }),
  ]);
});
