import { Explorer } from '../../src/ui/Explorer.tsx';
import { subjectFrom } from '../../src/ui/explorer-state.ts';
import { OfflineMap } from '../../src/ui/OfflineMap.tsx';
import { createExplorerPort } from '../popup/explorer-wiring.ts';
import { ListTools } from './list-tools.tsx';
import { startScreen } from '../popup/start-screen.tsx';

const parameters = new URL(location.href).searchParams;
const subject = subjectFrom(parameters);
const word = parameters.get('word');
const refuse = word === null ? {} : { refuse: { words: [word], site: parameters.get('site') } };
const start = { hasPage: false, query: parameters.get('q') ?? '', ...(subject ? { subject } : {}), ...refuse };
const port = createExplorerPort(
  () => ({ id: undefined, windowId: undefined, url: undefined, isPrivate: false }),
  'search',
);

void startScreen('search_title', () => <Explorer port={port} start={start} map={OfflineMap} listTools={ListTools} />);
