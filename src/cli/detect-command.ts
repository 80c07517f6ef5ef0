import { explainLink } from '../linking/explain-link.ts';
import type { EntityId } from '../model/id.ts';
import { linkerOf, loadPacks } from './load-pack.ts';
import type { Command } from './main.ts';
import { readFiles, readJsonLines } from './read-inputs.ts';
import { WrongUse } from './wrong-use.ts';

/** `detect`: known names in texts, one JSON line per mention; `--text` prints the text that the offsets are in. */
export const detectCommand: Command = async (files, options, out) => {
  if (files.length === 0 && !options.jsonl) throw new WrongUse('detect needs a file, or --jsonl');
  const packs = await loadPacks(options.pack ?? [], out);
  const linker = linkerOf(packs);
  const names = new Map<EntityId, readonly string[]>(
    packs.flatMap((pack) => pack.entities.map((entity) => [entity.id, entity.names] as const)),
  );
  const inputs = options.jsonl
    ? readJsonLines(files[0] ?? '-', out)
    : readFiles(files, options.article ? 'article' : 'visible', out);
  for await (const { key, source } of inputs) {
    if (options.text) {
      await out.text(source.text.endsWith('\n') ? source.text : `${source.text}\n`);
      continue;
    }
    const context = {
      ...(source.title ? { title: source.title } : {}),
      ...(source.language ? { language: source.language } : {}),
    };
    for (const link of linker.link(source.text, context)) {
      const { start, end, text, entity, name, kind, method, score } = link;
      const why = options.explain ? { alias: link.alias, evidence: link.evidence, why: explainLink(link) } : {};
      await out.line({
        ...key,
        start,
        end,
        text,
        entity,
        name,
        names: names.get(entity) ?? [name],
        kind,
        method,
        score,
        ...why,
      });
    }
  }
};
