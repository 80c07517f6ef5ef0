import { afterEach, expect, test, vi } from 'vitest';
import { entityId } from '../src/model/id.ts';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import { attachBareHost } from '../src/page/bare-host.ts';
import { createBlockIndex } from '../src/page/block-index.ts';
import { rectsOf } from '../src/page/hit-test.ts';
import type { MarkedBlock, PlacedMark } from '../src/page/marked-block.ts';
import { takeHost } from '../src/page/page-host.ts';
import { startPointing } from '../src/page/page-pointing.ts';

afterEach(() => document.body.replaceChildren());

const rest = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** A new paragraph with a mark on its name, in the place of all else. */
function draw(): PlacedMark {
  document.body.innerHTML = '<p style="font-size:40px">Baghdad</p>';
  const element = document.querySelector('p') as Element;
  const node = element.firstChild as Text;
  const block: MarkedBlock = { element, text: 'Baghdad', pieces: [{ node, start: 0, from: 0, length: 7 }], marks: [] };
  const mark: PlacedMark = {
    ...{ start: 0, end: 7, entity: entityId('b'), name: 'Baghdad', kind: 'place', certain: true, isPrivate: false },
    block,
  };
  block.marks = [mark];
  return mark;
}

test('a page that draws its text anew under a pointer at rest: the new mark is looked at, though the pointer does not move', async () => {
  const index = createBlockIndex();
  const host = takeHost(attachBareHost(document));
  const first = draw();
  index.add(first.block);
  const [box] = rectsOf(first) as [DOMRect];
  const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  const isPainted = vi.fn((_mark: PlacedMark) => true);
  const wasAsked = (mark: PlacedMark): boolean => isPainted.mock.calls.some(([asked]) => asked === mark);
  const pointing = startPointing(
    {
      page: document,
      host,
      index,
      isPainted,
      roots: () => [],
      settings: () => ({ ...DEFAULT_SETTINGS, open: 'hover' }),
      context: () => ({}),
      isAlive: () => true,
      line: {
        card: { url: 'about:blank', origin: location.origin, barsReturn: false },
        head: () => Promise.resolve(null),
        elsewhere: '',
      },
    },
    '',
    { ...at, isTrusted: true, pointerType: 'mouse', buttons: 0, timeStamp: 0, altKey: false } as PointerEvent,
  );
  try {
    await vi.waitFor(() => expect(wasAsked(first)).toBe(true));
    // The look once the pointer has come to rest is the last one that a pointer at rest gets.
    await rest(200);
    index.remove(first.block);
    const second = draw();
    index.add(second.block);
    pointing.gone(first);
    await vi.waitFor(() => expect(wasAsked(second)).toBe(true));
    // One that nobody waits for is no reason to look.
    isPainted.mockClear();
    pointing.gone(first);
    await rest(200);
    expect(isPainted).not.toHaveBeenCalled();
  } finally {
    pointing.stop();
    host.remove();
  }
});
