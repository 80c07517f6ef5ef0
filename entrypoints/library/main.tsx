import { openLibraryDatabase } from '../../src/platform/library-database.ts';
import { startScreen } from '../popup/start-screen.tsx';
import { LibraryPage } from './LibraryPage.tsx';

// Opened once and shared by all parts; a database that cannot be opened is said by the status line.
const database = openLibraryDatabase();
database.catch(() => undefined);
void startScreen('open_library', ({ settings }) => <LibraryPage database={database} settings={settings} />);
