import { entityId } from '../../src/model/id.ts';
import type { PanelRequest } from '../../src/platform/open-screen.ts';
import { findActiveTab, loadPanelRequest, onPanelRequest, onTabChange } from '../../src/platform/screen-browser.ts';
import { Explorer } from '../../src/ui/Explorer.tsx';
import { OfflineMap } from '../../src/ui/OfflineMap.tsx';
import type { ExplorerStart } from '../../src/ui/use-explorer.ts';
import { createExplorerPort } from '../popup/explorer-wiring.ts';
import { ListTools } from '../search/list-tools.tsx';
import { startScreen } from '../popup/start-screen.tsx';

let tab = await findActiveTab();
const port = createExplorerPort(() => tab, 'panel');
let request = await loadPanelRequest();
/** Grows whenever the panel is asked to show something else or stands beside another page: it then starts anew. */
let turn = 0;

const redraw = await startScreen('panel_title', () => (
  <Explorer key={turn} port={port} start={startFrom(request)} map={OfflineMap} listTools={ListTools} />
));

onPanelRequest(show);
onTabChange(() => void follow());

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

function startFrom({ query, entity, refuse }: PanelRequest): ExplorerStart {
  return {
    hasPage: true,
    ...(query === undefined ? {} : { query }),
    ...(refuse === undefined ? {} : { refuse }),
    ...(entity === undefined ? {} : { subject: { type: 'entity', id: entityId(entity) } }),
  };
}
