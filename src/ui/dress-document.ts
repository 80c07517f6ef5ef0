import type { Settings } from '../model/settings.ts';
import type { Texts } from './texts.ts';

/** Sets language, direction, appearance, size of text and title of a screen's document. */
export function dressDocument(settings: Settings, texts: Texts, titleKey: string): void {
  const root = document.documentElement;
  root.lang = texts.locale;
  root.dir = texts.direction;
  root.dataset['appearance'] = settings.appearance;
  root.dataset['size'] = settings.cardSize;
  document.title = texts.text(titleKey);
}
