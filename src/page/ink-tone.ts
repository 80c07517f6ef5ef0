/** A colour as `getComputedStyle` gives it: red, green, blue from 0 to 255 and alpha from 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Ink for a light ground, for a dark one, and the text's own colour where neither stands out. */
export type InkTone = 'light' | 'dark' | 'text';

/** The two inks; `marks.css` uses the same. */
export const INK: Readonly<Record<'light' | 'dark', Colour>> = {
  light: { red: 0, green: 105, blue: 120, alpha: 1 },
  dark: { red: 120, green: 214, blue: 224, alpha: 1 },
};
/** WCAG 2.2, 1.4.11: what is needed to see a mark stands out by 3:1. */
const CONTRAST_ENOUGH = 3;
const RGB = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,/\s]+([\d.]+)(%?))?\s*\)$/;

/** Reads `rgb()` and `rgba()`; null for anything else (wide-gamut colours, which are rare on text). */
export function readColour(value: string): Colour | null {
  const parts = RGB.exec(value);
  if (!parts) return null;
  const alpha = parts[4] === undefined ? 1 : Number(parts[4]) / (parts[5] === '%' ? 100 : 1);
  return { red: Number(parts[1]), green: Number(parts[2]), blue: Number(parts[3]), alpha };
}

/** WCAG 2.2 contrast of two solid colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The ink that stands out from the ground by 3:1, the one with more contrast first; `text` when neither does. */
export function chooseTone(ground: Colour): InkTone {
  const tone = contrast(ground, INK.light) >= contrast(ground, INK.dark) ? 'light' : 'dark';
  return contrast(ground, INK[tone]) >= CONTRAST_ENOUGH ? tone : 'text';
}

/** A colour laid over another one. */
export function blend(over: Colour, under: Colour): Colour {
  const mix = (a: number, b: number): number => a * over.alpha + b * (1 - over.alpha);
  return {
    red: mix(over.red, under.red),
    green: mix(over.green, under.green),
    blue: mix(over.blue, under.blue),
    alpha: 1,
  };
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
