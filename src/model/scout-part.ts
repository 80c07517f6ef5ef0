/** Stands between the text nodes of a page's text while it is looked through for names: a character that no prose has, and that JSON writes as it is. */
export const PART = '\u007f';
