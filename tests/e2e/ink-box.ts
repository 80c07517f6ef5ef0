import type { Page } from 'puppeteer-core';
import type { Place } from './card-place.ts';

/** Red, green, blue of the ink of marks on a light ground. */
const INK = [0, 105, 120] as const;

/** The part of the window (CSS pixels), or of a stretch of it, that has ink in it; null when there is none. */
export async function inkBox(
  page: Page,
  ink: readonly [number, number, number] = INK,
  within?: Place,
): Promise<Place | null> {
  // A clip counts from the top of the page, a place from the top of the window.
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = within && {
    x: within.left + scrolled.x,
    y: within.top + scrolled.y,
    width: within.right - within.left,
    height: within.bottom - within.top,
  };
  const picture = Buffer.from(await page.screenshot(clip ? { clip } : {})).toString('base64');
  return page.evaluate(
    async (data, [red, green, blue]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data: dots } = context.getImageData(0, 0, image.width, image.height);
      let box: { left: number; top: number; right: number; bottom: number } | null = null;
      for (let at = 0; at < dots.length; at += 4) {
        if (dots[at] !== red || dots[at + 1] !== green || dots[at + 2] !== blue) continue;
        const x = (at / 4) % image.width;
        const y = Math.floor(at / 4 / image.width);
        box ??= { left: x, top: y, right: x + 1, bottom: y + 1 };
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x + 1);
        box.bottom = y + 1;
      }
      return box;
    },
    picture,
    ink,
  );
}
