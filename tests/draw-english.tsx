import { render, type ComponentChildren } from 'preact';
import english from '../assets/public/_locales/en/messages.json';
import { lookupIn } from '../src/platform/messages-text.ts';
import { TextsContext } from '../src/ui/Say.tsx';
import { createTexts } from '../src/ui/texts.ts';

/** Draws a part of a screen into this document, in English, and returns what holds it. */
export function drawEnglish(part: ComponentChildren): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  render(<TextsContext.Provider value={createTexts(lookupIn(english))}>{part}</TextsContext.Provider>, root);
  return root;
}
