import { sayForAMoment } from './badge.ts';
import type { SavedPage } from './library-protocol.ts';

/** How long the button says what a save came to, in milliseconds; a failure stays long enough to be read in its tooltip. */
const SHOWN = { done: 4000, failed: 15_000 };

/**
 * Saving from the menu or by key has no screen of its own: the toolbar button says with a sign, and in its tooltip with the sentence, what
 * came of it. Never rejects.
 */
export function saveWithBadge(savePage: (tab: number) => Promise<SavedPage>): (tab: number) => Promise<void> {
  return (tab) =>
    savePage(tab).then(
      ({ sentence }) => sayForAMoment(tab, { text: '\u2713', title: sentence }, SHOWN.done),
      (error: unknown) =>
        sayForAMoment(tab, { text: '!', title: error instanceof Error ? error.message : String(error) }, SHOWN.failed),
    );
}
