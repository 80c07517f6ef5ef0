import { openLibraryDatabase } from '../../src/platform/library-database.ts';
import { startScreen } from '../popup/start-screen.tsx';
import { LibraryPage } from './LibraryPage.tsx';

void startScreen('open_library', ({ settings }) => <LibraryPage open={openLibraryDatabase} settings={settings} />);
