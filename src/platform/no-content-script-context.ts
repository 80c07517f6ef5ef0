/**
 * Stands in for WXT's ContentScriptContext (see the alias in wxt.config.ts). WXT's own announces each start by an event on the
 * page's document, whose name holds the extension's id, and stops when the page sends a copy of it: a page could both see and
 * end our scripts. `page-session.ts` has a life cycle of its own.
 */
export class ContentScriptContext {}
