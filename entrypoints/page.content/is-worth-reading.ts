/** Frames smaller than this in CSS pixels are advertisements and buttons; frames with less text than this have no article. */
const FRAME_MIN = { width: 300, height: 200 };
const TEXT_MIN = 250;
/** Counted inside the browser: an element that a script looks at costs a frame without text more than all else here. */
const TEXT_LENGTH = 'string-length(/*/*[local-name()="body"])';

/** True for the page itself, and for frames in it that are large and hold some text. Asked before the background is woken. */
export function isWorthReading(frame: Window): boolean {
  if (frame === frame.top) return true;
  const page = frame.document;
  // The size last: the page around the frame is laid out for it, which may be too early.
  return (
    Document.prototype.evaluate.call(page, TEXT_LENGTH, page).numberValue >= TEXT_MIN &&
    frame.innerWidth >= FRAME_MIN.width &&
    frame.innerHeight >= FRAME_MIN.height
  );
}
