import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TextRecord } from '../../src/library/library-record.ts';
import type { Span } from '../../src/model/span.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { formatDated } from '../../src/ui/format-dated.ts';
import { Name, useTexts, withoutControls } from '../../src/ui/Say.tsx';
import { useWords } from './library-words.ts';
import { useTrouble } from './use-trouble.tsx';
import { markText, type MarkedPart } from './mark-text.ts';

type Off = Required<TextRecord['off']>;

/** What was read in a text, next to the text, each finding with a box that switches it off. */
export function ReviewText({ record, changed }: { record: TextRecord; changed: () => void }): JSX.Element {
  const say = useWords();
  const texts = useTexts();
  const [off, setOff] = useState<Off>({ dates: [], ...record.off });
  const trouble = useTrouble();
  const [claim, setClaim] = useState<number | null>(null);
  const { report } = record;
  const toggle = (part: keyof Off, index: number): void => {
    const isOff = off[part].includes(index);
    const list = isOff ? off[part].filter((one) => one !== index) : [...off[part], index].sort((a, b) => a - b);
    const next = { ...off, [part]: list };
    setOff(next);
    void askLibrary('library.switch-off', { report: record.key, off: next }).then((answer) => {
      // What was not kept does not stand there as if it were.
      if (trouble.heed(answer)) changed();
      else setOff(off);
    });
  };
  return (
    <div class="review-text">
      <div class="text" dir="auto">
        {markText(report).map((part, i) => (
          <Part key={i} part={part} off={off} shown={claim} toggle={toggle} />
        ))}
      </div>
      <div class="findings">
        <p class="quiet">{say('switch_hint')}</p>
        {trouble.line}
        <h3>{say('claims')}</h3>
        {report.claims.length === 0 && <p>{say('no_claims')}</p>}
        {report.claims.map((one, i) => (
          <label key={i} data-claim={i} onPointerEnter={() => setClaim(i)} onPointerLeave={() => setClaim(null)}>
            <input
              type="checkbox"
              checked={!off.claims.includes(i)}
              onChange={() => toggle('claims', i)}
              onFocus={() => setClaim(i)}
              onBlur={() => setClaim(null)}
            />
            <span>
              <Name>
                {[
                  texts.text(`claim_kind_${one.kind.replace(/-/g, '_')}`),
                  formatDated(texts, one.when),
                  one.places
                    .map((place) => report.mentions[place]?.name)
                    .filter(Boolean)
                    .join(', '),
                  texts.text(`certainty_${one.certainty}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Name>
              <q dir="auto">{evidenceOf(record, one.evidence[0])}</q>
            </span>
          </label>
        ))}
        {report.mentions.length > 0 && <h3>{say('names_found')}</h3>}
        {report.mentions.slice(0, 300).map((mention, i) => (
          <label key={i} data-mention={i}>
            <input type="checkbox" checked={!off.mentions.includes(i)} onChange={() => toggle('mentions', i)} />
            <span>
              <Name>{mention.text}</Name>{' '}
              <span class="quiet">
                {say(`kind_${mention.kind}`)}
                {mention.entity === null ? '' : ` = ${mention.name}`}
              </span>
            </span>
          </label>
        ))}
        {report.dates.length > 0 && <h3>{say('dates_found')}</h3>}
        {report.dates.slice(0, 100).map((date, i) => (
          <label key={i} data-date={i}>
            <input type="checkbox" checked={!off.dates.includes(i)} onChange={() => toggle('dates', i)} />
            <span>
              <Name>{date.text}</Name> <span class="quiet">{date.edtf || date.value}</span>
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}

function evidenceOf(record: TextRecord, span: Span | undefined): string {
  return span ? withoutControls(record.report.text.slice(span.start, Math.min(span.end, span.start + 300))) : '';
}

/** A piece of the text: plain, told by claims, or a name or date that a click switches off. */
function Part({
  part,
  off,
  shown,
  toggle,
}: {
  part: MarkedPart;
  off: Off;
  shown: number | null;
  toggle: (part: 'mentions' | 'dates', index: number) => void;
}): JSX.Element {
  const { text, found } = part;
  const claims = part.claims.filter((claim) => !off.claims.includes(claim));
  const isShown = shown !== null && part.claims.includes(shown);
  const words = found ? (
    <mark
      data-kind={found.kind}
      data-off={off[found.list].includes(found.index) ? 'yes' : undefined}
      onClick={() => toggle(found.list, found.index)}
    >
      {withoutControls(text)}
    </mark>
  ) : (
    <>{withoutControls(text)}</>
  );
  if (claims.length === 0 && !isShown) return words;
  return (
    <span class="told" data-shown={isShown ? 'yes' : undefined}>
      {words}
    </span>
  );
}
