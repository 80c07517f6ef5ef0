import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { conflictsOfLibrary } from './library/conflicts-of-library.ts';

/** A worker of the library page: says where the packs that are on do not agree. Packs may be large; the page must not wait for them. */
export default defineUnlistedScript(() => {
  void conflictsOfLibrary().then(
    (value) => postMessage({ value }),
    (error: unknown) => postMessage({ sentence: error instanceof Error ? error.message : String(error) }),
  );
});
