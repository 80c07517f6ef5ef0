import { expect, test } from 'vitest';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import { Explorer } from '../src/ui/Explorer.tsx';
import { PACK } from './ui-fixtures.ts';
import { draw, makePort } from './ui-harness.tsx';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
/** The histogram over the fixture's incidents, by month: what a line of time spans. */
const [FIRST, END] = [day('2019-10-01'), day('2020-05-01')];

test.each([false, true])(
  'a row has a dot for a day and a bar as long as its date is vague (Arabic: %j)',
  async (arabic) => {
    await draw(<Explorer port={makePort(PACK)} start={{ hasPage: false }} />, 'search', { name: 'rows', arabic });
    const rows = [...document.querySelectorAll('.timeline .incident')];
    const placeOf = (title: string): readonly [isPoint: boolean, from: number, to: number] => {
      const track = rows.find((one) => one.querySelector('h3')?.textContent === title)?.querySelector('.track');
      const [line, span] = [track, track?.firstElementChild].map(
        (one) => one?.getBoundingClientRect() ?? new DOMRect(),
      );
      const from = arabic ? line!.right - span!.right : span!.left - line!.left;
      const isPoint = track?.classList.contains('point') ?? false;
      // A dot has a size of its own: its middle counts.
      const [start, end] = isPoint ? [from + span!.width / 2, from + span!.width / 2] : [from, from + span!.width];
      return [isPoint, start / line!.width, end / line!.width];
    };
    const at = (iso: string): number => (day(iso) - FIRST) / (END - FIRST);
    const [isBar, from, to] = placeOf('Rocket close to the Green Zone, Baghdad');
    expect([isBar, Math.abs(from - at('2020-03-13')) < 0.002, Math.abs(to - at('2020-04-11')) < 0.002]).toEqual([
      false,
      true,
      true,
    ]);
    const [isPoint, middle] = placeOf('Rockets at the Green Zone, Baghdad');
    expect([isPoint, Math.abs(middle - at('2020-02-16')) < 0.02]).toEqual([true, true]);
  },
);

test('a report that has a page of its own leads there', async () => {
  await draw(<Explorer port={makePort(PACK)} start={{ hasPage: false }} />, 'search');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.timeline .source a')];
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links.map(({ href }) => href))).toEqual(new Set(['https://news.example/blasts']));
  expect(links[0]?.textContent).toContain('Sample Wire');
});
