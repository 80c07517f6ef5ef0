import { render } from 'preact';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import english from '../assets/public/_locales/en/messages.json';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import html from '../entrypoints/popup/index.html?raw';
import { lookupIn } from '../src/platform/messages-text.ts';
import { Explorer } from '../src/ui/Explorer.tsx';
import { TextsContext } from '../src/ui/Say.tsx';
import { createTexts } from '../src/ui/texts.ts';
import { PACK } from './ui-fixtures.ts';
import { makePort, settled } from './ui-harness.tsx';

/** The popup's document as the browser shows it before any script has run: its search box. */
function beforeScripts(): HTMLInputElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelector('script')?.remove();
  document.body.className = 'popup';
  document.body.replaceChildren(...body.children);
  const input = document.querySelector('input');
  if (!input) throw new Error('the popup has no field of its own');
  return input;
}

test('what is typed before the screen is there stays, in the same field, and is searched for', async () => {
  const input = beforeScripts();
  const place = input.getBoundingClientRect();
  expect(input.autofocus).toBe(true);
  await userEvent.click(input);
  await userEvent.keyboard('gree');
  input.setSelectionRange(1, 3);
  const start = { hasPage: true, query: input.value };
  render(
    <TextsContext.Provider value={createTexts(lookupIn(english))}>
      <Explorer port={makePort(PACK)} start={start} hasPanelButton />
    </TextsContext.Provider>,
    document.body,
  );
  await settled();
  expect([...document.querySelectorAll('[role=combobox]')]).toEqual([input]);
  expect(document.activeElement).toBe(input);
  expect([input.value, input.selectionStart, input.selectionEnd]).toEqual(['gree', 1, 3]);
  expect(document.querySelectorAll('[role=option]').length).toBeGreaterThan(0);
  expect(input.getAttribute('aria-label')).toBe('Search Backstory');
  expect(document.querySelectorAll('.top > .icon-button')).toHaveLength(1);
  expect(document.querySelector('.top > .icon-button')?.getAttribute('aria-hidden')).toBeNull();
  const after = input.getBoundingClientRect();
  expect([after.x, after.y, after.height]).toEqual([place.x, place.y, place.height]);
});
