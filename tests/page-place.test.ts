import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { cardRoom, isInCorridor, nearestBox, placeCard, CARD_GAP, CARD_MARGIN } from '../src/page/card-place.ts';
import { inkName } from '../src/page/ink-name.ts';
import { blend, chooseTone, contrast, INK, readColour, type Colour } from '../src/page/ink-tone.ts';

const window = { width: 1200, height: 800 };
const card = { width: 360, height: 300 };

describe('where the card goes', () => {
  test.each([
    [
      'below, from the first letter',
      { left: 100, top: 100, right: 160, bottom: 120 },
      false,
      { x: 100, y: 120 + CARD_GAP },
    ],
    [
      'above when there is no room below',
      { left: 100, top: 600, right: 160, bottom: 620 },
      false,
      { x: 100, y: 600 - CARD_GAP - 300 },
    ],
    [
      'pushed in from the right edge',
      { left: 1100, top: 100, right: 1190, bottom: 120 },
      false,
      { x: 1200 - 360 - CARD_MARGIN, y: 126 },
    ],
    [
      'from the right edge in right-to-left text',
      { left: 700, top: 100, right: 800, bottom: 120 },
      true,
      { x: 440, y: 126 },
    ],
    [
      'where there is more room when it fits nowhere',
      { left: 100, top: 30, right: 160, bottom: 50 },
      false,
      { x: 100, y: 56 },
    ],
  ])('%s', (_name, word, isRightToLeft, corner) => {
    expect(placeCard(word, card, window, isRightToLeft)).toEqual(corner);
  });

  test('always inside the window by its margin, whenever it fits', () => {
    const number = fc.integer({ min: -300, max: 1500 });
    fc.assert(
      fc.property(
        number,
        number,
        fc.boolean(),
        fc.integer({ min: 320, max: 2000 }),
        (left, top, isRightToLeft, width) => {
          const room = { width, height: 700 };
          const size = { ...cardRoom(room, 360), height: 250 };
          const { x, y } = placeCard({ left, top, right: left + 50, bottom: top + 20 }, size, room, isRightToLeft);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(Math.min(CARD_MARGIN, (width - size.width) / 2));
          expect(x + size.width).toBeLessThanOrEqual(width - CARD_MARGIN);
          expect(y + size.height).toBeLessThanOrEqual(700 - CARD_MARGIN);
        },
      ),
    );
  });

  test('of a word over two lines, the line under the pointer', () => {
    const lines = [
      { left: 500, top: 100, right: 600, bottom: 120 },
      { left: 0, top: 120, right: 60, bottom: 140 },
    ];
    expect(nearestBox(lines, { x: 30, y: 130 })).toBe(lines[1]);
    expect(nearestBox([], { x: 0, y: 0 })).toBeNull();
  });

  test('the corridor from word to card', () => {
    const word = { left: 300, top: 100, right: 360, bottom: 120 };
    const below = { left: 300, top: 140, right: 660, bottom: 400 };
    expect(isInCorridor({ x: 380, y: 130 }, word, below)).toBe(true);
    expect(isInCorridor({ x: 640, y: 125 }, word, below)).toBe(false);
    expect(isInCorridor({ x: 200, y: 130 }, word, below)).toBe(false);
  });
});

describe('ink', () => {
  test.each([
    ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
    ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['rgb(1 2 3 / 25%)', { red: 1, green: 2, blue: 3, alpha: 0.25 }],
    ['color(srgb 1 0 0)', null],
    ['', null],
  ])('%s', (text, colour) => {
    expect(readColour(text)).toEqual(colour);
  });

  test('black on white is 21 to 1, and the ink chosen stands out by 3 to 1 on every ground', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
    expect(contrast(black, { red: 255, green: 255, blue: 255, alpha: 1 })).toBeCloseTo(21);
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const ground = { red, green, blue, alpha: 1 };
        const tone = chooseTone(ground);
        if (tone !== 'text') expect(contrast(ground, INK[tone])).toBeGreaterThanOrEqual(3);
        expect(blend({ ...ground, alpha: 0 }, black)).toEqual(black);
      }),
    );
  });

  test('the style sheet has the names and the inks of the code', () => {
    const sheet = readFileSync(join(import.meta.dirname, '..', 'entrypoints', 'page.content', 'marks.css'), 'utf8');
    for (const style of ['underline', 'dotted', 'background'] as const) {
      for (const line of ['solid', 'dashed']) {
        for (const tone of ['light', 'dark', 'text'] as const)
          expect(sheet).toContain(`::highlight(${inkName(style, line === 'solid', tone)}) {`);
      }
    }
    for (const { red, green, blue } of Object.values(INK)) expect(sheet).toContain(`rgb(${red} ${green} ${blue})`);
    expect(sheet).toMatch(/@media screen/);
  });
});
