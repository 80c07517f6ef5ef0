import type { JSX } from 'preact';
import { readSettings, type Settings } from '../../src/model/settings.ts';
import { changeSettings } from '../../src/platform/stored-settings.ts';
import { SettingsForm } from '../../src/ui/SettingsForm.tsx';
import { saveFile } from './save-file.ts';

/** The settings of the whole extension, to change, to take along and to bring back. */
export function SettingsPart({ settings }: { settings: Settings }): JSX.Element {
  const bring = async (file: File): Promise<boolean> => {
    try {
      const stored: unknown = JSON.parse(await file.text());
      // Any other JSON would be read as the defaults, and the reader's settings would be gone.
      const isOurs = typeof stored === 'object' && stored !== null && 'version' in stored && 'marks' in stored;
      if (isOurs) await changeSettings(readSettings(stored));
      return isOurs;
    } catch {
      return false;
    }
  };
  return (
    <SettingsForm
      settings={settings}
      onChange={(change) => void changeSettings(change)}
      onExport={() => saveFile('backstory-settings.json', 'application/json', [JSON.stringify(settings, null, 2)])}
      onImport={bring}
    />
  );
}
