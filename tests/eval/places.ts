/**
 * Measures discovered places and groups: `BACKSTORY_EVAL_DIR=... npx tsx tests/eval/places.ts`.
 * Writes predictions to a temporary folder and runs the scorer that lies beside the data (places, orgs, world).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadWorld } from '../../src/cli/load-world.ts';
import { discoverMentions } from '../../src/reports/discover-mentions.ts';
import { splitSentences } from '../../src/text/sentences.ts';

interface Document {
  readonly id: string;
  readonly text: string;
}

async function main(data: string): Promise<void> {
  const world = await loadWorld();
  const folder = mkdtempSync(join(tmpdir(), 'backstory-places-'));
  let words = 0;
  let milliseconds = 0;
  for (const [task, set] of [
    ['places', 'places'],
    ['orgs', 'conflict-ner'],
    ['world', 'world-ner'],
  ] as const) {
    const lines = readFileSync(join(data, `dev-${set}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean);
    const predictions = lines.map((line) => {
      const { id, text } = JSON.parse(line) as Document;
      const sentences = splitSentences(text);
      const start = process.cpuUsage();
      const mentions = discoverMentions(text, { sentences, links: [], entities: [], world, language: 'en' });
      milliseconds += process.cpuUsage(start).user / 1000;
      words += text.split(/\s+/u).length;
      const places = mentions.filter((m) => m.kind === 'place' && m.adjective !== true);
      return JSON.stringify({
        id,
        places: places.map(({ start: from, end, lat, lon, type }) => ({ start: from, end, lat, lon, kind: type })),
        orgs: mentions.filter((m) => m.kind === 'group').map(({ start: from, end }) => ({ start: from, end })),
      });
    });
    const file = join(folder, `${task}.jsonl`);
    writeFileSync(file, `${predictions.join('\n')}\n`);
    const out = execFileSync('node', [join(data, 'eval', 'score.mjs'), task, file, 'dev'], { encoding: 'utf8' });
    console.log(
      `${task}\n${out
        .split('\n')
        .filter((line) => !line.startsWith('{') && !/Temporal|Date/u.test(line))
        .join('\n')}`,
    );
  }
  console.log(`${((milliseconds / words) * 1000).toFixed(2)} ms of CPU per 1000 words (${words} words)`);
}

const data = process.env['BACKSTORY_EVAL_DIR'];
if (data === undefined) console.log('skipped: BACKSTORY_EVAL_DIR is not set');
else await main(data);
