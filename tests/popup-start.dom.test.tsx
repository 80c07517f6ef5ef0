import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import html from '../entrypoints/popup/index.html?raw';
import { Explorer } from '../src/ui/Explorer.tsx';
import { PACK } from './ui-fixtures.ts';
import { draw, makePort } from './ui-harness.tsx';

/** The popup's document as the browser shows it before any script has run. */
async function beforeScripts(): Promise<HTMLInputElement> {
  await draw(null, 'popup');
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelector('script')?.remove();
  document.body.replaceChildren(...body.children);
  const input = document.querySelector('input');
  if (!input) throw new Error('the popup has no field of its own');
  return input;
}

test('what is typed before the screen is there stays, in the same field, and is searched for', async () => {
  const input = await beforeScripts();
  const place = input.getBoundingClientRect();
  expect(input.autofocus).toBe(true);
  await userEvent.click(input);
  await userEvent.keyboard('gree');
  input.setSelectionRange(1, 3);
  await draw(<Explorer port={makePort(PACK)} start={{ hasPage: true, query: input.value }} hasPanelButton />, 'popup', {
    name: 'light',
  });
  expect(document.querySelectorAll('input')).toHaveLength(1);
  expect(document.querySelector('input')).toBe(input);
  expect(document.activeElement).toBe(input);
  expect([input.value, input.selectionStart, input.selectionEnd]).toEqual(['gree', 1, 3]);
  expect(document.querySelectorAll('[role=option]').length).toBeGreaterThan(0);
  expect(input.getAttribute('aria-label')).toBe('Search Backstory');
  expect(document.querySelector('.top > .icon-button')?.getAttribute('aria-hidden')).toBeNull();
  const after = input.getBoundingClientRect();
  expect([after.x, after.y, after.height]).toEqual([place.x, place.y, place.height]);
});
