import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityId } from '../model/id.ts';
import type { NameRef, SearchHitView, TimelineFilter, TimelineView } from '../model/view.ts';
import { entityId, incidentId, reportId } from '../model/id.ts';
import { Brief } from './Brief.tsx';
import { IconButton } from './Card.tsx';
import { citeIncident } from './citation.ts';
import { EntityPage } from './EntityPage.tsx';
import type { ExplorerPort } from './explorer-port.ts';
import { isNarrowed, STRETCH, subjectOf, type Subject } from './explorer-state.ts';
import { Facets } from './Facets.tsx';
import { Histogram } from './Histogram.tsx';
import { Icon } from './Icon.tsx';
import { Legend } from './Legend.tsx';
import { NotThis } from './NotThis.tsx';
import { PageNames } from './PageNames.tsx';
import { PageNotice } from './PageNotice.tsx';
import { SameEvents } from './SameEvents.tsx';
import { useTexts } from './Say.tsx';
import { SearchBox } from './SearchBox.tsx';
import { SiteBar } from './SiteBar.tsx';
import { Timeline } from './Timeline.tsx';
import { useAfterPaint } from './use-after-paint.ts';
import { useExplorer, type ExplorerData, type ExplorerStart } from './use-explorer.ts';

interface MapProps {
  points: TimelineView['points'];
  arabic: TimelineView['arabic'];
  onPick: (at: number) => void;
  pointed: number | null;
}

export interface ExplorerProps {
  port: ExplorerPort;
  start: ExplorerStart;
  /** The offline map, where there is room for it. */
  map?: ComponentType<MapProps>;
  /** What can be done with the whole list, where there is room for it. */
  listTools?: ComponentType<{ filter: TimelineFilter }>;
  hasPanelButton?: boolean;
  /** Closes the popup. */
  onLeave?: () => void;
}

/** Search, the page's names, the brief, and the timeline with its filters: the whole of popup, side panel and search page. */
export function Explorer(props: ExplorerProps): JSX.Element {
  const { port, start } = props;
  const texts = useTexts();
  const data = useExplorer(port, start);
  const subject = subjectOf(data.state);
  const isSearching = data.state.query.trim() !== '';
  const open = (next: Subject): void => data.act({ type: 'open', subject: next });
  const choose = (hit: SearchHitView, inNewTab: boolean): void => {
    if (inNewTab) port.openTab({ [hit.type]: hit.id });
    else open(subjectOfHit(hit));
  };
  return (
    <>
      <header class="top">
        {subject.type !== 'home' && (
          <IconButton icon="back" label={texts.text('back')} onClick={() => data.act({ type: 'back' })} />
        )}
        <SearchBox
          query={data.state.query}
          found={data.found}
          isWhole={(data.status?.loading ?? []).length === 0}
          onQuery={(query) => data.act({ type: 'query', query })}
          onChoose={choose}
          onLeave={props.onLeave}
        />
        <IconButton icon="settings" label={texts.text('open_library')} onClick={port.openLibrary} />
      </header>
      <main tabIndex={-1}>
        <Loading data={data} />
        {(isSearching || subject.type !== 'entity') && <h1 class="unseen">{texts.text('popup_title')}</h1>}
        {!isSearching && (
          <>
            <Troubles data={data} />
            {!start.hasPage && subject.type === 'home' && <p class="intro">{texts.text('search_page_intro')}</p>}
            {subject.type === 'home' && <Home data={data} port={port} onOpen={open} />}
            {subject.type === 'entity' && data.entity && (
              <EntityPage
                key={data.entity.head.id}
                view={data.entity}
                onOpen={(ref) => openName(ref, open)}
                onCorrect={port.openLibrary}
              >
                <Refuse data={data} start={start} port={port} />
              </EntityPage>
            )}
            <Found data={data} start={start} port={port} map={props.map} listTools={props.listTools} onOpen={open} />
            {/* Before what it explains is there it would stand in sight and jump away. */}
            {(data.timeline || data.entity) && <Legend />}
          </>
        )}
      </main>
      {start.hasPage && (
        <SiteBar
          page={data.page}
          status={data.status}
          port={port}
          hasPanelButton={props.hasPanelButton ?? false}
          onChanged={data.reload}
        />
      )}
    </>
  );
}

function openName(ref: NameRef, open: (subject: Subject) => void): void {
  if (ref.entity !== null) open({ type: 'entity', id: ref.entity });
}

function subjectOfHit({ type, id }: SearchHitView): Subject {
  if (type === 'entity') return { type, id: entityId(id) };
  return type === 'incident' ? { type, id: incidentId(id) } : { type, id: reportId(id) };
}

/** What is still being taken up: until then "nothing" would be said too early. */
function Loading({ data }: { data: ExplorerData }): JSX.Element {
  const texts = useTexts();
  const names = data.status?.loading ?? [];
  return (
    <div role="status">
      {names.map((name) => (
        <p key={name} class="notice">
          {texts.text('pack_loading', name)}
        </p>
      ))}
    </div>
  );
}

/** Packs that could not be used, said in plain words; the rest goes on working. */
function Troubles({ data }: { data: ExplorerData }): JSX.Element | null {
  const texts = useTexts();
  const troubles = data.status?.troubles ?? [];
  if (data.status && !data.status.hasPacks) return <p class="notice trouble">{texts.text('packs_none')}</p>;
  if (troubles.length === 0) return null;
  return (
    <div class="notice trouble">
      {troubles.map(({ name, sentence }) => (
        <p key={name}>{texts.text('pack_trouble', name, sentence)}</p>
      ))}
    </div>
  );
}

