import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import { DEFAULT_SETTINGS, type Settings } from '../src/model/settings.ts';
import { readState, reduceExplorer, START } from '../src/ui/explorer-state.ts';
import { SettingsForm } from '../src/ui/SettingsForm.tsx';
import { cleanHost } from '../src/ui/SiteRules.tsx';
import { byText, draw, find } from './ui-harness.tsx';

describe('settings', () => {
  test('each control changes its one setting at once', async () => {
    const changes: Partial<Settings>[] = [];
    await draw(
      <SettingsForm
        settings={DEFAULT_SETTINGS}
        onChange={(change) => changes.push(change)}
        onExport={() => undefined}
        onImport={async () => false}
      />,
      'library',
    );
    const selects = [...document.querySelectorAll('select')];
    await userEvent.selectOptions(selects[0] as HTMLSelectElement, 'dotted');
    await userEvent.selectOptions(
      byText('.setting', 'After resting for').querySelector('select') as HTMLSelectElement,
      '300',
    );
    await userEvent.click(byText('.check', 'Groups'));
    await userEvent.fill(find('.site-rules input'), 'https://News.example/a?b');
    await userEvent.click(byText('button', 'Add'));
    expect(changes).toEqual([
      { marks: 'dotted' },
      { delay: 300 },
      { kinds: ['place', 'person'] },
      { sites: { 'news.example': 'never' } },
    ]);
  });

  test.each([
    ['*.example.org', '*.example.org'],
    ['HTTPS://a.example:8080/x', 'a.example'],
    ['localhost', 'localhost'],
    ['not a host', null],
    ['<b>', null],
    ['', null],
  ])('host from %s', (typed, host) => {
    expect(cleanHost(typed)).toBe(host);
  });
});

describe('stored states are checked', () => {
  test.each([null, 7, {}, { query: 1, path: [], narrowing: {} }, { query: '', path: [7], narrowing: {} }])(
    '%j is none of ours',
    (stored) => {
      expect(readState(stored)).toBeNull();
    },
  );

  test('what was stored comes back', () => {
    const state = reduceExplorer(START, { type: 'toggle', facet: 'kinds', value: 'protest' });
    expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });
});
