import { useEffect, useState } from 'preact/hooks';

/** Milliseconds after which a screen that draws no frame (it is not in sight yet) goes on all the same. */
const WITHOUT_FRAME_MS = 100;

/**
 * False until the browser has painted what was drawn when `isReady` first held; true from then on. What nobody can see at first is drawn
 * after that, so that the rest is seen sooner.
 */
export function useAfterPaint(isReady: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isReady) return undefined;
    const go = (): void => setPainted(true);
    let after: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => (after = setTimeout(go)));
    const late = setTimeout(go, WITHOUT_FRAME_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
      clearTimeout(late);
    };
  }, [isReady]);
  return isPainted;
}
