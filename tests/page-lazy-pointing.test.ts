import { describe, expect, test } from 'vitest';
import { entityId } from '../src/model/id.ts';
import { createLazyPointing, type LazyPointing } from '../src/page/lazy-pointing.ts';
import type { PlacedMark } from '../src/page/marked-block.ts';
import type { PagePointing, PointingCode, PointingSetup } from '../src/page/page-pointing.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const mark = { name: 'Baghdad' } as PlacedMark;

/** A move of the pointer as far as it is looked at before the code is there. */
class Move extends Event {
  readonly clientX: number;
  constructor(clientX: number) {
    super('pointermove');
    this.clientX = clientX;
  }
}

/** A lazy pointing whose code comes when `come` is called; `heard` is what the real one was told. */
function start(): {
  pointing: LazyPointing;
  page: EventTarget;
  heard: string[];
  asked: () => number;
  come: (isThere?: boolean) => Promise<void>;
} {
  const heard: string[] = [];
  const page = new EventTarget();
  const waiting: ((code: PointingCode | null) => void)[] = [];
  let asked = 0;
  const real: PagePointing = {
    warm: () => void heard.push('warm'),
    gone: ({ name }) => void heard.push(`gone ${name}`),
    step: (by) => void heard.push(`step ${by}`),
    jump: (entity) => void heard.push(`jump ${entity}`),
    changed: () => void heard.push('changed'),
    stop: () => void heard.push('stop'),
  };
  const code: PointingCode = {
    pass: 'pass',
    create: (_setup, pass, last) => (heard.push(`made with ${pass}, pointer ${last?.clientX ?? 'unseen'}`), real),
  };
  const load = (): Promise<PointingCode | null> => {
    asked += 1;
    return new Promise((resolve) => waiting.push(resolve));
  };
  return {
    pointing: createLazyPointing(load, { page } as unknown as PointingSetup),
    page,
    heard,
    asked: () => asked,
    async come(isThere = true) {
      waiting.splice(0).forEach((resolve) => resolve(isThere ? code : null));
      await settle();
    },
  };
}

describe('pointing before its code is there', () => {
  test('asks for it once, at the first need, and then tells it the last that was asked and where the pointer is', async () => {
    const { pointing, page, heard, asked, come } = start();
    pointing.changed();
    pointing.gone(mark);
    page.dispatchEvent(new Move(7));
    expect(asked()).toBe(0);
    pointing.need();
    pointing.step(-1);
    page.dispatchEvent(new Move(8));
    pointing.step(1);
    pointing.need();
    await come();
    expect(asked()).toBe(1);
    expect(heard).toEqual(['made with pass, pointer 8', 'warm', 'step 1']);
    pointing.jump(entityId('x'));
    pointing.gone(mark);
    pointing.changed();
    pointing.need();
    expect(heard.slice(3)).toEqual(['jump x', 'gone Baghdad', 'changed', 'warm']);
    expect(asked()).toBe(1);
    pointing.stop();
    expect(heard.at(-1)).toBe('stop');
  });

  test('fetched for later, it does not fetch the card until a name is in the window', async () => {
    const { pointing, heard, asked, come } = start();
    pointing.prepare();
    await come();
    expect(heard).toEqual(['made with pass, pointer unseen']);
    pointing.need();
    expect(heard.slice(1)).toEqual(['warm']);
    expect(asked()).toBe(1);
  });

  test('asks again when it could not come, but not for ever', async () => {
    const { pointing, heard, asked, come } = start();
    for (let round = 0; round < 20; round += 1) {
      pointing.need();
      await come(false);
    }
    expect(asked()).toBe(5);
    expect(heard).toEqual([]);
  });

  test('comes too late for a page that is over', async () => {
    const { pointing, heard, come } = start();
    pointing.step(1);
    pointing.stop();
    await come();
    expect(heard).toEqual([]);
  });
});
