import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  createCardState,
  stepCard,
  type CardEffect,
  type CardEvent,
  type CardState,
  type CardTimer,
} from '../src/page/card-state.ts';

type Event = CardEvent<string>;
type Effect = CardEffect<string>;

/** Short words for events: what a line of the table is made of. */
const over = (mark: string): Event => ({ type: 'pointer', mark, inCard: false, near: false, fast: false });
const past = (mark: string): Event => ({ type: 'pointer', mark, inCard: false, near: false, fast: true });
const out: Event = { type: 'pointer', mark: null, inCard: false, near: false, fast: false };
const inCard: Event = { type: 'pointer', mark: null, inCard: true, near: true, fast: false };
const onTheWay: Event = { type: 'pointer', mark: null, inCard: false, near: true, fast: false };
const ask = (mark: string, by: 'key' | 'click' | 'tap'): Event => ({ type: 'ask', mark, by });

interface Run {
  state: CardState<string>;
  said: string[];
  /** Last token of each timer, and last turn, as a runtime would hold them. */
  tokens: Partial<Record<CardTimer, number>>;
  turn: number;
}

/** `wait:open` lets that timer fire with its newest token, `stale:open` with an old one; `drawn` and `empty` answer the last turn. */
type Line = Event | `wait:${CardTimer}` | `stale:${CardTimer}` | 'drawn' | 'empty' | 'late';

function eventOf(line: Line, run: Run): Event {
  if (typeof line !== 'string') return line;
  if (line === 'drawn' || line === 'empty') return { type: 'drawn', turn: run.turn, empty: line === 'empty' };
  if (line === 'late') return { type: 'drawn', turn: run.turn - 1, empty: false };
  const [how, timer] = line.split(':') as ['wait' | 'stale', CardTimer];
  return { type: 'timer', timer, token: (run.tokens[timer] ?? -1) - (how === 'stale' ? 1 : 0) };
}

function say(effect: Effect): string {
  if (effect.do === 'start') return `start ${effect.timer}`;
  if (effect.do === 'prepare') return `prepare ${effect.mark}${effect.form === 'sheet' ? ' sheet' : ''}`;
  if (effect.do === 'show')
    return `show ${effect.mark}${effect.byKey ? ' by key' : ''}${effect.form === 'sheet' ? ' sheet' : ''}`;
  return `hide${effect.returnFocus ? ' with focus' : ''}`;
}

function play(lines: readonly Line[]): Run {
  const run: Run = { state: createCardState<string>(), said: [], tokens: {}, turn: 0 };
  for (const line of lines) {
    const [state, effects] = stepCard(run.state, eventOf(line, run));
    run.state = state;
    for (const effect of effects) {
      if (effect.do === 'start') run.tokens[effect.timer] = effect.token;
      if (effect.do === 'prepare') run.turn = effect.turn;
      run.said.push(say(effect));
    }
  }
  return run;
}

const opened: readonly Line[] = [over('a'), 'wait:prepare', 'drawn', 'wait:open'];
const OPENED = ['start prepare', 'start open', 'prepare a', 'show a'];

