import type { Settings } from '../model/settings.ts';
import { createGroundTone } from './ground-tone.ts';
import { HOST_SHEET } from './host-sheet.ts';
import type { InkTone } from './ink-tone.ts';
import type { MarkedBlock, PlacedMark } from './marked-block.ts';
import type { PageHost } from './page-host.ts';
import { createPrivateInk, type PrivateInk } from './private-ink.ts';
import { createPublicInk, type PublicInk } from './public-ink.ts';

export type PaintSettings = Pick<Settings, 'marks' | 'kinds' | 'density'>;

export interface MarkPainter {
  paint(block: MarkedBlock): void;
  erase(block: MarkedBlock): void;
  /** Takes new settings or a new ground and paints the blocks again. */
  repaint(settings: PaintSettings, blocks: Iterable<MarkedBlock>): void;
  /** False for a mark that the settings hide: it has no card either. */
  isPainted(mark: PlacedMark): boolean;
  /** Looks whether all is still drawn, and where it belongs. */
  look(): void;
  /** Nothing is drawn while it is true, and no mark counts as drawn. */
  rest(isResting: boolean): void;
  stop(): void;
}

/** Decides what is drawn, with which ink, and by which of the two ways: public names by highlights, private ones (and those in drawings) by boxes. */
export function createMarkPainter(host: Pick<PageHost, 'root' | 'dress'>, first: PaintSettings): MarkPainter {
  const ground = createGroundTone(host.root.ownerDocument);
  let settings = first;
  let style = first.marks === 'off' ? 'underline' : first.marks;
  const open = createPublicInk(style);
  /** Made for the first name that needs it: most pages have none. */
  let closed: PrivateInk | null = null;
  const painted = new Map<PlacedMark, InkTone>();
  let resting = false;

  const beginPrivate = (): PrivateInk => {
    host.dress(HOST_SHEET);
    return createPrivateInk(host.root, style, () => resting);
  };
  const inkOf = ({ isPrivate, block }: PlacedMark): PublicInk | PrivateInk =>
    isPrivate || block.element instanceof SVGElement ? (closed ??= beginPrivate()) : open;
  const wanted = (block: MarkedBlock): readonly PlacedMark[] => {
    if (settings.marks === 'off') return [];
    const marks = block.marks.filter(({ kind }) => settings.kinds.includes(kind));
    if (settings.density === 'all') return marks;
    const met = new Set<string>();
    return marks.filter(({ entity }) => !met.has(entity) && met.add(entity));
  };
  const paint = (block: MarkedBlock): void => {
    for (const mark of wanted(block)) {
      const tone = ground.toneOf(block.element);
      inkOf(mark).add(mark, tone);
      painted.set(mark, tone);
    }
  };
  const erase = (block: MarkedBlock): void => {
    for (const mark of block.marks) {
      if (painted.delete(mark)) inkOf(mark).remove(mark);
    }
  };
  return {
    paint,
    erase,
    repaint(next, blocks) {
      settings = next;
      ground.forget();
      if (next.marks !== 'off') {
        style = next.marks;
        open.setStyle(style);
        closed?.setStyle(style);
      }
      for (const block of blocks) {
        const marks = wanted(block);
        const stays = (mark: PlacedMark): boolean =>
          painted.get(mark) === (marks.includes(mark) ? ground.toneOf(block.element) : undefined);
        if (block.marks.every(stays)) continue;
        erase(block);
        paint(block);
      }
    },
    isPainted: (mark) => !resting && painted.has(mark),
    look() {
      open.keep();
      closed?.moved();
    },
    rest(isResting) {
      if (isResting === resting) return;
      resting = isResting;
      open.rest(resting);
      closed?.moved();
    },
    stop() {
      open.stop();
      closed?.stop();
    },
  };
}
