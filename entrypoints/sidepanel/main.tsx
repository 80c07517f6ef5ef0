import { entityId } from '../../src/model/id.ts';
import { browser } from '../../src/platform/browser.ts';
import { PANEL_REQUEST, type PanelRequest } from '../../src/platform/open-screen.ts';
import { Explorer } from '../../src/ui/Explorer.tsx';
import { OfflineMap } from '../../src/ui/OfflineMap.tsx';
import type { ExplorerStart } from '../../src/ui/use-explorer.ts';
import { createExplorerPort, findActiveTab } from '../popup/explorer-wiring.ts';
import { startScreen } from '../popup/start-screen.tsx';

let tab = await findActiveTab();
const port = createExplorerPort(() => tab, 'panel');
const stored = await browser.storage.session.get(PANEL_REQUEST).catch(() => ({}) as Record<string, unknown>);
let request = (stored[PANEL_REQUEST] ?? {}) as PanelRequest;
/** Grows whenever the panel is asked to show something else or stands beside another page: it then starts anew. */
let turn = 0;

const redraw = await startScreen('panel_title', () => (
  <Explorer key={turn} port={port} start={startFrom(request)} map={OfflineMap} />
));

browser.storage.session.onChanged.addListener((changes) => {
  const next = changes[PANEL_REQUEST]?.newValue as PanelRequest | undefined;
  if (next) show(next);
});
browser.tabs.onActivated.addListener(() => void follow());
browser.tabs.onUpdated.addListener((id, change) => {
  if (id === tab.id && (change.status === 'complete' || change.url)) void follow();
});

async function follow(): Promise<void> {
  const next = await findActiveTab();
  if (next.id === tab.id && next.url === tab.url) return;
  tab = next;
  show({});
}

function show(next: PanelRequest): void {
  request = next;
  turn += 1;
  void redraw();
}

function startFrom({ query, entity }: PanelRequest): ExplorerStart {
  return {
    hasPage: true,
    ...(query === undefined ? {} : { query }),
    ...(entity === undefined ? {} : { subject: { type: 'entity', id: entityId(entity) } }),
  };
}
