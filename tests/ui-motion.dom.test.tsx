import { expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import { Explorer } from '../src/ui/Explorer.tsx';
import { PACK } from './ui-fixtures.ts';
import { draw, makePort, settled } from './ui-harness.tsx';

test('nothing moves for readers who asked for less movement, and little for the others', async () => {
  await draw(<Explorer port={makePort(PACK)} start={{ hasPage: true }} />, 'popup');
  await settled();
  const moving = (): number =>
    [...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return transitionDuration.split(', ').some((time) => time !== '0s') || animationName !== 'none';
    }).length;
  expect([moving(), document.getAnimations().length]).toEqual([0, 0]);
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'no-preference' }],
  });
  expect(moving()).toBeGreaterThan(0);
});

test('the popup is as high as its HTML without any script has it: the browser sizes it by that', async () => {
  const height = (): number => document.body.getBoundingClientRect().height;
  await page.viewport(400, 420);
  await draw(<header class="top" />, 'popup');
  expect(height()).toBe(560);
  await page.viewport(400, 560);
  await draw(<Explorer port={makePort(PACK)} start={{ hasPage: true }} />, 'popup');
  await settled();
  expect(document.querySelectorAll('.incident').length).toBeGreaterThan(2);
  expect(height()).toBe(560);
});
