import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { encodePalettePng } from './encode-palette-png.ts';
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

/** The toolbar button where Backstory is off or paused; the sizes that toolbars ask for. */
const STATES = ['off', 'paused'] as const;
const TOOLBAR: typeof SIZES = [
  [16, 1],
  [32, 1],
];

/**
 * Draws the PNG sizes of `assets/icons/*.svg`: the icon into `assets/public/icon/`, which WXT puts into the manifest, and the states
 * of the toolbar button into `assets/public/state/`.
 */
async function buildIcons(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('build-icons: needs an installed Chrome or Chromium to draw; none was found');
  const source = (name: string): Promise<string> =>
    readFile(join(PATHS.root, 'assets', 'icons', `${name}.svg`), 'utf8');
  const folder = (name: string): string => join(PATHS.root, 'assets', 'public', name);
  for (const name of ['icon', 'state']) await mkdir(folder(name), { recursive: true });
  const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const draw = async (svg: string, [size, part]: (typeof SIZES)[number], file: string): Promise<void> => {
      await page.setViewport({ width: size, height: size });
      const padding = (size * (1 - part)) / 2;
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;padding:${padding}px;width:${size * part}px;height:${size * part}px}</style>${svg}`,
      );
      const picture = await page.screenshot({ omitBackground: true, encoding: 'base64' });
      const pixels = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas?.drawImage(image, 0, 0);
        return [...(canvas?.getImageData(0, 0, image.width, image.height).data ?? [])];
      }, `data:image/png;base64,${picture}`);
      await writeFile(file, encodePalettePng(Uint8Array.from(pixels), size));
    };
    for (const size of SIZES) await draw(await source('icon'), size, join(folder('icon'), `${size[0]}.png`));
    for (const state of STATES)
      for (const size of TOOLBAR)
        await draw(await source(state), size, join(folder('state'), `${state}-${size[0]}.png`));
  } finally {
    await browser.close();
  }
}

await buildIcons();
