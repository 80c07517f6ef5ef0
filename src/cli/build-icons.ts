import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import { PATHS } from './project-paths.ts';

/** Pixels of each icon, and the part of it that the drawing fills: the stores want 96 of 128 pixels, toolbars all of them. */
const SIZES: readonly (readonly [number, number])[] = [
  [16, 1],
  [32, 1],
  [48, 1],
  [96, 1],
  [128, 0.75],
];

/** Draws the PNG sizes of `assets/icons/icon.svg` into `assets/public/icon/`, which WXT puts into the manifest. */
async function buildIcons(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('build-icons: needs an installed Chrome or Chromium to draw; none was found');
  const svg = await readFile(join(PATHS.root, 'assets', 'icons', 'icon.svg'), 'utf8');
  const folder = join(PATHS.root, 'assets', 'public', 'icon');
  await mkdir(folder, { recursive: true });
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    for (const [size, part] of SIZES) {
      await page.setViewport({ width: size, height: size });
      const padding = (size * (1 - part)) / 2;
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;padding:${padding}px;width:${size * part}px;height:${size * part}px}</style>${svg}`,
      );
      await writeFile(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

await buildIcons();
