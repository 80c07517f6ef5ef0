import type { EntityHead } from '../model/view.ts';

/**
 * Draws the plain card, for pages that refuse the frame. A page may find its words by `window.find`, so it says public facts only;
 * of anything else it says where to look.
 */
export function drawPlainCard(box: HTMLElement, head: EntityHead | null, elsewhere: string): void {
  const page = box.ownerDocument;
  const plain = page.createElement('div');
  plain.className = 'plain';
  plain.dir = 'auto';
  plain.role = 'dialog';
  const add = (name: 'b' | 'div' | 'small', text: string): void => {
    const line = page.createElement(name);
    line.textContent = text;
    plain.append(line);
  };
  if (head && !head.isPrivate) {
    plain.ariaLabel = head.name;
    add('b', head.name);
    if (head.description) add('div', head.description);
  }
  add('small', elsewhere);
  box.replaceChildren(plain);
}
