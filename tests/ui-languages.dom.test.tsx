import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import { Explorer } from '../src/ui/Explorer.tsx';
import { PACK } from './ui-fixtures.ts';
import { draw, find, makePort, settled } from './ui-harness.tsx';

const OURS = 'Rocket fire at the Green Zone, Baghdad';
const SAID = 'قصف صاروخي في المنطقة الخضراء، بغداد';
const [first, ...others] = PACK.incidents;
const pack = { ...PACK, incidents: [{ ...first!, title: OURS }, ...others] };

test('in Arabic the titles that we make are Arabic, in the list and in results, and other titles say which language they are in', async () => {
  const port = makePort(pack);
  const found = [0, OURS.indexOf('Green')].map((start) => ({ start, end: start + (start === 0 ? 6 : 10) }));
  const search: typeof port.search = async (text) => {
    const view = await port.search(text);
    return view && { ...view, hits: view.hits.map((hit) => ({ ...hit, matches: hit.title === OURS ? found : [] })) };
  };
  await draw(<Explorer port={{ ...port, search }} start={{ hasPage: false }} />, 'search', {
    name: 'rtl',
    arabic: true,
  });
  const rows = [...document.querySelectorAll<HTMLElement>('.timeline h3 bdi')];
  const said = rows.filter(({ innerText }) => innerText === SAID);
  expect(said.map(({ lang }) => lang)).toEqual(['']);
  expect(rows.length).toBe(pack.incidents.length);
  for (const row of rows.filter((one) => !said.includes(one)))
    expect([row.innerText, row.lang]).toEqual([row.innerText, 'en']);
  find('.fold').click();
  await settled();
  expect(find('blockquote bdi').lang).toBe('en');
  await userEvent.click(find('[role=combobox]'));
  await userEvent.keyboard('rocket green zone');
  await settled();
  const hits = [...document.querySelectorAll<HTMLElement>('.hit-title')];
  const hit = hits.find(({ innerText }) => innerText === SAID);
  expect(hits.map(({ innerText }) => innerText)).not.toContain(OURS);
  expect([...(hit?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent).join(' ')).toBe(
    'المنطقة الخضراء',
  );
});

test('in English nothing is marked that is English, and an Arabic title is', async () => {
  const title = 'انفجار في السوق';
  const incidents = [{ ...first!, title }, ...others];
  const reports = PACK.reports.map((report) => ({ ...report, language: 'ar' }));
  await draw(<Explorer port={makePort({ ...PACK, incidents, reports })} start={{ hasPage: false }} />, 'search');
  const rows = [...document.querySelectorAll<HTMLElement>('.timeline h3 bdi')];
  expect(rows.map(({ innerText, lang }) => [innerText === title, lang])).toEqual(
    rows.map(({ innerText }) => [innerText === title, innerText === title ? 'ar' : '']),
  );
  expect(rows.some(({ lang }) => lang === 'ar')).toBe(true);
});
