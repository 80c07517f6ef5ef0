import type { ComponentChild } from 'preact';
import { describe, expect, test } from 'vitest';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import '../src/ui/map.css';
import { entityId } from '../src/model/id.ts';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import { Explorer } from '../src/ui/Explorer.tsx';
import type { PageReading } from '../src/ui/explorer-port.ts';
import { OfflineMap } from '../src/ui/OfflineMap.tsx';
import { PACK } from './ui-fixtures.ts';
import { draw, makePort, violations } from './ui-harness.tsx';

async function waitForText(text: string): Promise<void> {
  await expect.poll(() => document.body.innerText, { timeout: 5000 }).toContain(text);
}

describe('honest empty states', () => {
  const at = (state: PageReading): ComponentChild => (
    <Explorer port={makePort(PACK, { readPage: async () => state })} start={{ hasPage: true }} />
  );
  test.each<[string, PageReading, RegExp]>([
    ['a page of the browser', { state: 'not-web' }, /page of the browser itself/],
    [
      'access withheld',
      { state: 'no-access', host: 'news.example' },
      /no access to news\.example.*Allow on this site/s,
    ],
    ['not read yet', { state: 'not-read', host: 'news.example' }, /Reload it/],
    [
      'no article',
      { state: 'not-article', host: 'news.example', mode: 'automatic' },
      /not look like an article.*Read it now/s,
    ],
    ['off', { state: 'off', host: 'news.example', mode: 'never' }, /off for news\.example/],
    ['paused', { state: 'paused', host: 'news.example', mode: 'automatic' }, /paused on all sites.*Go on/s],
  ])('%s', async (_, state, text) => {
    await draw(at(state), 'popup');
    expect(document.body.innerText).toMatch(text);
    expect(await violations()).toEqual([]);
  });

  test('a pack that is broken or newer is said in words, and the rest goes on', async () => {
    const port = makePort(PACK, {
      readStatus: async () => ({
        settings: DEFAULT_SETTINGS,
        incidents: 5,
        hasPacks: true,
        troubles: [{ name: 'Sahel', sentence: 'It was made by a newer Backstory.' }],
      }),
    });
    await draw(<Explorer port={port} start={{ hasPage: true }} />, 'popup');
    expect(document.body.innerText).toContain('The pack “Sahel” is not used: It was made by a newer Backstory.');
    expect(document.body.innerText).toContain('Green Zone');
  });

  test('what is still being taken up is said, and shown by itself when it is there', async () => {
    let isLoading = true;
    const port = makePort(PACK, {
      readStatus: async () => ({
        settings: DEFAULT_SETTINGS,
        incidents: 0,
        hasPacks: true,
        troubles: [],
        loading: isLoading ? ['Library'] : [],
      }),
      search: async (query) => ({
        query,
        leftOut: 0,
        hits: isLoading
          ? []
          : [
              {
                ...{ type: 'report', id: 'r', title: 'A row that was imported', matches: [], when: null },
                ...{ certainty: null, kind: null, detail: null, reports: 1, voices: [] },
              } as never,
            ],
      }),
    });
    await draw(<Explorer port={port} start={{ hasPage: false, query: 'imported' }} />, 'search');
    await waitForText('“Library” is still being taken up');
    expect(document.body.innerText).not.toContain('Nothing known');
    expect(await violations()).toEqual([]);
    isLoading = false;
    await waitForText('A row that was imported');
    expect(document.body.innerText).not.toContain('still being taken up');
  });

  test('an entity without any incident says so', async () => {
    const start = { hasPage: false, subject: { type: 'entity', id: entityId('zayouna') } } as const;
    await draw(<Explorer port={makePort(PACK)} start={start} />, 'search');
    expect(document.body.innerText).toContain('Known by name, but no incident is known.');
  });
});

describe('nothing to show', () => {
  test('nothing found is said', async () => {
    const port = makePort(PACK, { search: async (query) => ({ query, hits: [] }) });
    await draw(<Explorer port={port} start={{ hasPage: true, query: 'atlantis' }} />, 'popup');
    expect(document.body.innerText).toContain('Nothing known for “atlantis”.');
  });

  test('no incident at all', async () => {
    await draw(
      <Explorer port={makePort({ ...PACK, incidents: [] })} start={{ hasPage: false }} map={OfflineMap} />,
      'search',
    );
    expect(document.querySelector('.timeline')).toBeNull();
    expect(document.querySelector('[role=combobox]')).not.toBeNull();
  });
});
