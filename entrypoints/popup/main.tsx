import { findActiveTab } from '../../src/platform/screen-browser.ts';
import { Explorer } from '../../src/ui/Explorer.tsx';
import { createExplorerPort } from './explorer-wiring.ts';
import { startScreen } from './start-screen.tsx';

const tab = await findActiveTab();
const port = createExplorerPort(() => tab, 'popup');

void startScreen('popup_title', () => (
  <Explorer port={port} start={{ hasPage: true }} hasPanelButton onLeave={() => window.close()} />
));
