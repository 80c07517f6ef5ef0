import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../src/ui/tokens.css';
import '../src/ui/card.css';
import '../src/ui/screen.css';
import '../src/ui/map.css';
import '../src/ui/page.css';
import '../src/ui/settings.css';
import type { ComponentChild } from 'preact';
import { entityId, incidentId } from '../src/model/id.ts';
import type { Pack } from '../src/model/pack.ts';
import type { Link } from '../src/model/mention.ts';
import { DEFAULT_SETTINGS } from '../src/model/settings.ts';
import { describeEntity } from '../src/pack/describe-entity.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { Card } from '../src/ui/Card.tsx';
import { Explorer } from '../src/ui/Explorer.tsx';
import { OfflineMap } from '../src/ui/OfflineMap.tsx';
import { PrivacyScreen } from '../src/ui/PrivacyScreen.tsx';
import { SettingsForm } from '../src/ui/SettingsForm.tsx';
import { WelcomeScreen } from '../src/ui/WelcomeScreen.tsx';
import { hostilePack } from './ui-hostile.ts';
import { PACK } from './ui-fixtures.ts';
import { draw, makePort, MODES, settled, violations } from './ui-harness.tsx';

const nothing = (): void => undefined;
const LINK = {
  start: 0,
  end: 18,
  text: 'International Zone',
  entity: entityId('green-zone'),
  kind: 'place',
  name: 'Green Zone',
  method: 'alias',
  score: 0.9,
  alias: 'International Zone',
  evidence: [{ kind: 'context-word', weight: 0.3, detail: 'Baghdad' }],
  pack: PACK.id,
} as const satisfies Link;

function card(pack = PACK): ComponentChild {
  const entity = entityId(pack === PACK ? 'green-zone' : (pack.entities[0]?.id ?? ''));
  const view = describeEntity(createPackIndex([pack]), entity, { context: { published: '2020-04-02' }, link: LINK });
  return (
    view && (
      <Card
        card={view}
        isPinned={false}
        onPin={nothing}
        onClose={nothing}
        onTimeline={nothing}
        onNotThis={nothing}
        onCite={() => ''}
      />
    )
  );
}

const popup = (pack = PACK): ComponentChild => (
  <Explorer port={makePort(pack)} start={{ hasPage: true }} hasPanelButton />
);

const SCREENS: readonly (readonly [string, string, () => ComponentChild, () => Promise<void>])[] = [
  ['card', 'card', () => card(), async () => press('.fold, .card footer .link')],
  ['popup', 'popup', () => popup(), async () => press('.facets summary, .legend summary, .fold, .ask')],
  [
    'popup with results',
    'popup',
    () => <Explorer port={makePort(PACK)} start={{ hasPage: true, query: 'green' }} hasPanelButton />,
    settled,
  ],
  [
    'panel with an entity',
    'sidepanel',
    () => (
      <Explorer
        port={makePort(PACK)}
        start={{ hasPage: true, subject: { type: 'entity', id: entityId('green-zone') } }}
        map={OfflineMap}
      />
    ),
    async () => press('.more summary'),
  ],
  [
    'search page',
    'search',
    () => <Explorer port={makePort(PACK)} start={{ hasPage: false }} map={OfflineMap} />,
    settled,
  ],
  [
    'welcome page',
    'welcome',
    () => (
      <WelcomeScreen
        sample={[{ text: 'For diplomats in Baghdad, sirens have become part of the week.', language: 'en' }]}
        browser="chromium"
        hasAccess={false}
        onAllow={nothing}
        onLibrary={nothing}
        onSearch={nothing}
      />
    ),
    settled,
  ],
  ['privacy page', 'privacy', () => <PrivacyScreen />, settled],
  [
    'settings',
    'library',
    () => (
      <main class="page">
        <h1>Settings</h1>
        <h2>All of them</h2>
        <SettingsForm
          settings={{ ...DEFAULT_SETTINGS, sites: { 'news.example': 'never', '*.example.org': 'always' } }}
          onChange={nothing}
          onExport={nothing}
          onImport={async () => false}
        />
      </main>
    ),
    settled,
  ],
];

