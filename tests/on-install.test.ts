import { expect, test, vi } from 'vitest';

const { heard } = vi.hoisted(() => ({ heard: [] as ((details: { reason: string }) => void)[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: (path: string) => `chrome-extension://own/${path}`,
      onInstalled: { addListener: (listener: (typeof heard)[number]) => heard.push(listener) },
    },
  },
}));
const { onInstall } = await import('../src/platform/on-install.ts');

test('an installation is the first time, an update is not, and a newer browser is neither', () => {
  const told: boolean[] = [];
  onInstall((first) => told.push(first));
  for (const reason of ['install', 'update', 'browser_update', 'chrome_update', 'shared_module_update'])
    for (const hear of heard) hear({ reason });
  expect(told).toEqual([true, false]);
});
