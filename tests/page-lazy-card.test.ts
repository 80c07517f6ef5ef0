import { describe, expect, test } from 'vitest';
import type { CardCode, CardControl, CardSetup } from '../src/page/card-control.ts';
import { createLazyCard } from '../src/page/lazy-card.ts';
import type { PlacedMark } from '../src/page/marked-block.ts';

const mark = { name: 'Baghdad' } as PlacedMark;
const setup = {} as CardSetup;
const point = { x: 1, y: 2 };
const how = { fast: false, fresh: true };
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A lazy card whose code comes when `come` is called; `heard` is what the real card was told. */
function start(): {
  card: CardControl;
  heard: string[];
  asked: () => number;
  come: (isThere?: boolean) => Promise<void>;
} {
  const heard: string[] = [];
  const waiting: ((code: CardCode | null) => void)[] = [];
  let asked = 0;
  const real: CardControl = {
    act: (event) => void heard.push(`act ${event.type} ${'mark' in event ? event.mark?.name : ''}`.trim()),
    pointer: (at, on) => void heard.push(`pointer ${at.x} ${on?.name ?? 'nothing'}`),
    warm: () => void heard.push('warm'),
    flash: () => void heard.push('flash'),
    setLook: ({ width }) => void heard.push(`look ${width}`),
    resized: () => void heard.push('resized'),
    shown: mark,
    covers: () => true,
    stop: () => void heard.push('stop'),
  };
  const code: CardCode = { pass: 'pass', create: (_, pass) => (heard.push(`made with ${pass}`), real) };
  const load = (): Promise<CardCode | null> => {
    asked += 1;
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    card: createLazyCard(load, setup),
    heard,
    asked: () => asked,
    async come(isThere = true) {
      waiting.splice(0).forEach((resolve) => resolve(isThere ? code : null));
      await settle();
    },
  };
}

describe('the card before its code is there', () => {
  test('asks for it once, at the first need, and then tells it all that counts', async () => {
    const { card, heard, asked, come } = start();
    card.setLook({ delay: 500, width: 480 });
    card.pointer({ x: 9, y: 9 }, null, how);
    card.resized();
    expect([asked(), card.shown, card.covers(point)]).toEqual([0, null, false]);
    card.warm();
    card.pointer({ x: 8, y: 8 }, mark, how);
    card.pointer(point, mark, how);
    card.flash(mark);
    card.act({ type: 'ask', mark, by: 'key' });
    card.act({ type: 'scroll' });
    await come();
    expect(asked()).toBe(1);
    expect(heard).toEqual(['made with pass', 'look 480', 'warm', 'pointer 1 Baghdad', 'flash', 'act ask Baghdad']);
    card.act({ type: 'close' });
    expect([heard.at(-1), card.shown, card.covers(point)]).toEqual(['act close', mark, true]);
  });

  test('forgets what was taken back: the pointer left, the card was closed, the word went', async () => {
    const { card, heard, come } = start();
    card.act({ type: 'ask', mark, by: 'click' });
    card.act({ type: 'close' });
    card.pointer(point, mark, how);
    card.pointer(point, null, how);
    const gone = { name: 'Mosul' } as PlacedMark;
    card.act({ type: 'ask', mark: gone, by: 'key' });
    card.act({ type: 'ask', mark, by: 'key' });
    card.act({ type: 'gone', mark: gone });
    await come();
    expect(heard).toEqual(['made with pass', 'warm', 'act ask Baghdad']);
  });

  test('asks again when it could not come, but not for ever', async () => {
    const { card, heard, asked, come } = start();
    for (let round = 0; round < 20; round += 1) {
      card.pointer(point, mark, how);
      await come(false);
    }
    expect(asked()).toBe(5);
    expect(heard).toEqual([]);
  });

  test('comes too late for a page that is over', async () => {
    const { card, heard, come } = start();
    card.act({ type: 'ask', mark, by: 'tap' });
    card.stop();
    await come();
    expect(heard).toEqual([]);
  });
});
