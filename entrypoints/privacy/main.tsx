import { PrivacyScreen } from '../../src/ui/PrivacyScreen.tsx';
import { startScreen } from '../popup/start-screen.tsx';

void startScreen('privacy_title', () => <PrivacyScreen />);
