/** Stands between the text nodes of a page's text while it is looked through for names: a character that no prose has. */
export const PART = '\u0001';