/** "Not this?" for the words that stand for the entity on this page, or that the card came with. */
function Refuse({
  data,
  start,
  port,
}: {
  data: ExplorerData;
  start: ExplorerStart;
  port: ExplorerPort;
}): JSX.Element | null {
  const { entity, page } = data;
  if (!entity) return null;
  const isAsked = start.subject?.type === 'entity' && start.subject.id === entity.head.id;
  const asked = isAsked ? start.refuse : undefined;
  const onPage = page?.state === 'read' ? (page.words.get(entity.head.id) ?? []) : [];
  return (
    <NotThis
      head={entity.head}
      words={[...new Set([...(asked?.words ?? []), ...onPage])]}
      site={asked?.site ?? (page && 'host' in page && page.host !== '' ? page.host : null)}
      port={port}
      startsOpen={asked !== undefined}
      onChanged={data.reload}
    />
  );
}

interface PartProps {
  data: ExplorerData;
  port: ExplorerPort;
  onOpen: (subject: Subject) => void;
}

function Home({ data, port, onOpen }: PartProps): JSX.Element | null {
  const { page } = data;
  if (!page) return null;
  const openEntity = (id: EntityId): void => onOpen({ type: 'entity', id });
  return (
    <>
      <PageNotice page={page} port={port} onChanged={data.reload} />
      {page.state === 'read' && page.view.names.length > 0 && (
        <PageNames names={page.view.names} onOpen={openEntity} onJump={port.jump} />
      )}
      {page.state === 'read' && <SameEvents events={page.view.sameEvents} />}
      {page.state === 'read' && page.view.brief && <Brief brief={page.view.brief} />}
    </>
  );
}

/** Histogram, filters, map and incidents of whatever the screen is about. */
function Found({
  start,
  data,
  port,
  map: Map,
  listTools: ListTools,
  onOpen,
}: PartProps & {
  start: ExplorerStart;
  map: ExplorerProps['map'] | undefined;
  listTools: ExplorerProps['listTools'] | undefined;
}): JSX.Element | null {
  const texts = useTexts();
  const { timeline, state, act } = data;
  const [goal, setGoal] = useState<{ readonly at: number } | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const isPainted = useAfterPaint(timeline !== null);
  const show = (at: number): void => {
    if (at >= STRETCH && !state.isWhole) act({ type: 'whole' });
    setGoal({ at });
  };
  const subject = subjectOf(state);
  if (!timeline) return <div class="waiting" aria-hidden="true" />;
  const { narrowing } = state;
  const hasNames = data.page?.state === 'read' && data.page.view.names.length > 0;
  const isNothing = timeline.total === 0 && !isNarrowed(narrowing);
  const leftOut = timeline.leftOut ? <p class="quiet small">{texts.count('left_out', timeline.leftOut)}</p> : null;
  if (isNothing)
    return subject.type === 'home'
      ? leftOut
      : (leftOut ?? (
          <p class="empty">
            {texts.text(subject.type !== 'entity' || data.isUnknown ? 'subject_unknown' : 'timeline_nothing')}
          </p>
        ));
  return (
    <section class="found" aria-label={texts.text('timeline_head')}>
      {start.hasPage && subject.type === 'home' && !hasNames && <h2>{texts.text('timeline_everything')}</h2>}
      <p class="totals" role="status">
        <Icon name="timeline" />
        {texts.text('brief_counts', texts.count('incidents', timeline.total), texts.count('reports', timeline.reports))}
      </p>
      {leftOut}
      {subject.type !== 'incident' && (
        <>
          <Histogram
            histogram={timeline.histogram}
            from={narrowing.from}
            to={narrowing.to}
            onDays={(from, to) => act({ type: 'days', from, to })}
          />
          <Facets
            facets={timeline.facets}
            arabic={timeline.arabic}
            narrowing={narrowing}
            isFirstPaint={!isPainted}
            onToggle={(facet, value) => act({ type: 'toggle', facet, value })}
            onClear={() => act({ type: 'clear' })}
          />
        </>
      )}
      {Map && timeline.points.length > 0 && (
        <Map points={timeline.points} arabic={timeline.arabic} onPick={show} pointed={pointed} />
      )}
      {ListTools && timeline.total > 0 && <ListTools key={JSON.stringify(data.filter)} filter={data.filter} />}
      {timeline.total === 0 && <p class="empty">{texts.text('timeline_narrowed')}</p>}
      <Timeline
        key={JSON.stringify([subject, narrowing])}
        timeline={timeline}
        isWhole={state.isWhole}
        isFirstPaint={!isPainted}
        at={state.at}
        goal={goal}
        onPoint={Map && setPointed}
        readStretch={data.readStretch}
        onWhole={() => act({ type: 'whole' })}
        onPlace={(at) => at !== state.at && act({ type: 'place', at })}
        onCite={(incident) => citeIncident(texts, incident, port.today())}
        references={port.references}
        onOpen={(incident) => onOpen({ type: 'incident', id: incident.id })}
        startsOpen={subject.type === 'incident'}
      />
    </section>
  );
}
