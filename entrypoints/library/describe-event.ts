import type { ImportedEvent } from '../../src/library/library-record.ts';
import { formatDated } from '../../src/ui/format-dated.ts';
import type { Texts } from '../../src/ui/texts.ts';

/** A row of a table in one line, in the reader's language: when, what, where, its title. */
export function describeEvent(texts: Texts, { edtf, from, to, kind, place, country, title }: ImportedEvent): string {
  const when = formatDated(texts, { edtf, from, to, basis: 'stated', why: [] });
  return [when, texts.text(`claim_kind_${kind.replace(/-/g, '_')}`), place, country, title].filter(Boolean).join(' · ');
}
