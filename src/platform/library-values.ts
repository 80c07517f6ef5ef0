import { browser } from './browser.ts';
import type { ValueStore } from './library-snapshot.ts';

/** `storage.local` as the library uses it. */
export const storedValues: ValueStore = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (values) => browser.storage.local.set({ ...values }),
  remove: (keys) => browser.storage.local.remove([...keys]),
};
