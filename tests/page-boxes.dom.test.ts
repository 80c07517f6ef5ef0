import { afterEach, expect, test, vi } from 'vitest';
import { entityId } from '../src/model/id.ts';
import { createBlockIndex } from '../src/page/block-index.ts';
import { HOST_SHEET } from '../src/page/host-sheet.ts';
import { markAt, rectsOf } from '../src/page/hit-test.ts';
import type { MarkedBlock, PlacedMark } from '../src/page/marked-block.ts';
import { createPrivateInk } from '../src/page/private-ink.ts';
import { readBlocks } from '../src/page/read-blocks.ts';

afterEach(() => {
  document.body.replaceChildren();
  scrollTo(0, 0);
});

/** Blocks of a piece of HTML with a mark on each "Zayouna". */
function marked(html: string): MarkedBlock[] {
  document.body.innerHTML = html;
  const reading = readBlocks([document.body], [], { comments: false });
  while (!reading.next(() => true));
  return reading.blocks.map((block) => {
    const one: MarkedBlock = { ...block, marks: [] };
    one.marks = [...block.text.matchAll(/Zayouna/g)].map(({ index: start }) => ({
      ...{ start, end: start + 7, entity: entityId('z'), name: 'Zayouna', kind: 'place' },
      ...{ certain: true, isPrivate: true, block: one },
    }));
    return one;
  });
}

const frames = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Boxes for each name of a piece of HTML. */
function drawn(html: string): { blocks: MarkedBlock[]; boxes: () => DOMRect[]; stop: () => void } {
  const host = document.documentElement.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.append(Object.assign(document.createElement('style'), { textContent: HOST_SHEET }));
  const ink = createPrivateInk(root, 'underline');
  const blocks = marked(html);
  for (const { marks } of blocks) for (const mark of marks) ink.add(mark, 'light');
  return {
    blocks,
    boxes: () => [...root.querySelectorAll('.name')].map((box) => box.getBoundingClientRect()),
    stop() {
      ink.stop();
      host.remove();
    },
  };
}

test('boxes of private names are laid out for what is in view alone, and follow the scrolling', async () => {
  const { blocks, boxes, stop } = drawn('<p style="height:50px;margin:0">in Zayouna</p>'.repeat(400));
  try {
    const inView = (): number => blocks.filter(({ marks }) => isInWindow(marks[0] as PlacedMark)).length;
    await vi.waitFor(() => expect(boxes()).toHaveLength(inView()));
    expect(inView()).toBeGreaterThan(5);
    expect(inView()).toBeLessThan(60);
    document.querySelectorAll('p')[300]?.scrollIntoView();
    await frames(2);
    await vi.waitFor(() => {
      const [word] = rectsOf(blocks[300]?.marks[0] as PlacedMark);
      expect(
        boxes().some(
          (box) => Math.abs(box.left - (word?.left ?? 0)) < 2 && Math.abs(box.bottom - (word?.bottom ?? 0)) < 4,
        ),
      ).toBe(true);
      expect(boxes()).toHaveLength(inView());
    });
  } finally {
    stop();
  }
});

test('a name that moves without end is followed for a second, then has no box and costs no hit test until it rests; others keep theirs', async () => {
  const { blocks, boxes, stop } = drawn('<p>in Zayouna</p><p id="still">in Zayouna</p>');
  const line = document.querySelector('p') as HTMLElement;
  const isOn = (block: number): boolean => {
    const [word] = rectsOf(blocks[block]?.marks[0] as PlacedMark);
    return boxes().some(
      ({ left, top }) => Math.abs(left - (word?.left ?? 0)) < 2 && Math.abs(top - (word?.top ?? 0)) < 4,
    );
  };
  const asked = vi.spyOn(Document.prototype, 'caretPositionFromPoint');
  try {
    await vi.waitFor(() => expect([isOn(0), isOn(1)]).toEqual([true, true]));
    const ride = line.animate([{ translate: '0' }, { translate: '300px' }], { duration: 3000, iterations: Infinity });
    await frames(20);
    expect(boxes()).toHaveLength(2);
    await frames(70);
    expect(boxes()).toHaveLength(1);
    expect(isOn(1)).toBe(true);
    asked.mockClear();
    await frames(60);
    // Four looks a second, at the name that rests.
    expect(asked.mock.calls.length).toBeLessThan(10);
    ride.pause();
    await vi.waitFor(() => expect([isOn(0), isOn(1)]).toEqual([true, true]));
    // What the reader scrolls is followed at once.
    ride.play();
    await frames(90);
    expect(boxes()).toHaveLength(1);
    dispatchEvent(new WheelEvent('wheel'));
    await vi.waitFor(() => expect(boxes()).toHaveLength(2));
  } finally {
    asked.mockRestore();
    stop();
  }
});

const isInWindow = (mark: PlacedMark): boolean =>
  rectsOf(mark).some(({ top, bottom }) => (top + bottom) / 2 >= 0 && (top + bottom) / 2 < innerHeight);

test('the caret snaps to the nearest word from far away: only what lies on the word itself is the word', () => {
  const [block] = marked('<p style="width:600px">the last of it is Zayouna</p>');
  const index = createBlockIndex();
  index.add(block as MarkedBlock);
  const [mark] = (block as MarkedBlock).marks;
  const [box] = rectsOf(mark as PlacedMark) as [DOMRect];
  const y = (box.top + box.bottom) / 2;
  const at = (x: number): PlacedMark | null => markAt(document, { x, y }, index, []);
  expect([at(box.left + 3), at(box.right - 3)]).toEqual([mark, mark]);
  for (const far of [8, 60, 200]) {
    expect(document.caretPositionFromPoint(box.right + far, y)?.offsetNode).toBe(
      (block as MarkedBlock).pieces[0]?.node,
    );
    expect(at(box.right + far)).toBeNull();
  }
});
