import { render, type ComponentChildren } from 'preact';
import type { Settings } from '../../src/model/settings.ts';
import { loadMessages } from '../../src/platform/messages-text.ts';
import { ownMessage, urlOf } from '../../src/platform/screen-browser.ts';
import { loadSettings, onSettingsChanged } from '../../src/platform/stored-settings.ts';
import { dressDocument } from '../../src/ui/dress-document.ts';
import { TextsContext } from '../../src/ui/Say.tsx';
import { createTexts, type Texts } from '../../src/ui/texts.ts';

/** What every screen of ours needs before it draws: the reader's settings and words in the reader's language. */
export interface ScreenTools {
  readonly settings: Settings;
  readonly texts: Texts;
}

/** Reads settings and words, and sets language, direction and appearance of the document. */
export async function prepareScreen(titleKey: string): Promise<ScreenTools> {
  const settings = await loadSettings();
  const texts = createTexts(await loadMessages(settings.language, ownMessage, urlOf));
  dressDocument(settings, texts, titleKey);
  return { settings, texts };
}

/** Draws a screen below the texts of the reader's language, anew when settings are changed; resolves to the way to draw it again. */
export async function startScreen(
  titleKey: string,
  draw: (tools: ScreenTools) => ComponentChildren,
): Promise<() => Promise<void>> {
  const show = async (): Promise<void> => {
    const tools = await prepareScreen(titleKey);
    render(<TextsContext.Provider value={tools.texts}>{draw(tools)}</TextsContext.Provider>, document.body);
  };
  onSettingsChanged(() => void show());
  await show();
  return show;
}
