import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../src/ui/tokens.css';
import '../src/ui/card.css';
import '../src/ui/screen.css';
import { entityId } from '../src/model/id.ts';
import { describeEntity } from '../src/pack/describe-entity.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { Card } from '../src/ui/Card.tsx';
import { Explorer } from '../src/ui/Explorer.tsx';
import { OfflineMap } from '../src/ui/OfflineMap.tsx';
import { PACK } from './ui-fixtures.ts';
import { draw, find, makePort, settled } from './ui-harness.tsx';

const ZONE = entityId('green-zone');
/** Kurdish names stand before the Arabic one, or alone. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  baghdad: ['Baghdad', 'بەغدا', 'بغداد'],
  zayouna: ['Zayouna', 'زەیونە'],
};
const [newest, ...others] = PACK.incidents;
const pack = {
  ...PACK,
  entities: PACK.entities.map((one) => ({
    ...one,
    names: NAMES[one.id] ?? one.names,
    ...(one.id === ZONE ? { description_ar: 'حي محصّن' } : {}),
  })),
  incidents: [{ ...newest!, title: 'Rocket fire at the Green Zone, Baghdad' }, ...others],
};
const textsOf = (selector: string): string[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].map(({ textContent }) => textContent);
const nothing = (): void => undefined;

async function drawCard(id: string, arabic: boolean): Promise<void> {
  const view = describeEntity(createPackIndex([pack]), entityId(id), { context: { published: '2020-04-02' } });
  const does = { onPin: nothing, onClose: nothing, onTimeline: nothing, onNotThis: nothing, onCite: () => '' };
  await draw(view && <Card card={view} isPinned={false} {...does} />, 'card-page', { name: 'card', arabic });
}

test('a card in Arabic: name, place, description and titles in Arabic, the name of the pack beside it', async () => {
  await drawCard('green-zone', true);
  expect(textsOf('h2 bdi')).toEqual(['المنطقة الخضراء', 'Green Zone']);
  expect(textsOf('.what bdi')).toEqual(['بغداد', 'العراق']);
  expect([find('.description').textContent, find('.description bdi').lang]).toEqual(['حي محصّن', '']);
  expect(textsOf('.telling bdi')).toContain('قصف صاروخي في المنطقة الخضراء، بغداد');
  await drawCard('kataib-hezbollah', true);
  // An index that says it in English alone: said so.
  expect(find('.description bdi').lang).toBe('en');
});

test('the same in English: nothing is turned round', async () => {
  await drawCard('green-zone', false);
  expect(textsOf('h2 bdi')).toEqual(['Green Zone', 'المنطقة الخضراء']);
  expect(textsOf('.what bdi')).toEqual(['Baghdad', 'Iraq']);
  expect([find('.description').textContent, find('.description bdi').lang]).toEqual([
    'Fortified government and embassy quarter',
    '',
  ]);
});

test('popup in Arabic: names of the page, chips, results and a name of its own page; what has no Arabic name keeps its own', async () => {
  await draw(<Explorer port={makePort(pack)} start={{ hasPage: true }} />, 'popup', { name: 'popup', arabic: true });
  expect(textsOf('.row-name')).toEqual(['العراق', 'بغداد', 'المنطقة الخضراء', 'كتائب حزب الله', 'Zayouna']);
  await settled();
  const chips = textsOf('.facet-values bdi');
  expect(chips).toEqual(expect.arrayContaining(['المنطقة الخضراء', 'بغداد']));
  expect(chips.filter((chip) => /Green Zone|Baghdad/.test(chip))).toEqual([]);
  await userEvent.click(find('[role=combobox]'));
  await userEvent.keyboard('zone');
  await settled();
  expect(textsOf('.hit-title').slice(0, 2)).toEqual(['العراق', 'بغداد']);
  await userEvent.keyboard('{Escape}');
  await settled();
  find('.page-names .row').click();
  await settled();
  expect(textsOf('.entity h1 bdi')).toEqual(['العراق', 'Iraq']);
  expect(textsOf('.entity dd .chip bdi')).toContain('بغداد');
});

test('the map says its places in Arabic', async () => {
  const timeline = await makePort(pack).readTimeline({}, 50, nothing);
  const points = timeline?.points ?? [];
  expect(points.map(({ name }) => name)).toContain('Green Zone');
  await draw(<OfflineMap points={points} arabic={timeline?.arabic} onPick={nothing} />, 'panel', {
    name: 'map',
    arabic: true,
  });
  const titles = textsOf('.map title');
  expect(titles.some((title) => title.includes('المنطقة الخضراء'))).toBe(true);
  expect(titles.join(' ')).not.toContain('Green Zone');
});
