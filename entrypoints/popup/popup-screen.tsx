import { findActiveTab } from '../../src/platform/screen-browser.ts';
import { loadSettings } from '../../src/platform/stored-settings.ts';
import { Explorer } from '../../src/ui/Explorer.tsx';
import { createExplorerPort } from './explorer-wiring.ts';
import { startScreen } from './start-screen.tsx';

const [tab] = await Promise.all([findActiveTab(), loadSettings()]);
const port = createExplorerPort(() => tab, 'popup');
/** What was typed into the field of the page before this script ran. */
const typed = (): string => document.querySelector('input')?.value ?? '';

void startScreen('popup_title', () => {
  const query = typed();
  return (
    <Explorer
      port={port}
      start={{ hasPage: true, ...(query === '' ? {} : { query }) }}
      hasPanelButton
      onLeave={() => window.close()}
    />
  );
});
