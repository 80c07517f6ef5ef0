import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../src/cli/find-browser.ts';
import { PATHS } from '../../src/cli/project-paths.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';

/** What the background of the laboratory knows: names as they are written, each with how it is drawn. */
export interface LabName {
  readonly text: string;
  readonly isPrivate?: boolean;
  readonly certain?: boolean;
}

export interface Lab {
  readonly names: readonly LabName[];
  readonly settings?: Partial<Settings>;
  readonly mode?: string;
}

/**
 * A copy of the built extension with a background of its own: it finds plain words instead of reading packs. So the page's script
 * and the card are the real ones, and what there is to find (private names too) is known exactly. Returns the folder.
 */
export function buildLab(browser: BrowserName, lab: Lab): string {
  const from = process.env['BACKSTORY_LAB_FROM'] ?? '';
  const built = from
    ? join(from, browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3')
    : browser === 'firefox'
      ? PATHS.firefox
      : PATHS.chromium;
  const folder = mkdtempSync(join(tmpdir(), 'backstory-lab-'));
  cpSync(built, folder, { recursive: true, filter: (path) => !/[\\/](?:packs|world)[\\/]/.test(path) });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { background: { type?: string } };
  delete manifest.background.type;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const orders = { mode: lab.mode ?? 'automatic', paused: false, settings: { ...DEFAULT_SETTINGS, ...lab.settings } };
  writeFileSync(join(folder, 'background.js'), backgroundOf(lab.names, orders));
  return folder;
}

function backgroundOf(names: readonly LabName[], orders: unknown): string {
  return `
const NAMES = ${JSON.stringify(names.map((name, index) => ({ id: `name-${index}`, certain: true, isPrivate: false, ...name })))};
self.orders = ${JSON.stringify(orders)};
self.linked = [];
const unknown = { edtf: 'XXXX-XX-XX', from: null, to: null, basis: 'unknown', why: [] };
function marksOf(text) {
  const marks = [];
  for (const name of NAMES) {
    for (let at = text.indexOf(name.text); at !== -1; at = text.indexOf(name.text, at + name.text.length)) {
      marks.push({ start: at, end: at + name.text.length, entity: name.id, name: name.text, kind: 'place', certain: name.certain, isPrivate: name.isPrivate });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}
const answers = {
  'page.hello': ({ url }) => ((self.linked = []), self.orders[new URL(url).hostname] ?? self.orders),
  'page.link': ({ blocks }) => (self.linked.push(...blocks), { marks: blocks.map(marksOf) }),
  'page.count': () => null,
  'card.admit': ({ pass }) => pass === 'open sesame',
  'card.describe': ({ entity, text }) => {
    const name = NAMES.find(({ id }) => id === entity);
    if (!name) return null;
    return {
      head: { id: entity, kind: 'place', name: 'Card of ' + name.text, native: null, type: 'city', description: 'Known to the laboratory.', within: [], country: null, isPrivate: name.isPrivate },
      telling: [], incidents: 0, reports: 0, newest: null, nothingAfter: null, sameEvents: [],
      why: { text, alias: name.text, name: name.text, method: 'exact', score: 1, evidence: [] },
    };
  },
  'lab.settings': (change) => {
    Object.assign(self.orders.settings, change);
    chrome.tabs.query({ url: 'http://*/*' }).then((tabs) => tabs.forEach(({ id }) => chrome.tabs.sendMessage(id, { backstory: 1, name: 'page.refresh', params: { relink: false } }).catch(() => null)));
    return null;
  },
  'lab.linked': () => self.linked,
  'status.read': () => ({ packs: [], settings: self.orders.settings }),
};
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (!message || message.backstory !== 1) return;
  const handler = answers[message.name];
  if (message.name === 'page.sheet') {
    fetch(chrome.runtime.getURL('content-scripts/page.css')).then((file) => file.text()).then((value) => answer({ ok: true, value }));
    return true;
  }
  const inject = (file, value) => {
    chrome.scripting
      .executeScript({ target: { tabId: sender.tab.id, frameIds: [sender.frameId] }, files: [file] })
      .then(() => answer({ ok: true, value }), (error) => answer({ ok: false, sentence: String(error) }));
    return true;
  };
  if (message.name === 'page.card') return inject('/page-card.js', { pass: 'open sesame' });
  if (message.name === 'page.reader') return inject('/page-reader.js', null);
  if (message.name === 'page.scout') {
    if (NAMES.some(({ text }) => message.params.text.replaceAll('\u007f', '').includes(text))) return inject('/page-reader.js', true);
    return void answer({ ok: true, value: false });
  }
  answer(handler ? { ok: true, value: handler(message.params) } : { ok: false, sentence: 'not in the laboratory' });
});
`;
}

/** A page that counts as an article, around some HTML. */
export function article(html: string, head = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><meta property="og:type" content="article">${head}<style>body{font:18px/1.6 serif;max-width:40rem;margin:2rem auto}</style><body><article>${html}</article></body></html>`;
}
