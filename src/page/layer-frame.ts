/** Width and height of a layer of boxes (`.names`), as in the host's sheet: what it measures on the screen tells how the page scales it. */
const LAYER = 10;

/** Puts a box of a layer on a rectangle of the window (CSS pixels), `grow` larger on each side, also where the page is zoomed or scaled by its own style. */
export function placeOn(layer: Element): (box: HTMLElement, rect: DOMRect, grow?: number) => void {
  const origin = layer.getBoundingClientRect();
  const scale = { x: origin.width / LAYER || 1, y: origin.height / LAYER || 1 };
  return ({ style }, { left, top, width, height }, grow = 0) => {
    style.left = `${(left - origin.left - grow) / scale.x}px`;
    style.top = `${(top - origin.top - grow) / scale.y}px`;
    style.width = `${(width + 2 * grow) / scale.x}px`;
    style.height = `${(height + 2 * grow) / scale.y}px`;
  };
}
