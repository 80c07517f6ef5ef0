import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { MAPPED_FIELDS, type ColumnMapping, type MappedField } from '../../src/library/mapped-row.ts';
import { columnKey } from '../../src/library/row-reader.ts';
import type { DayOrder } from '../../src/library/row-date.ts';
import type { TablePlan } from '../../src/library/table-plan.ts';
import { LEGACY_ENCODINGS } from '../../src/text/detect-encoding.ts';
import { useTexts } from '../../src/ui/Say.tsx';
import type { Texts } from '../../src/ui/texts.ts';
import type { ImportOptions, Step } from './rows-of-file.ts';
import { describeEvent } from './describe-event.ts';
import { useWords } from './library-words.ts';
import { ProblemText } from './ProblemText.tsx';
import { planImport, UNREAD, type ImportPlan } from './plan-import.ts';

const NOTHING: ImportOptions = {};

/** What the chosen files would bring, with the columns of a table to choose; nothing is stored before "Import". */
export function ImportPreview({
  files,
  start,
}: {
  files: readonly File[];
  start: (plan: ImportPlan, options: ImportOptions) => void;
}): JSX.Element {
  const say = useWords();
  const texts = useTexts();
  /** What was chosen holds for these files: other ones have other columns. */
  const [chosen, setChosen] = useState<{ readonly of: readonly File[]; readonly options: ImportOptions } | null>(null);
  const options = chosen?.of === files ? chosen.options : NOTHING;
  // Changed from what is chosen by then: two fields may be changed before the preview is drawn anew.
  const setOptions: Choose = (change) =>
    setChosen((old) => ({ of: files, options: change(old?.of === files ? old.options : NOTHING) }));
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void planImport(files, options).then((found) => {
      if (isCurrent) setPlan(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [files, options]);
  if (!plan) return <p>{say('loading')}</p>;
  const mapped = plan.files.find((file) => file.table?.dataset === 'table')?.table;
  return (
    <section class="preview">
      <h2>{say('preview')}</h2>
      {plan.licence && (
        <p>
          <ProblemText>{plan.licence}</ProblemText>
        </p>
      )}
      {mapped && <MappingForm table={mapped} options={options} choose={setOptions} />}
      {plan.files.some((file) => file.isGuessed) && <EncodingField options={options} choose={setOptions} />}
      {plan.files.map((file) => (
        <div key={file.name}>
          <h3>
            <bdi>{file.name}</bdi>{' '}
            {file.format !== UNREAD && (
              <span class="quiet">
                {wordOf(texts, file.format)} · {say('encoding', file.encoding)}
              </span>
            )}
          </h3>
          <ul>
            {file.steps.map((step, i) => (
              <li key={i} class={'problem' in step ? 'problem' : ''}>
                {'problem' in step ? (
                  <ProblemText>{step.problem}</ProblemText>
                ) : (
                  <bdi dir="auto">{describeStep(texts, step)}</bdi>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {plan.more > 0 && <p>{say('preview_more', plan.more)}</p>}
      <button class="button primary" id="start-import" onClick={() => start(plan, options)}>
        {say('start_import')}
      </button>
    </section>
  );
}

type Choose = (change: (options: ImportOptions) => ImportOptions) => void;
interface FieldProps {
  readonly options: ImportOptions;
  readonly choose: Choose;
}

/** How letters are written can only be guessed of such files: the reader sees below what comes of it. */
function EncodingField({ options, choose }: FieldProps): JSX.Element {
  const say = useWords();
  return (
    <div class="mapping alone">
      <label>
        <span>{say('encoding_of')}</span>
        <select
          name="encoding"
          value={options.encoding ?? ''}
          onChange={(event) => {
            const encoding = event.currentTarget.value;
            choose(({ encoding: _old, ...others }) => (encoding === '' ? others : { ...others, encoding }));
          }}
        >
          <option value="">{say('encoding_guessed')}</option>
          {LEGACY_ENCODINGS.map((encoding) => (
            <option key={encoding} value={encoding}>
              {encoding}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function MappingForm({ table, options, choose }: FieldProps & { readonly table: TablePlan }): JSX.Element {
  const say = useWords();
  const mappingOf = (chosen: ImportOptions): ColumnMapping => chosen.mapping ?? table.mapping;
  const set = (field: MappedField, column: string): void =>
    choose((chosen) => {
      const { [field]: _old, ...others } = mappingOf(chosen);
      return { ...chosen, mapping: column === '' ? others : { ...others, [field]: column } };
    });
  return (
    <div class="mapping">
      {MAPPED_FIELDS.map((field) => (
        <label key={field}>
          <span>{say('column_for', say(`column_${field}`))}</span>
          <select
            name={field}
            value={mappingOf(options)[field] ?? ''}
            onChange={(event) => set(field, event.currentTarget.value)}
          >
            <option value="">{say('column_none')}</option>
            {table.header.slice(0, 300).map((column) => (
              <option key={column} value={columnKey(column)}>
                {column}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label>
        <span>{say('order')}</span>
        <select
          name="order"
          value={options.order ?? table.order ?? ''}
          onChange={(event) => {
            const order = event.currentTarget.value as DayOrder | '';
            choose(({ order: _old, ...others }) => (order === '' ? others : { ...others, order }));
          }}
        >
          <option value="">{say('order_unknown')}</option>
          <option value="day-first">{say('order_day-first')}</option>
          <option value="month-first">{say('order_month-first')}</option>
        </select>
      </label>
    </div>
  );
}

/** Names of formats are the same in all languages, but for those that are plain words. */
const wordOf = (texts: Texts, format: string): string =>
  texts.find(`library_format_${format.replace(/-/g, '_')}`) ?? format;

function describeStep(texts: Texts, step: Step): string {
  if ('event' in step) return describeEvent(texts, step.event);
  if ('text' in step)
    return [
      step.text.source.published,
      step.text.source.publisher,
      step.text.source.title ?? step.text.source.text.slice(0, 120),
    ]
      .filter(Boolean)
      .join(' · ');
  return '';
}
