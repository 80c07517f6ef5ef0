import { expect, test } from 'vitest';
import { isDriverError } from './is-driver-error.ts';

const message =
  'unknown error: Error: Not allowed to define cross-origin object as property on [Object] or [Array] XrayWrapper';
const stack = `ProtocolError: ${message}\n    at send (node_modules/puppeteer-core/lib/Connection.js:5:1)`;

test.each([
  [{ message, stack }, true],
  [{ message: 'Waiting failed', stack: 'Error: Waiting failed', cause: { message, stack } }, true],
  [{ message, stack: `Error: ${message}\n    at link (src/linking/link.ts:5:1)` }, false],
  [{ message: 'Target closed', stack }, false],
  [{ message: 'Waiting failed', stack: stack.replace(message, 'Waiting failed'), cause: null }, false],
  [{}, false],
])("an error that is the driver's own, and others: %#", (error, isIts) => {
  expect(isDriverError(error)).toBe(isIts);
});
