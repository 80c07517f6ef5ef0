import { beginEarly } from '../../src/platform/popup-early.ts';

/** Milliseconds after which a popup that draws no frame (it is not in sight yet) goes on all the same. */
const WITHOUT_FRAME_MS = 100;

beginEarly();
// The search box that stands in the document is drawn, and can be typed into, before the rest is loaded and takes it over.
await new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, WITHOUT_FRAME_MS);
});
await import('./popup-screen.tsx');
