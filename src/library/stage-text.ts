import type { Report } from '../model/report.ts';
import { documentAddress } from './document-address.ts';
import type { TextRecord } from './library-record.ts';
import { resemblance, SAME_SOURCE, sketchText } from './sketch.ts';
import type { Stage } from './stage.ts';
import type { TextInput } from './text-input.ts';
import { updatedInText } from './updated-in-text.ts';

/** What saving a text came to: new, already there, or a new version of a document that is there. */
export interface SaveOutcome {
  readonly outcome: 'added' | 'same' | 'version';
  readonly record: TextRecord;
}

/**
 * Puts a read text on the stage. The same text again only renews when it was last seen; another text at the same address becomes the next
 * version, and so does an older one that stands there again; nearly the same words elsewhere are marked as a copy. What the reader saves by
 * hand is the reader's: the undo of an import that had brought it leaves it there.
 */
export async function stageText(
  stage: Stage,
  input: TextInput,
  report: Report,
  at: string,
  importKey?: string,
): Promise<SaveOutcome> {
  const existing = await stage.get('texts', report.id);
  const address = report.url === undefined ? undefined : documentAddress(report.url);
  if (existing && importKey !== undefined) return { outcome: 'same', record: existing };
  const document = existing?.document ?? address ?? report.id;
  const versions = await stage.texts({ field: 'document', value: document });
  const latest = versions.reduce<TextRecord | undefined>((a, b) => (!a || b.version > a.version ? b : a), undefined);
  if (existing) {
    const { import: _brought, replaced_by: replaced, ...kept } = existing;
    const isBack = replaced !== undefined && latest !== undefined && (address ?? document) === document;
    if (isBack) stage.put('texts', { ...latest, replaced_by: report.id });
    const record: TextRecord = isBack
      ? { ...kept, accessed: at, version: latest.version + 1 }
      : { ...kept, accessed: at, ...(replaced === undefined ? {} : { replaced_by: replaced }) };
    stage.put('texts', record);
    return { outcome: isBack ? 'version' : 'same', record };
  }
  const sketch = sketchText(report.text);
  const copy = await findCopy(stage, sketch, document);
  const isDated = report.published.from !== null || report.published.to !== null;
  const publishedFrom = input.published_from ?? (isDated ? 'text' : undefined);
  const updated = input.updated ?? updatedInText(input.whole ?? report.text, report.language);
  const record: TextRecord = {
    key: report.id,
    report,
    document,
    version: (latest?.version ?? 0) + 1,
    sketch,
    origin: input.origin,
    accessed: at,
    off: { claims: [], mentions: [] },
    ...(copy ? { copy_of: copy.copy_of ?? copy.key } : {}),
    ...(input.author === undefined ? {} : { author: input.author }),
    ...(publishedFrom === undefined ? {} : { published_from: publishedFrom }),
    ...(updated === undefined ? {} : { updated }),
    ...(input.whole === undefined || input.whole === report.text ? {} : { whole: input.whole }),
    ...(input.licence === undefined ? {} : { licence: input.licence }),
    ...(importKey === undefined ? {} : { import: importKey }),
  };
  if (latest) stage.put('texts', { ...latest, replaced_by: report.id });
  stage.put('texts', record);
  return { outcome: latest ? 'version' : 'added', record };
}

async function findCopy(stage: Stage, sketch: readonly string[], document: string): Promise<TextRecord | undefined> {
  const seen = new Set<string>();
  let best: TextRecord | undefined;
  let most = SAME_SOURCE;
  for (const band of sketch) {
    for (const candidate of await stage.texts({ field: 'band', value: band })) {
      if (seen.has(candidate.key) || candidate.document === document) continue;
      seen.add(candidate.key);
      const share = resemblance(sketch, candidate.sketch);
      if (share > most || (share === most && (!best || candidate.accessed < best.accessed))) {
        best = candidate;
        most = share;
      }
    }
  }
  return best;
}
