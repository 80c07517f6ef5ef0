import axe from 'axe-core';
import { render, type ComponentChildren } from 'preact';
import { cdp } from 'vitest/browser';
import arabic from '../assets/public/_locales/ar/messages.json';
import english from '../assets/public/_locales/en/messages.json';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import type { PageContext } from '../src/model/page.ts';
import type { Pack } from '../src/model/pack.ts';
import { describeEntityPage } from '../src/pack/describe-entity-page.ts';
import { describePage } from '../src/pack/describe-page.ts';
import { describeSearch } from '../src/pack/describe-search.ts';
import { describeIncidents, describeTimeline } from '../src/pack/describe-timeline.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { writeReferences } from '../src/library/write-references.ts';
import { lookupIn } from '../src/platform/messages-text.ts';
import type { ExplorerPort, PageReading } from '../src/ui/explorer-port.ts';
import { TextsContext } from '../src/ui/Say.tsx';
import { createTexts } from '../src/ui/texts.ts';

export interface Mode {
  readonly name: string;
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly arabic?: boolean;
  /** Per cent of the text size. */
  readonly text?: number;
  readonly width?: number;
}

export const MODES: readonly Mode[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'forced colours', forced: true },
  { name: 'right to left', arabic: true },
  { name: 'right to left, dark', arabic: true, dark: true },
  { name: '200 % text', text: 200 },
  { name: '320 px', width: 320 },
];

/** Draws a screen in a mode, in a document of its own width. */
export async function draw(
  children: ComponentChildren,
  bodyClass: string,
  mode: Mode = { name: 'light' },
): Promise<void> {
  const texts = createTexts(lookupIn(mode.arabic ? arabic : english));
  const root = document.documentElement;
  root.lang = texts.locale;
  root.dir = texts.direction;
  root.dataset['appearance'] = mode.dark ? 'dark' : 'light';
  root.style.fontSize = `${mode.text ?? 100}%`;
  document.title = 'Backstory';
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: mode.forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  render(null, document.body);
  document.body.className = bodyClass;
  document.body.style.width = mode.width ? `${mode.width}px` : '';
  render(<TextsContext.Provider value={texts}>{children}</TextsContext.Provider>, document.body);
  await settled();
}

/** The first element that a selector matches; a test that looks for what is not there fails here. */
export function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** The first element of a selector that says these words. */
export function byText(selector: string, text: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.innerText.includes(text));
  if (!found) throw new Error(`no ${selector} says "${text}"`);
  return found;
}

/** Two frames and the answers of the test's port. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Rules that axe finds broken, as short lines. */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { resultTypes: ['violations'] });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}

/** A port over a pack, answering at once; what the screen asks for is kept in `asked`. */
export function makePort(pack: Pack, change: Partial<ExplorerPort> = {}): ExplorerPort & { asked: string[] } {
  const index = createPackIndex([pack]);
  const context: PageContext = { published: '2020-04-02' };
  const asked: string[] = [];
  const note = (line: string): void => void asked.push(line);
  const names = pack.entities.map(({ id }, at) => ({ entity: id, count: pack.entities.length - at }));
  const page: PageReading = {
    state: 'read',
    host: 'news.example',
    mode: 'automatic',
    title: 'Article',
    view: describePage(index, names, context),
    words: new Map(pack.entities.map(({ id, name, names: others }) => [id, [name, ...others].slice(0, 3)])),
  };
  return {
    asked,
    readPage: async () => page,
    onArticle: () => () => undefined,
    readStatus: async () => ({
      settings: DEFAULT_SETTINGS,
      troubles: [],
      incidents: pack.incidents.length,
      hasPacks: true,
    }),
    readTimeline: async (filter, limit) => {
      note(`timeline ${JSON.stringify(filter)} ${limit}`);
      return describeTimeline(index, filter, { limit, context });
    },
    readIncidents: async (filter, offset, limit) => {
      note(`incidents ${offset} ${limit}`);
      return describeIncidents(index, filter, { offset, limit, context });
    },
    readEntity: async (entity) => describeEntityPage(index, entity),
    search: async (text) =>
      describeSearch(index, text, [
        ...pack.entities.slice(0, 2).map(({ id, name }) => ({ type: 'entity' as const, id, title: name })),
        ...pack.incidents.slice(0, 2).map(({ id, title }) => ({
          type: 'incident' as const,
          id,
          title,
          matches: [{ start: 0, end: 6 }],
        })),
        ...pack.reports.slice(0, 1).map(({ id, title }) => ({ type: 'report' as const, id, title: title ?? '' })),
      ]),
    jump: (entity) => note(`jump ${entity}`),
    readNow: async () => note('read now'),
    allowSite: async () => (note('allow'), true),
    changeSite: async (mode) => note(`site ${String(mode)}`),
    changePaused: async (paused) => note(`paused ${String(paused)}`),
    savePage: async () => (note('save'), { done: true }),
    refuse: async (entity, words, site) => (
      note(`refuse ${entity} ${words.join('|')} ${String(site)}`),
      { keys: words }
    ),
    undoRefusal: async (keys) => note(`undo ${keys.join('|')}`),
    openPanel: () => note('panel'),
    openLibrary: () => note('library'),
    openTab: (parameters) => note(`tab ${JSON.stringify(parameters)}`),
    references: {
      formats: ['BibTeX', 'RIS', 'CSL-JSON'],
      write: async ({ claims }, format) =>
        writeReferences(
          claims.map(({ source }) => source),
          format,
        ),
    },
    loadState: async () => null,
    storeState: (state) => note(`state ${JSON.stringify(state)}`),
    today: () => '2026-11-20',
    ...change,
  };
}