const TABLE: readonly [string, readonly Line[], readonly string[]][] = [
  ['rest opens, read before it is seen', opened, OPENED],
  ['a slow answer is shown when it comes', [over('a'), 'wait:prepare', 'wait:open', 'drawn'], OPENED],
  [
    'moving within the word does not begin anew',
    [over('a'), over('a'), 'wait:prepare', over('a'), 'drawn', 'wait:open'],
    OPENED,
  ],
  [
    'leaving before the wait is over opens nothing',
    [over('a'), 'wait:prepare', out, 'drawn', 'wait:open'],
    ['start prepare', 'start open', 'prepare a'],
  ],
  [
    'leaving while a slow answer is on its way opens nothing',
    [over('a'), 'wait:prepare', 'wait:open', out, 'drawn'],
    ['start prepare', 'start open', 'prepare a'],
  ],
  ['passing by fast starts nothing', [past('a'), past('b'), past('c')], []],
  [
    'a stale timer does nothing',
    [over('a'), out, over('a'), 'stale:prepare', 'stale:open'],
    ['start prepare', 'start open', 'start prepare', 'start open'],
  ],
  [
    'an answer for an older word is dropped',
    [over('a'), 'wait:prepare', over('b'), 'wait:prepare', 'late', 'wait:open'],
    ['start prepare', 'start open', 'prepare a', 'start prepare', 'start open', 'prepare b'],
  ],
  [
    'an empty card is not shown, and not asked again while the pointer stays',
    [over('a'), 'wait:prepare', 'empty', 'wait:open', over('a')],
    ['start prepare', 'start open', 'prepare a'],
  ],
  ['leaving word and card closes after the grace', [...opened, out, 'wait:grace'], [...OPENED, 'start grace', 'hide']],
  [
    'the grace runs once from the moment of leaving',
    [...opened, out, out, out, 'wait:grace'],
    [...OPENED, 'start grace', 'hide'],
  ],
  ['into the card within the grace keeps it', [...opened, out, inCard, 'wait:grace'], [...OPENED, 'start grace']],
  [
    'on the way to the card each movement begins the grace anew',
    [...opened, onTheWay, onTheWay, 'stale:grace', inCard, 'wait:grace'],
    [...OPENED, 'start grace', 'start grace'],
  ],
  ['resting on the way closes', [...opened, onTheWay, 'wait:grace'], [...OPENED, 'start grace', 'hide']],
  [
    'another word swaps after its own wait',
    [...opened, over('b'), 'wait:swap', 'drawn'],
    [...OPENED, 'start swap', 'start grace', 'prepare b', 'show b'],
  ],
  [
    'a word that is only crossed does not swap',
    [...opened, over('b'), inCard, 'wait:swap', 'wait:grace'],
    [...OPENED, 'start swap', 'start grace'],
  ],
  [
    'the old card goes when the new one is slow, and the new one still comes',
    [...opened, over('b'), 'wait:swap', 'wait:grace', 'drawn'],
    [...OPENED, 'start swap', 'start grace', 'prepare b', 'hide', 'show b'],
  ],
  [
    'Escape closes and gives the focus back; the word stays quiet until it is left',
    [...opened, { type: 'close' }, over('a'), out, over('a')],
    [...OPENED, 'hide with focus', 'start prepare', 'start open'],
  ],
  [
    'where the site shows a card of its own ours goes, and does not come again while the pointer stays',
    [...opened, { type: 'taken' }, over('a')],
    [...OPENED, 'hide'],
  ],
  ['a tap of a pen on the word whose card its hover has opened changes nothing', [...opened, ask('a', 'tap')], OPENED],
  ['a press outside closes', [...opened, { type: 'press' }], [...OPENED, 'hide']],
  [
    'a press before the card is there takes the wish back',
    [over('a'), 'wait:prepare', { type: 'press' }, 'drawn', 'wait:open'],
    ['start prepare', 'start open', 'prepare a'],
  ],
  [
    'scrolling takes a wish back',
    [over('a'), 'wait:prepare', { type: 'scroll' }, 'drawn', 'wait:open'],
    ['start prepare', 'start open', 'prepare a'],
  ],
  [
    'a pinned card stays through leaving, pressing, other words and hiding',
    [
      ...opened,
      inCard,
      { type: 'pin', pinned: true },
      out,
      over('b'),
      { type: 'press' },
      { type: 'away' },
      'wait:grace',
    ],
    OPENED,
  ],
  [
    'unpinned outside, it goes',
    [...opened, { type: 'pin', pinned: true }, out, { type: 'pin', pinned: false }, out, 'wait:grace'],
    [...OPENED, 'start grace', 'hide'],
  ],
  ['focus inside holds it', [...opened, { type: 'focus', inside: true }, out, 'wait:grace'], OPENED],
  [
    'focus leaving lets it go',
    [...opened, { type: 'focus', inside: true }, out, { type: 'focus', inside: false }, 'wait:grace'],
    [...OPENED, 'start grace', 'hide'],
  ],
  [
    'by key at once, and the pointer elsewhere does not close it',
    [ask('a', 'key'), 'drawn', out, 'wait:grace'],
    ['prepare a', 'show a by key'],
  ],
  [
    'by key, then Escape',
    [ask('a', 'key'), 'drawn', { type: 'focus', inside: true }, { type: 'close' }],
    ['prepare a', 'show a by key', 'hide with focus'],
  ],
  [
    'by key, then the focus leaves',
    [ask('a', 'key'), 'drawn', { type: 'focus', inside: true }, { type: 'focus', inside: false }, 'wait:grace'],
    ['prepare a', 'show a by key', 'start grace', 'hide'],
  ],
  [
    "the pointer does not take a key's wish back",
    [ask('a', 'key'), out, over('b'), 'drawn'],
    ['prepare a', 'show a by key'],
  ],
  [
    'tap opens a sheet that the pointer does not close',
    [ask('a', 'tap'), 'drawn', out, over('b'), 'wait:grace'],
    ['prepare a sheet', 'show a sheet'],
  ],
  [
    'tap on the word again closes the sheet',
    [ask('a', 'tap'), 'drawn', ask('a', 'tap')],
    ['prepare a sheet', 'show a sheet', 'hide'],
  ],
  [
    'a word that left the page closes its card after the grace',
    [...opened, out, 'stale:grace', { type: 'gone', mark: 'a' }, 'wait:grace'],
    [...OPENED, 'start grace', 'hide'],
  ],
  [
    'a word that left the page before its card is forgotten',
    [over('a'), 'wait:prepare', { type: 'gone', mark: 'a' }, 'drawn', 'wait:open'],
    ['start prepare', 'start open', 'prepare a'],
  ],
  ['hiding the page closes', [...opened, { type: 'away' }], [...OPENED, 'hide']],
  [
    'nothing is open: closing does nothing',
    [{ type: 'close' }, { type: 'press' }, { type: 'away' }, { type: 'focus', inside: false }],
    [],
  ],
];

