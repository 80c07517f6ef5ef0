import { startSession } from '../../src/page/page-session.ts';
import { browser } from '../../src/platform/browser.ts';
import { ask } from '../../src/platform/messenger.ts';
import { createPagePort } from '../../src/platform/page-port.ts';
import { WelcomeScreen } from '../../src/ui/WelcomeScreen.tsx';
import { createLine } from '../page.content/create-line.ts';
import { startScreen } from '../popup/start-screen.tsx';
import { readSample } from './read-sample.ts';

const origins = ['http://*/*', 'https://*/*'];
const sample = await readSample();
let hasAccess = await browser.permissions.contains({ origins });

const redraw = await startScreen('welcome_title', () => (
  <WelcomeScreen
    sample={sample}
    browser={browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium'}
    hasAccess={hasAccess}
    onAllow={() => void browser.permissions.request({ origins }).then(learnAccess)}
    onLibrary={() => void ask('screen.open', { screen: 'library' })}
    onSearch={() => void ask('screen.open', { screen: 'search' })}
  />
));

async function learnAccess(given: boolean): Promise<void> {
  hasAccess = given;
  await redraw();
}

// No script is injected into pages of the extension: the sample is read by the very same session, started here.
const port = createPagePort();
if (port) {
  const session = startSession(document, createLine(port), '');
  port.serve({
    'page.names': () => session.names(),
    'page.jump': ({ entity }) => session.jump(entity),
    'page.step': ({ by }) => session.step(by),
    'page.rescan': () => (session.rescan(), null),
    'page.refresh': ({ orders, relink }) => (session.refresh(orders, relink), null),
  });
  session.rescan();
}
