/** Milliseconds after which a popup that draws no frame (it is not in sight yet) goes on all the same. */
const WITHOUT_FRAME_MS = 100;

// The search box that stands in the document is drawn, and can be typed into, before the rest is loaded and takes it over.
void new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, WITHOUT_FRAME_MS);
}).then(() => import('./popup-screen.tsx'));
