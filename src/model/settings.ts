import type { EntityKind } from './entity.ts';
import type { Certainty } from './claim.ts';

/** May a site's pages be read: by themselves when they are articles, always, only when asked, or never. */
export type SiteMode = 'automatic' | 'always' | 'request' | 'never';

/** Every setting, with its default below. Stored whole under one key. */
export interface Settings {
  readonly version: 1;
  readonly marks: 'underline' | 'dotted' | 'background' | 'off';
  readonly kinds: readonly EntityKind[];
  readonly density: 'first-in-paragraph' | 'all';
  readonly comments: boolean;
  readonly open: 'hover' | 'alt-hover' | 'click' | 'off';
  /** Milliseconds the pointer rests before the card opens. */
  readonly delay: number;
  readonly cardSize: 'normal' | 'large';
  readonly sites: Readonly<Record<string, SiteMode>>;
  readonly everywhere: SiteMode;
  readonly paused: boolean;
  readonly certaintyFloor: Certainty | 'any';
  readonly language: 'auto' | 'en' | 'ar';
  readonly appearance: 'auto' | 'light' | 'dark';
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  marks: 'underline',
  kinds: ['place', 'group', 'person'],
  density: 'all',
  comments: false,
  open: 'hover',
  delay: 500,
  cardSize: 'normal',
  sites: {},
  everywhere: 'automatic',
  paused: false,
  certaintyFloor: 'any',
  language: 'auto',
  appearance: 'auto',
};

const CHOICES: { readonly [K in keyof Settings]?: readonly string[] } = {
  marks: ['underline', 'dotted', 'background', 'off'],
  density: ['first-in-paragraph', 'all'],
  open: ['hover', 'alt-hover', 'click', 'off'],
  cardSize: ['normal', 'large'],
  everywhere: ['automatic', 'always', 'request', 'never'],
  certaintyFloor: ['confirmed', 'reported', 'claimed', 'disputed', 'denied', 'unclear', 'any'],
  language: ['auto', 'en', 'ar'],
  appearance: ['auto', 'light', 'dark'],
};
const SITE_MODES = CHOICES.everywhere ?? [];
const HOST = /^[a-z0-9.*-]{1,253}$/;

/** Settings as stored or imported, checked key by key; whatever is missing or wrong takes its default. Never throws. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const result: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, choices] of Object.entries(CHOICES)) {
    if (choices.includes(given[key] as string)) result[key] = given[key];
  }
  for (const key of ['comments', 'paused'] as const) if (typeof given[key] === 'boolean') result[key] = given[key];
  if (typeof given['delay'] === 'number' && given['delay'] >= 0 && given['delay'] <= 5000)
    result['delay'] = Math.round(given['delay']);
  if (Array.isArray(given['kinds']))
    result['kinds'] = DEFAULT_SETTINGS.kinds.filter((kind) => (given['kinds'] as unknown[]).includes(kind));
  result['sites'] = readSites(given['sites']);
  return result as unknown as Settings;
}

function readSites(given: unknown): Record<string, SiteMode> {
  const sites: Record<string, SiteMode> = {};
  if (typeof given !== 'object' || given === null) return sites;
  for (const [host, mode] of Object.entries(given).slice(0, 10_000)) {
    if (HOST.test(host) && SITE_MODES.includes(mode as string)) sites[host] = mode as SiteMode;
  }
  return sites;
}

/** The mode for a host: its own rule, a rule of a parent written `*.example.org`, else the rule for everywhere. */
export function siteMode(settings: Settings, host: string): SiteMode {
  const own = settings.sites[host];
  if (own) return own;
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    const wide = settings.sites[`*${host.slice(dot)}`];
    if (wide) return wide;
  }
  return settings.sites[`*.${host}`] ?? settings.everywhere;
}
