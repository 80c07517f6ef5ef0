import { startPointing } from '../../src/page/page-pointing.ts';
import { startSession } from '../../src/page/page-session.ts';
import { SHARED_CODE } from '../../src/page/shared-code.ts';
import { ask } from '../../src/platform/messenger.ts';
import { createPagePort } from '../../src/platform/page-port.ts';
import { ALL_SITES, browserName, hasAccess, requestAccess } from '../../src/platform/screen-browser.ts';
import { WelcomeScreen } from '../../src/ui/WelcomeScreen.tsx';
import { createLine } from '../page.content/create-line.ts';
import { startScreen } from '../popup/start-screen.tsx';
import { readSample } from './read-sample.ts';

const sample = await readSample();
let isAllowed = await hasAccess(ALL_SITES);

const redraw = await startScreen('welcome_title', () => (
  <WelcomeScreen
    sample={sample}
    browser={browserName()}
    hasAccess={isAllowed}
    onAllow={() => void requestAccess(ALL_SITES).then(learnAccess)}
    onLibrary={() => void ask('screen.open', { screen: 'library' })}
    onSearch={() => void ask('screen.open', { screen: 'search' })}
  />
));

async function learnAccess(given: boolean): Promise<void> {
  isAllowed = given;
  await redraw();
}

// No script is injected into pages of the extension: the sample is read by the very same session, started here.
const port = createPagePort();
if (port) {
  const session = startSession(
    document,
    createLine(port, async () => {
      const answer = await ask('page.card', {});
      return answer.ok ? { create: startPointing, pass: answer.value.pass } : null;
    }),
    { orders: null, host: null, code: SHARED_CODE },
  );
  port.serve({
    'page.names': () => session.names(),
    'page.jump': ({ entity }) => session.jump(entity),
    'page.step': ({ by }) => session.step(by),
    'page.rescan': () => (session.rescan(), null),
    'page.refresh': ({ relink }) => (void session.refresh(relink), null),
  });
  session.rescan();
}
