import { attributeOf, elementAbove, localNameOf, parentOf } from './dom-access.ts';
import { isInline } from './inline-names.ts';

/**
 * Elements whose text is not prose of the page, or is the reader's own. What is written over ruby, or small above the line as the
 * sign of a note, would be a part of the word before it. */
const EXCLUDED = new Set(
  (
    'audio button canvas code datalist defs desc embed iframe input kbd map math menu metadata meter nav ' +
    'noframes noscript object picture plaintext progress rp rt samp script select style sup symbol template textarea title video xmp'
  ).split(' '),
);
const EXCLUDED_ROLES = new Set([
  'button',
  'menu',
  'menubar',
  'navigation',
  'searchbox',
  'tablist',
  'textbox',
  'toolbar',
]);
const EDITORS = /(?:^|\s)(?:ace_editor|cm-editor|CodeMirror|monaco-editor|ql-editor|ProseMirror)(?:\s|$)/;
const COMMENTS =
  /(?:^|[\s_-])(?:(?:user|reader)?comments?(?:area|box|list|section|thread)?|disqus|respond|coral)(?:$|[\s_-])/i;
/** Long class lists are cut here: no honest one is longer. */
const CLASS_LIMIT = 300;

export interface TextRules {
  /** Read comments of readers below articles too. */
  readonly comments: boolean;
}

/** True for an element whose whole subtree is left alone: fields, editors, code, navigation, drawings without words, comments if not wanted. */
export function isExcluded(element: Element, name: string, rules: TextRules): boolean {
  if (EXCLUDED.has(name) || (name === 'svg' && !Element.prototype.querySelector.call(element, 'text'))) return true;
  if (!Element.prototype.hasAttributes.call(element)) return false;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = attributeOf(element, 'role');
  if (role !== null && EXCLUDED_ROLES.has(role)) return true;
  if (isInline(name)) return false;
  const named = `${attributeOf(element, 'class')?.slice(0, CLASS_LIMIT) ?? ''} ${attributeOf(element, 'id')?.slice(0, CLASS_LIMIT) ?? ''}`;
  return (
    EDITORS.test(named) ||
    (!rules.comments && name !== 'body' && name !== 'article' && COMMENTS.test(named) && !holdsHeadline(element))
  );
}

/** Opinion pieces are called comments, too, and pages say of themselves that comments are open: what holds the first headline is no comment below it. */
function holdsHeadline(element: Element): boolean {
  // The list is kept by the browser: a thousand comments do not look for the headline a thousand times.
  const headlines = Document.prototype.getElementsByTagName.call(document, 'h1');
  return Node.prototype.contains.call(element, headlines.item(0));
}

/** True when the element or something above it is excluded, or the whole page is an editor: for what is read on its own. */
export function isInsideExcluded(element: Element | null, rules: TextRules): boolean {
  if (element?.ownerDocument.designMode === 'on') return true;
  for (let at = element; at;) {
    if (isExcluded(at, localNameOf(at), rules)) return true;
    const parent: Node | null = parentOf(at);
    at = parent && elementAbove(parent);
  }
  return false;
}
