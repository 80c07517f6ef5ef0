import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSession } from '../src/page/page-session.ts';
import { codeInSlot, fillSlot } from './page.content/code-slot.ts';
import { createLine } from './page.content/create-line.ts';

/** Injected into a frame when a name may stand there: leaves the code that reads and marks for the page's first script. */
export default defineUnlistedScript(() =>
  fillSlot('reader', (port, given) => {
    const line = createLine(port, async () => {
      const answer = await port.ask('page.card', {});
      const create = codeInSlot('card');
      return answer.ok && create ? { create, pass: answer.value.pass } : null;
    });
    return startSession(document, line, given);
  }),
);