/** Presses everything that unfolds, so that the folded parts are judged as well. */
async function press(selector: string): Promise<void> {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) element.click();
  await settled();
}

beforeAll(async () => {
  await page.viewport(800, 700);
});
afterEach(() => {
  document.documentElement.style.fontSize = '';
});

describe.each(SCREENS)('%s', (_, bodyClass, screen, unfold) => {
  test.each(MODES)('axe finds nothing: $name', async (mode) => {
    await draw(screen(), bodyClass, mode);
    await unfold();
    expect(await violations()).toEqual([]);
  });

  test('what says nothing takes no room, and what has a frame holds what is drawn in it, at double text size too', async () => {
    for (const text of [100, 200]) {
      await draw(screen(), bodyClass, { name: 'large', text });
      const empty = [...document.querySelectorAll<HTMLElement>('main > *')].filter(
        (one) => one.innerText.trim() === '',
      );
      for (const one of empty) expect([one.outerHTML, one.offsetHeight]).toEqual([one.outerHTML, 0]);
      for (const part of document.querySelectorAll('button > svg, .search-field > *')) {
        const [inside, frame] = [part, part.parentElement ?? part].map((one) => one.getBoundingClientRect());
        expect([part.outerHTML, inside!.height > frame!.height]).toEqual([part.outerHTML, false]);
      }
      for (const mark of document.querySelectorAll('.certainty svg'))
        expect(mark.clientHeight).toBeGreaterThanOrEqual(0.11 * text);
    }
  });

  test('nothing is wider than 320 px needs, at normal and double text size', async () => {
    for (const text of [100, 200]) {
      await draw(screen(), bodyClass, { name: 'narrow', width: 320, text });
      await unfold();
      expect(document.body.scrollWidth).toBeLessThanOrEqual(321);
      const wide = [...document.body.querySelectorAll('main, .card-body, .top, .site-bar')];
      for (const part of wide)
        expect([part.className, part.scrollWidth - part.clientWidth]).toEqual([part.className, 0]);
    }
  });
});

describe('a popup that gets less height than it wants', () => {
  afterEach(() => page.viewport(800, 700));
  test.each([
    ['the last incident', '', '.legend summary'],
    ['the last result', 'green', '[role=option]:last-child'],
  ])('%s can be reached, and no bar covers it', async (_, query, selector) => {
    await page.viewport(400, 420);
    const start = query === '' ? { hasPage: true } : { hasPage: true, query };
    await draw(<Explorer port={makePort(PACK)} start={start} hasPanelButton />, 'popup');
    await settled();
    const last = document.querySelector<HTMLElement>(selector);
    last?.scrollIntoView({ block: 'nearest' });
    await settled();
    const box = last?.getBoundingClientRect() ?? new DOMRect();
    expect(box.height).toBeGreaterThan(10);
    for (const y of [box.top + 2, box.bottom - 2])
      expect(last?.contains(document.elementFromPoint(box.left + 8, y))).toBe(true);
    const bar = document.querySelector('.site-bar')?.getBoundingClientRect();
    expect(bar?.bottom).toBeLessThanOrEqual(421);
    expect(document.elementFromPoint(200, 418)?.closest('.site-bar')).not.toBeNull();
  });
});

describe('hostile strings in every field', () => {
  test.each([
    ['card', 'card', () => card(hostilePack())],
    ['popup', 'popup', () => popup(hostilePack())],
    [
      'entity page with map',
      'search',
      () => (
        <Explorer
          port={makePort(hostilePack())}
          start={{ hasPage: false, subject: { type: 'entity', id: entityId(hostilePack().entities[0]?.id ?? '') } }}
          map={OfflineMap}
        />
      ),
    ],
    [
      'search results',
      'popup',
      () => <Explorer port={makePort(hostilePack())} start={{ hasPage: true, query: '<b>"x' }} />,
    ],
  ])('%s: nothing runs, nothing becomes markup, nothing breaks out of its row', async (_, bodyClass, screen) => {
    await draw(screen(), bodyClass, { name: 'narrow', width: 400 });
    await press('.fold, .ask, .facets summary, .more summary');
    await settled();
    expect((window as { hacked?: number }).hacked).toBeUndefined();
    expect(document.body.querySelectorAll('img, script, iframe, b b, a:not([href^="http"])')).toHaveLength(0);
    for (const link of document.body.querySelectorAll('a'))
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(document.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(document.body.scrollWidth).toBeLessThanOrEqual(401);
    expect(cutOff()).toEqual([]);
  });
});

/** Elements that hide a part of their text and have no way to see it all: no scrolling, no tooltip with the whole. */
function cutOff(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (hides(overflowY) && one.scrollHeight > one.clientHeight + 1);
      return isCut && one.clientWidth > 1 && one.closest('.unseen, [title]') === null && one.closest('svg') === null;
    })
    .map((one) => `${one.tagName} ${one.className}`);
}

