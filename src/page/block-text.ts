const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE TEXTAREA SELECT OPTION SVG IFRAME OBJECT CANVAS AUDIO VIDEO BUTTON'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Longer texts are cut here: no article is that long, and one page must not fill the library. */
const MOST = 2_000_000;
const firstChild = getter(Node, 'firstChild');
const nextSibling = getter(Node, 'nextSibling');
const parentNode = getter(Node, 'parentNode');

/**
 * Text of a tree without layout: blocks on lines of their own, white space folded, scripts and hidden parts left out. Walks without
 * recursion, and reads the tree through the prototypes because a form can hide its own properties behind its fields' names.
 */
export function blockText(root: Node): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  const breakLine = (): void => {
    const text = line.replace(/[\s\u00a0]+/gu, ' ').trim();
    if (text !== '') {
      lines.push(text);
      length += text.length;
    }
    line = '';
  };
  let node: Node | null = root;
  while (node && length + line.length < MOST) {
    const element: Element | null = node instanceof Element ? node : null;
    const skip: boolean = element !== null && isHidden(element);
    if (node instanceof Text) line += node.data;
    else if (element && (BLOCKS.has(element.tagName.toUpperCase()) || element.tagName === 'BR')) breakLine();
    const inner: Node | null = skip ? null : firstChild(node);
    if (inner) {
      node = inner;
      continue;
    }
    while (node && node !== root && !nextSibling(node)) {
      node = parentNode(node);
      if (node instanceof Element && BLOCKS.has(node.tagName.toUpperCase())) breakLine();
    }
    if (!node || node === root) break;
    if (node instanceof Element && BLOCKS.has(node.tagName.toUpperCase())) breakLine();
    node = nextSibling(node);
  }
  breakLine();
  return lines.join('\n').slice(0, MOST);
}

function isHidden(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  return Element.prototype.hasAttribute.call(element, 'hidden');
}

function getter(owner: typeof Node, name: 'firstChild' | 'nextSibling' | 'parentNode'): (node: Node) => Node | null {
  const found = Object.getOwnPropertyDescriptor(owner.prototype, name);
  if (!found?.get) throw new Error(`block-text: this browser has no ${name}`);
  return (node) => found.get?.call(node) as Node | null;
}
