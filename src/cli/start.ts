import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, type BrowserName } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { PATHS } from './project-paths.ts';
import { printMarked } from './print-marked.ts';
import { takePictures } from './take-pictures.ts';

const say = (line: string): void => console.log(line);

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean' } },
  allowPositionals: true,
});

/** The browsers to try, the one asked for or all in order of preference. */
function candidates(asked: string | undefined): readonly BrowserName[] {
  if (asked === undefined) return ['chromium', 'firefox'];
  if (asked === 'firefox') return ['firefox'];
  if (['chromium', 'chrome', 'edge'].includes(asked)) return ['chromium'];
  say(`"${asked}" is not a browser that Backstory supports; use --browser chromium or --browser firefox.`);
  return process.exit(2);
}

function build(name: BrowserName): string {
  say(`Building Backstory for ${name === 'firefox' ? 'Firefox' : 'Chromium'} ...`);
  const folder = name === 'firefox' ? PATHS.firefox : PATHS.chromium;
  const steps = [
    ['node', ['--import', 'tsx', join('src', 'cli', 'build-bundled.ts')]],
    [
      'node',
      [
        join('node_modules', 'wxt', 'bin', 'wxt.mjs'),
        'build',
        ...(name === 'firefox' ? ['-b', 'firefox', '--mv3'] : []),
      ],
    ],
  ] as const;
  for (const [command, args] of steps) {
    const result = spawnSync(command, args, { cwd: PATHS.root, encoding: 'utf8' });
    if (result.status !== 0) {
      say(`The build failed:\n${result.stdout}${result.stderr}`);
      process.exit(1);
    }
  }
  return folder;
}

/** Serves the sample article: content scripts run on http pages, not on the extension's own. */
async function serveSample(): Promise<{ url: string; close(): void }> {
  const body = await readFile(join(PATHS.root, 'assets', 'public', 'sample.html'));
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(body),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.closeAllConnections() ?? server.close(),
  };
}

function howToLoad(folder: string, name: BrowserName): void {
  const shown = relative(process.cwd(), folder) || '.';
  say('To load it by hand:');
  if (name === 'firefox')
    say(`  open about:debugging, "This Firefox", "Load Temporary Add-on", and choose ${join(shown, 'manifest.json')}`);
  else say(`  open chrome://extensions, switch on "Developer mode", "Load unpacked", and choose ${shown}`);
}

const name = candidates(values.browser).find((one) => findBrowser(one) !== undefined);
const folder = build(name ?? candidates(values.browser)[0] ?? 'chromium');
if (name === undefined) {
  say(
    'No supported browser was found on this machine (Chrome, Chromium, Edge or Firefox). The sample article, marked:\n',
  );
  await printMarked(join(PATHS.root, 'assets', 'public', 'sample.html'));
  howToLoad(folder, 'chromium');
} else {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const headless = values.headless === true || !hasDisplay;
  const sample = await serveSample();
  const url = positionals[0] ?? sample.url;
  try {
    if (headless && !values.headless)
      say('There is no display, so the browser runs without a window and takes pictures.');
    say(`Starting ${name === 'firefox' ? 'Firefox' : 'Chromium'} ...`);
    const launched = await launchBrowser(name, { headless });
    if (headless) {
      for (const file of await takePictures(launched, url, PATHS.demo, say)) say(`  ${relative(process.cwd(), file)}`);
      await launched.browser.close();
    } else {
      const page = await launched.browser.newPage();
      await page.goto(url);
      say(
        'Rest the pointer on an underlined name; click the Backstory button for the timeline. Close the browser to end.',
      );
      process.once('SIGINT', () => void launched.browser.close());
      process.once('SIGTERM', () => void launched.browser.close());
      await new Promise<void>((resolve) => launched.browser.once('disconnected', () => resolve()));
    }
  } catch (error) {
    say(`The browser could not be driven: ${error instanceof Error ? error.message : String(error)}`);
    howToLoad(folder, name);
    process.exitCode = 1;
  }
  sample.close();
}
process.exit();