describe('packs that lack something, or have too much', () => {
  const search = (pack: Pack): ComponentChild => (
    <Explorer port={makePort(pack)} start={{ hasPage: false }} map={OfflineMap} />
  );
  test('5,000 incidents on one day: some are drawn, the rest is counted and comes when asked for', async () => {
    const one = PACK.incidents.find(({ when }) => when.from === '2020-02-16') ?? PACK.incidents[0]!;
    const incidents = Array.from({ length: 5000 }, (_, at) => ({ ...one, id: incidentId(`many-${at}`) }));
    await draw(search({ ...PACK, incidents }), 'search');
    expect(document.querySelectorAll('.timeline .incident').length).toBeLessThanOrEqual(50);
    expect(document.querySelector('.totals')?.textContent).toContain('5,000 incidents');
    expect(document.querySelector('.timeline > .wide')?.textContent).toMatch(/4,9\d\d more incidents/);
    expect(document.querySelectorAll('.map g')).toHaveLength(1);
  });

  test('no coordinates: no map, and everything else', async () => {
    const bare = PACK.incidents.map((incident) => ({
      ...incident,
      places: incident.places.map(({ entity, name }) => ({ entity, name })),
    }));
    const entities = PACK.entities.map(({ lat: _lat, lon: _lon, ...entity }) => entity);
    await draw(search({ ...PACK, incidents: bare, entities }), 'search');
    expect(document.querySelector('.map')).toBeNull();
    expect(document.querySelectorAll('.timeline .incident')).toHaveLength(PACK.incidents.length);
  });

  test('the map names its places where there is room, the largest first, in one size, and never one name over another', async () => {
    const far = { lat: 35.4, lon: 44.4 };
    const points = ['Baghdad', 'Baghdad', 'Near it', 'x'.repeat(10_000)].map((name, at) => ({
      incident: incidentId(`i${at}`),
      at,
      name,
      ...(at === 3 ? far : { lat: at === 2 ? 33.32 : 33.3, lon: 44.4 }),
      radius: 5,
    }));
    for (const width of [320, 700]) {
      await draw(<OfflineMap points={points} onPick={nothing} />, 'search', { name: 'narrow', width });
      const names = [...document.querySelectorAll('.map text')];
      expect(names.map(({ textContent }) => textContent).sort()).toEqual(['Baghdad', `${'x'.repeat(24)}…`]);
      const [one, other] = names.map((name) => name.getBoundingClientRect());
      expect(one!.bottom <= other!.top || other!.bottom <= one!.top).toBe(true);
      for (const box of [one!, other!]) expect(Math.abs(box.height - 15)).toBeLessThan(5);
    }
    expect(
      [...document.querySelectorAll('.map title')].some((title) => title.textContent?.includes('x'.repeat(10_000))),
    ).toBe(true);
  });

  test('no dates: said so, no histogram, no line of time', async () => {
    const when = { edtf: 'XXXX-XX-XX', from: null, to: null, basis: 'unknown' as const, why: [] };
    await draw(search({ ...PACK, incidents: PACK.incidents.map((incident) => ({ ...incident, when })) }), 'search');
    expect(document.querySelector('.histogram')).toBeNull();
    expect(document.querySelectorAll('.track')).toHaveLength(0);
    expect(document.querySelector('.timeline h2')?.textContent).toBe('date unknown');
  });
});
