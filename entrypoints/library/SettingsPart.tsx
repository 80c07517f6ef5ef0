import type { JSX } from 'preact';
import { readSettings, type Settings } from '../../src/model/settings.ts';
import { changeSettings } from '../../src/platform/stored-settings.ts';
import { SettingsForm } from '../../src/ui/SettingsForm.tsx';
import { saveFile } from './save-file.ts';

/** The settings of the whole extension, to change, to take along and to bring back. */
export function SettingsPart({ settings }: { settings: Settings }): JSX.Element {
  const bring = async (file: File): Promise<void> => {
    try {
      await changeSettings(readSettings(JSON.parse(await file.text())));
    } catch {
      // Not a settings file: nothing changes, and the form shows so.
    }
  };
  return (
    <SettingsForm
      settings={settings}
      onChange={(change) => void changeSettings(change)}
      onExport={() => saveFile('backstory-settings.json', 'application/json', [JSON.stringify(settings, null, 2)])}
      onImport={(file) => void bring(file)}
    />
  );
}
