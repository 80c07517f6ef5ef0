import { expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import { describeTimeline } from '../src/pack/describe-timeline.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { Brief } from '../src/ui/Brief.tsx';
import { Explorer } from '../src/ui/Explorer.tsx';
import { SameEvents } from '../src/ui/SameEvents.tsx';
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

test('in forced colours, where grounds are not drawn, "may be the same event" has a frame on every side', async () => {
  const [incident] = describeTimeline(createPackIndex([PACK]), {}).incidents;
  const event = { incident: incident!, reasons: ['place'], excerpt: '', differences: [] } as const;
  await draw(
    <main>
      <p>The names of this page</p>
      <SameEvents events={[event]} />
    </main>,
    'popup',
    { name: 'forced', forced: true },
  );
  const box = document.querySelector('.same-events');
  expect(box && getComputedStyle(box).borderWidth).toBe('1px');
});

test('the brief parts what it counts', async () => {
  const latest = { incidents: 3, reports: 1, lastMonth: 2, published: '2020-04-02', latest: null };
  await draw(<Brief brief={latest} />, 'popup');
  expect(document.body.innerText).toContain('3 incidents in 1 report · 2 of them in the 30 days before');
});
