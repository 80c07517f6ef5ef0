/**
 * Reads of the page's nodes that a page cannot bend. Inputs named `attributes`, `localName` or `parentNode` replace those
 * properties on their form, also for content scripts in Chromium; the prototype's getters do not look there. They are looked up when first
 * needed: a browser makes each of its prototypes when it is first touched, which takes longer than all else at the start of a script.
 */
function getterOf<Owner extends object, Key extends keyof Owner>(
  prototype: () => Owner,
  key: Key,
): (target: Owner) => Owner[Key] {
  let property: PropertyDescriptor | undefined;
  return (target) => {
    property ??= Object.getOwnPropertyDescriptor(prototype(), key);
    return property?.get?.call(target) as Owner[Key];
  };
}

export const localNameOf = /* @__PURE__ */ getterOf(() => Element.prototype, 'localName');
export const parentOf = /* @__PURE__ */ getterOf(() => Node.prototype, 'parentNode');
export const shadowRootOf = /* @__PURE__ */ getterOf(() => Element.prototype, 'shadowRoot');
export const isConnected = /* @__PURE__ */ getterOf(() => Node.prototype, 'isConnected');

/** The value of an attribute, also on a form with an input named `getAttribute`. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** The rectangle of an element in the window, also for forms. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** True when the element is laid out and not made invisible; an ancestor of it counts. `opacityProperty`: nor without any opacity. */
export function isVisible(element: Element, opacityProperty = false): boolean {
  if (Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty })) return true;
  // What has no box of its own is seen where it stands.
  const { display, visibility } = getComputedStyle(element);
  const around = display === 'contents' && visibility === 'visible' ? parentOf(element) : null;
  const above = around && elementAbove(around);
  return above !== null && isVisible(above, opacityProperty);
}

/** The nearest element at or above a node, out of shadow roots to their hosts. */
export function elementAbove(node: Node): Element | null {
  let at: Node | null = node;
  while (at && at.nodeType !== 1) at = at instanceof ShadowRoot ? at.host : parentOf(at);
  return at as Element | null;
}
