/** What Firefox's driver says when a handle of a document is used in the one that has just taken its place. */
const REPLACED_DOCUMENT = 'Not allowed to define cross-origin object as property on [Object] or [Array] XrayWrapper';

interface Told {
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly cause?: unknown;
}

/**
 * True for an error outside of every test that is Firefox's driver's own: it was asked in a frame whose empty first document was just replaced, and nobody
 * waits for that answer any more. Whatever a test waits for fails that test; every other error outside of a test fails the run.
 */
export function isDriverError(error: Told): boolean {
  return [error, (error.cause ?? {}) as Told].some(
    ({ message, stack }) => String(message).includes(REPLACED_DOCUMENT) && String(stack).includes('puppeteer-core'),
  );
}
