import { preact } from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { findBrowser } from '../src/cli/find-browser.ts';
import { isDriverError } from './is-driver-error.ts';
import { LongestFirst } from './longest-first.ts';

const chromium = findBrowser('chromium');
if (!chromium && process.env['CI']) throw new Error('the tests need chromium: install it from the system packages');
if (!chromium) console.warn('skipped: the DOM tests, which need Chromium (set CHROME_PATH, or install it)');

const unit: TestProjectConfiguration = {
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/**/*.dom.test.ts'],
    testTimeout: 60_000,
    // A crowded machine takes longer than the second that is usual.
    expect: { poll: { timeout: 20_000 } },
  },
};

/** What a crowded machine made late in a browser is tried once more in CI; the reporter says that it was. */
const retry = process.env['CI'] ? 1 : 0;

/** What needs a real browser but not the extension: happy-dom and jsdom have neither highlights nor hit tests. */
const dom: TestProjectConfiguration = {
  plugins: [preact()],
  // Named here, because a dependency found late makes the test page reload in the middle of a run.
  optimizeDeps: {
    include: [
      'preact',
      'preact/hooks',
      'preact/jsx-runtime',
      'preact/jsx-dev-runtime',
      '@mozilla/readability',
      'axe-core',
    ],
  },
  test: {
    name: 'dom',
    include: ['tests/**/*.dom.test.ts', 'tests/**/*.dom.test.tsx'],
    retry,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      api: { host: '127.0.0.1' },
      provider: playwright({
        launchOptions: {
          ...(chromium ? { executablePath: chromium } : {}),
          args: ['--no-sandbox', '--disable-background-networking'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
};

const e2e: TestProjectConfiguration = {
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.e2e.ts'],
    // Two browsers at once: flows mostly wait, and their times are no tests.
    maxWorkers: 2,
    retry,
    sequence: { groupOrder: 1 },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

/** Three projects told apart by the file name: `.test.ts` in Node, `.dom.test.ts(x)` in a browser, `.e2e.ts` the built extension. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    reporters: ['default', new URL('./summary-reporter.ts', import.meta.url).pathname],
    sequence: { sequencer: LongestFirst },
    onUnhandledError(error): boolean {
      if (!isDriverError(error)) return true;
      console.warn(`left out, of Firefox's driver, outside of any test: ${String(error.stack)}`);
      return false;
    },
    projects: chromium ? [unit, dom, e2e] : [unit, e2e],
  },
});
