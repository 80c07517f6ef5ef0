import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TextRecord } from '../../src/library/library-record.ts';
import type { Span } from '../../src/model/span.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { formatDated } from '../../src/ui/format-dated.ts';
import { Name, useTexts, withoutControls } from '../../src/ui/Say.tsx';
import { useWords } from './library-words.ts';

type Off = TextRecord['off'];

/** What was read in a text, next to the text, each finding with a box that switches it off. */
export function ReviewText({ record, changed }: { record: TextRecord; changed: () => void }): JSX.Element {
  const say = useWords();
  const texts = useTexts();
  const [off, setOff] = useState<Off>(record.off);
  const { report } = record;
  const toggle = (part: keyof Off, index: number): void => {
    const isOff = off[part].includes(index);
    const list = isOff ? off[part].filter((one) => one !== index) : [...off[part], index].sort((a, b) => a - b);
    const next = { ...off, [part]: list };
    setOff(next);
    void askLibrary('library.switch-off', { report: record.key, off: next }).then(changed);
  };
  return (
    <div class="review-text">
      <div class="text" dir="auto">
        {markedParts(record).map((part, i) =>
          part.kind === '' ? (
            withoutControls(part.text)
          ) : (
            <mark key={i} data-kind={part.kind}>
              {withoutControls(part.text)}
            </mark>
          ),
        )}
      </div>
      <div class="findings">
        <p class="quiet">{say('switch_hint')}</p>
        <h3>{say('claims')}</h3>
        {report.claims.length === 0 && <p>{say('no_claims')}</p>}
        {report.claims.map((claim, i) => (
          <label key={i}>
            <input type="checkbox" checked={!off.claims.includes(i)} onChange={() => toggle('claims', i)} />
            <span>
              {texts.find(`kind_${claim.kind}`) ?? claim.kind} · {formatDated(texts, claim.when)} ·{' '}
              {claim.places
                .map((place) => report.mentions[place]?.name)
                .filter(Boolean)
                .join(', ')}{' '}
              · {claim.certainty}
              <q>{evidenceOf(record, claim.evidence[0])}</q>
            </span>
          </label>
        ))}
        <h3>{say('names_found')}</h3>
        {report.mentions.slice(0, 300).map((mention, i) => (
          <label key={i}>
            <input type="checkbox" checked={!off.mentions.includes(i)} onChange={() => toggle('mentions', i)} />
            <span>
              <Name>{mention.text}</Name>{' '}
              <span class="quiet">
                {mention.type ?? mention.kind}
                {mention.entity === null ? '' : ` = ${mention.name}`}
              </span>
            </span>
          </label>
        ))}
        <h3>{say('dates_found')}</h3>
        {report.dates.slice(0, 100).map((date, i) => (
          <p key={i}>
            <Name>{date.text}</Name> <span class="quiet">{date.edtf || date.value}</span>
          </p>
        ))}
      </div>
    </div>
  );
}

function evidenceOf(record: TextRecord, span: Span | undefined): string {
  return span ? withoutControls(record.report.text.slice(span.start, Math.min(span.end, span.start + 300))) : '';
}

/** The text cut at what was found in it; where findings overlap the first one stands. */
function markedParts(record: TextRecord): readonly { readonly text: string; readonly kind: string }[] {
  const { text, mentions, dates } = record.report;
  const spans = [
    ...mentions.map(({ start, end, kind }) => ({ start, end, kind: kind as string })),
    ...dates.map(({ start, end }) => ({ start, end, kind: 'date' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: { text: string; kind: string }[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    parts.push(
      { text: text.slice(at, span.start), kind: '' },
      { text: text.slice(span.start, span.end), kind: span.kind },
    );
    at = span.end;
  }
  return [...parts, { text: text.slice(at), kind: '' }];
}