describe('card states', () => {
  test.each(TABLE)('%s', (_name, lines, said) => {
    expect(play(lines).said).toEqual(said);
  });

  test('whatever happens: shows only what was drawn, hides only what was shown, and lets go when left alone', () => {
    const mark = fc.constantFrom('a', 'b');
    const line: fc.Arbitrary<Line> = fc.oneof(
      fc.record({
        type: fc.constant('pointer' as const),
        mark: fc.option(mark),
        inCard: fc.boolean(),
        near: fc.boolean(),
        fast: fc.boolean(),
      }),
      fc.constantFrom<Line>(
        'wait:prepare',
        'wait:open',
        'wait:grace',
        'wait:swap',
        'stale:open',
        'stale:grace',
        'drawn',
        'empty',
        'late',
      ),
      fc.record({
        type: fc.constant('ask' as const),
        mark,
        by: fc.constantFrom('key' as const, 'click' as const, 'tap' as const),
      }),
      fc.constantFrom<Event>(
        { type: 'press' },
        { type: 'taken' },
        { type: 'scroll' },
        { type: 'close' },
        { type: 'away' },
        { type: 'pin', pinned: true },
        { type: 'pin', pinned: false },
      ),
      fc.record({ type: fc.constant('focus' as const), inside: fc.boolean() }),
      fc.record({ type: fc.constant('gone' as const), mark }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        let open = false;
        for (const said of play(lines).said) {
          if (said.startsWith('show')) open = true;
          if (said.startsWith('hide')) {
            expect(open).toBe(true);
            open = false;
          }
        }
        const after = play([
          ...lines,
          { type: 'pin', pinned: false },
          { type: 'focus', inside: false },
          { type: 'close' },
        ]);
        expect(after.state.shown).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
