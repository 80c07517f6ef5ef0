import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { parseGazetteer } from '../../src/gazetteer/parse-gazetteer.ts';
import type { Entity } from '../../src/model/entity.ts';

/** The entities of assets/gazetteer. */
export function bundledEntities(): readonly Entity[] {
  return ['groups', 'persons', 'places'].flatMap(
    (name) =>
      parseGazetteer(name, readFileSync(new URL(`../../assets/gazetteer/${name}.jsonl`, import.meta.url), 'utf8'))
        .value,
  );
}

/** A saved page of the evaluation set as its visible text. */
export interface SavedPage {
  readonly id: string;
  readonly text: string;
}

export function savedPages(folder: string, half: string): readonly SavedPage[] {
  const pages = `${folder}/pages/${half}`;
  return readdirSync(pages)
    .filter((name) => name.endsWith('.html.gz'))
    .sort()
    .map((name) => ({
      id: name.replace('.html.gz', ''),
      text: visibleText(gunzipSync(readFileSync(`${pages}/${name}`)).toString('utf8')),
    }));
}

const HIDDEN = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'SVG', 'IFRAME']);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA EM FONT I KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR INS DEL'.split(
    ' ',
  ),
);

function visibleText(html: string): string {
  const { document } = parseHTML(html);
  const parts: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) parts.push(child.textContent ?? '');
      else if (child.nodeType === 1 && !HIDDEN.has(child.nodeName.toUpperCase())) {
        const isInline = INLINE.has(child.nodeName.toUpperCase());
        if (!isInline) parts.push('\n\n');
        walk(child);
        if (!isInline) parts.push('\n\n');
      }
    }
  };
  walk(document.documentElement);
  return parts
    .join('')
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*\n\s*/g, '\n\n')
    .trim();
}

/** Lines of a JSON lines file of the evaluation data. */
export function readLines(file: string): readonly unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}

/** Deterministic numbers from 0 to 1 (mulberry32), so that a table can be made again. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
