import { Fragment, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TextRecord } from '../../src/library/library-record.ts';
import { reportId, type ReportId } from '../../src/model/id.ts';
import { askLibrary } from '../../src/platform/library-protocol.ts';
import { Name, useTexts } from '../../src/ui/Say.tsx';
import { formatDated, formatDay } from '../../src/ui/format-dated.ts';
import type { Texts } from '../../src/ui/texts.ts';
import { useWords } from './library-words.ts';
import { ProblemText } from './ProblemText.tsx';
import { ReviewText } from './ReviewText.tsx';
import { useAnswer } from './use-answer.ts';
import { useTrouble } from './use-trouble.tsx';

const PAGE = 50;

/** The saved texts, newest first, each with a way to review and to delete it. */
export function SavedPages({ turn, changed }: { turn: number; changed: () => void }): JSX.Element {
  const say = useWords();
  const [offset, setOffset] = useState(0);
  const trouble = useTrouble();
  const [open, setOpen] = useState<ReportId | null>(reportOfAddress);
  const list = useAnswer(() => askLibrary('library.list', { offset, limit: PAGE }), [offset, turn]);
  useEffect(() => {
    const refresh = (): void => {
      if (document.visibilityState === 'visible') list.again();
    };
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, []);
  if (!list.value) return <p>{list.sentence ? <ProblemText>{list.sentence}</ProblemText> : say('loading')}</p>;
  const { total, items } = list.value;
  const remove = async (report: ReportId): Promise<void> => {
    trouble.heed(await askLibrary('library.remove', { report }));
    changed();
  };
  return (
    <>
      {trouble.line}
      {total === 0 && <p>{say('saved_empty')}</p>}
      <ul class="saved">
        {items.map((record) => (
          <li key={record.key} data-report={record.key}>
            <SavedText
              record={record}
              review={() => setOpen(open === record.key ? null : record.key)}
              remove={() => void remove(record.key)}
            />
            {open === record.key && <ReviewText record={record} changed={() => list.again()} />}
          </li>
        ))}
      </ul>
      {total > PAGE && (
        <p class="pages">
          <button class="link" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            {say('earlier')}
          </button>{' '}
          {say('page_of', offset + 1, Math.min(total, offset + PAGE), total)}{' '}
          <button class="link" disabled={offset + PAGE >= total} onClick={() => setOffset(offset + PAGE)}>
            {say('later')}
          </button>
        </p>
      )}
    </>
  );
}

function SavedText({
  record,
  review,
  remove,
}: {
  record: TextRecord;
  review: () => void;
  remove: () => void;
}): JSX.Element {
  const say = useWords();
  const texts = useTexts();
  const [sure, setSure] = useState(false);
  const { report } = record;
  const facts = [
    report.publisher,
    record.author,
    report.published.basis === 'unknown' ? say('undated') : formatDated(texts, report.published),
    record.published_from && say(`date_from_${record.published_from}`),
    record.updated && say('updated_on', dayOf(texts, record.updated.value), say(`date_from_${record.updated.basis}`)),
    say('saved_on', dayOf(texts, record.accessed)),
    record.version > 1 ? say('version', record.version) : undefined,
    record.replaced_by ? say('old_version') : undefined,
    record.copy_of ? say('copy_of') : undefined,
    say('found', report.claims.length, report.mentions.length),
  ];
  return (
    <>
      <h2>
        {report.url === undefined ? (
          <Name>{report.title ?? say('untitled')}</Name>
        ) : (
          <a href={report.url} target="_blank" rel="noopener noreferrer">
            <Name>{report.title ?? say('untitled')}</Name>
          </a>
        )}
      </h2>
      <p class="quiet">
        {facts
          .filter((fact): fact is string => fact !== undefined && fact !== '')
          .map((fact, at) => (
            <Fragment key={at}>
              {at > 0 && ' · '}
              <Name>{fact}</Name>
            </Fragment>
          ))}
      </p>
      <p>
        <button class="link review" onClick={review}>
          {say('review')}
        </button>{' '}
        <button class="link remove" onClick={() => (sure ? remove() : setSure(true))}>
          {say(sure ? 'remove_sure' : 'remove')}
        </button>
      </p>
    </>
  );
}

/** The day of an ISO date or date-time, in the reader's words; what is none stays as it was given. */
function dayOf(texts: Texts, value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? value : formatDay(texts, day);
}

function reportOfAddress(): ReportId | null {
  const named = new URLSearchParams(location.search).get('report');
  return named === null ? null : reportId(named);
}
