import type { ComponentChildren, JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FigureView, IncidentView } from '../model/view.ts';
import { CertaintyMark } from './CertaintyMark.tsx';
import { ClaimList, Conflicts, Figures } from './ClaimList.tsx';
import { CopyButton } from './CopyButton.tsx';
import { DateReasons, DateText, isWorkedOut } from './DateText.tsx';
import { formatDistance } from './format-distance.ts';
import { Icon } from './Icon.tsx';
import { IncidentTitle } from './IncidentTitle.tsx';
import { useTexts } from './Say.tsx';
import { SourceLine, Voices } from './SourceLine.tsx';
import type { References } from './explorer-port.ts';

export interface IncidentItemProps {
  incident: IncidentView;
  /** Why it is shown ("latest before this article"). */
  label?: string;
  /** Text of the citation, made when it is asked for. */
  onCite: (incident: IncidentView) => string;
  /** The sources as references for other programs, where the screen has them. */
  references?: References | undefined;
  /** Reads the claims that were left out. */
  onMore?: ((incident: IncidentView) => void) | undefined;
  startsOpen?: boolean;
  children?: ComponentChildren;
}

/** Figures shown in the folded row. */
const MOST_FIGURES = 3;

/** What the first source counts, over all that it says of the incident; where sources disagree, `Conflicts` is shown instead. */
function figuresOf({ claims }: IncidentView): readonly FigureView[] {
  const own = claims.filter(({ source, isBackground }) => source.report === claims[0]?.source.report && !isBackground);
  const distinct = new Map(
    own.flatMap(({ figures }) => figures.map((figure) => [`${figure.value} ${figure.what}`, figure])),
  );
  return [...distinct.values()].slice(0, MOST_FIGURES);
}

/** One incident, its reports folded into it: date, what, how sure, who says so; unfolds to every report. */
export function IncidentItem(props: IncidentItemProps): JSX.Element {
  const { incident, label, children } = props;
  const texts = useTexts();
  const [isOpen, setOpen] = useState(props.startsOpen ?? false);
  const [showsReasons, setShowsReasons] = useState(false);
  const id = useId();
  const first = incident.claims[0];
  return (
    <article class="incident" data-kind={incident.kind}>
      <p class="when">
        <DateText dated={incident.when} withTime />
        {incident.distance && <span class="quiet"> · {formatDistance(texts, incident.distance)}</span>}
        {label && (
          <>
            {' '}
            <span class="label">{label}</span>
          </>
        )}
        {isWorkedOut(incident.when) && (
          <>
            {' '}
            <button
              type="button"
              class="link ask"
              aria-expanded={showsReasons}
              onClick={() => setShowsReasons(!showsReasons)}
            >
              {texts.text(`date_${incident.when.basis}_why`)}
            </button>
          </>
        )}
      </p>
      {showsReasons && <DateReasons dated={incident.when} />}
      {children}
      <h3>
        <IncidentTitle incident={incident} />
      </h3>
      <p class="sure">
        <CertaintyMark certainty={incident.certainty} />
        {incident.claims.some(({ isCorrection }) => isCorrection) && (
          <span class="tag correction">{texts.text('claim_correction')}</span>
        )}
        {first && <Voices names={first.accordingTo} />}
      </p>
      {incident.conflicts.length > 0 ? (
        <Conflicts conflicts={incident.conflicts} />
      ) : (
        first && !isOpen && <Figures figures={figuresOf(incident)} />
      )}
      <p class="foot">
        {first && !isOpen && <SourceLine source={first.source} beside={incident.when} />}
        <button type="button" class="fold" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {texts.count('reports', incident.reports)}
          <Icon name="more" />
        </button>
      </p>
      <div id={id} hidden={!isOpen}>
        {isOpen && <ClaimList claims={incident.claims} />}
        {isOpen && (
          <p class="foot">
            {incident.moreClaims > 0 && props.onMore && (
              <button type="button" class="link" onClick={() => props.onMore?.(incident)}>
                {texts.count('claims_more', incident.moreClaims)}
              </button>
            )}
            <CopyButton label={texts.text('copy_citation')} text={() => props.onCite(incident)} />
            {props.references?.formats.map((format) => (
              <CopyButton
                key={format}
                label={texts.text('copy_as', format)}
                text={async () => (await props.references?.write(incident, format)) ?? null}
              />
            ))}
          </p>
        )}
      </div>
    </article>
  );
}
