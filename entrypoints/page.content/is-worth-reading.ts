/** Frames smaller than this in CSS pixels are advertisements and buttons; frames with less text than this have no article. */
const FRAME_MIN = { width: 300, height: 200 };
const TEXT_MIN = 250;

/** True for the page itself, and for frames in it that are large and hold some text. Asked before the background is woken. */
export function isWorthReading(frame: Window): boolean {
  if (frame === frame.top) return true;
  if (frame.innerWidth < FRAME_MIN.width || frame.innerHeight < FRAME_MIN.height) return false;
  return (frame.document.body?.textContent ?? '').length >= TEXT_MIN;
}
