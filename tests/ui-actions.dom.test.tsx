import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../src/ui/tokens.css';
import '../src/ui/screen.css';
import { entityId } from '../src/model/id.ts';
import { describeEntity } from '../src/pack/describe-entity.ts';
import { createPackIndex } from '../src/pack/pack-index.ts';
import { Card } from '../src/ui/Card.tsx';
import { Explorer } from '../src/ui/Explorer.tsx';
import { PACK } from './ui-fixtures.ts';
import { byText, draw, find, makePort, settled } from './ui-harness.tsx';

const titles = (): string[] =>
  [...document.querySelectorAll('.timeline h3')].map(({ textContent }) => textContent ?? '');

describe('the card', () => {
  const told = async (said: string[]): Promise<void> => {
    const view = describeEntity(createPackIndex([PACK]), entityId('green-zone'), {
      context: { published: '2020-04-02' },
    });
    if (!view) throw new Error('the fixture knows the Green Zone');
    await draw(
      <Card
        card={view}
        isPinned={false}
        onPin={() => said.push('pin')}
        onClose={() => said.push('close')}
        onTimeline={() => said.push('timeline')}
        onNotThis={() => said.push('not this')}
        onCite={({ id }) => `cite ${id}`}
      />,
      'card',
    );
  };

  test('a dialog that is not modal, named after the entity, in the order of the design', async () => {
    await told([]);
    const dialog = find('[role=dialog]');
    expect(dialog.getAttribute('aria-modal')).toBe('false');
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.innerText).toContain('Green Zone');
    const text = dialog.innerText.replace(/\s+/g, ' ');
    const order = [
      'Green Zone',
      'المنطقة الخضراء',
      'District · Baghdad, Iraq',
      'Fortified government',
      '16 Feb 2020',
      '7 weeks before this article',
      'latest before',
      'correction',
      'according to Reuters, citing a US military source',
      'Reports disagree: blasts',
      '2 RT',
      'at least 4 Sample Wire',
      'summary',
      '2 reports',
      'a Friday between 13 Mar and 10 Apr 2020',
      'inferred: why?',
      'Rocket close to the Green Zone',
      'reported',
      'according to RT, citing Al-Arabiya',
      'late 2019',
      'first known',
      'newest report',
      'this article',
      'nothing known after 10 Apr 2020',
      'Open timeline',
      'Not this place?',
    ];
    let at = 0;
    for (const words of order) {
      const next = text.indexOf(words, at);
      expect([words, next >= at]).toEqual([words, true]);
      at = next;
    }
  });

  test('buttons tell what was pressed; reports unfold with their words; why a date was inferred', async () => {
    const said: string[] = [];
    await told(said);
    await userEvent.click(find('[aria-label="Keep this card open"]'));
    await userEvent.click(byText('button', 'Open timeline'));
    await userEvent.click(byText('button', 'Not this place?'));
    await userEvent.click(byText('.fold', '2 reports'));
    await userEvent.click(byText('.ask', 'inferred: why?'));
    expect(document.body.innerText).toContain('It is unclear whether anyone was hurt.');
    expect(document.body.innerText).toContain('Last week the United Kingdom announced');
    expect(byText('.fold', '2 reports').getAttribute('aria-expanded')).toBe('true');
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await userEvent.click(byText('.incident .link', 'Copy citation'));
    expect(copied.mock.calls).toEqual([['cite i-february']]);
    await vi.waitFor(() => expect(byText('.incident [role=status]', 'Copied')).toBeDefined());
    copied.mockRestore();
    await userEvent.click(find('[aria-label="Close"]'));
    expect(said).toEqual(['pin', 'timeline', 'not this', 'close']);
  });
});

describe('the search box', () => {
  test.each(['popup', 'sidepanel', 'search'])('no line is left below the results: %s', async (screen) => {
    await draw(<Explorer port={makePort(PACK)} start={{ hasPage: screen !== 'search' }} />, screen);
    const line = (): string => getComputedStyle(find('.top')).borderBlockEndWidth;
    expect(line()).toBe('1px');
    await userEvent.keyboard('green');
    await settled();
    expect(find('.hits').hidden).toBe(false);
    expect(line()).toBe('0px');
  });

  test('has the focus; arrows, Enter, Ctrl+Enter, Escape and / as in any combobox', async () => {
    const port = makePort(PACK);
    await draw(<Explorer port={port} start={{ hasPage: true }} />, 'popup');
    const box = find('[role=combobox]');
    expect(document.activeElement).toBe(box);
    await userEvent.keyboard('green');
    await settled();
    const selected = (): string => find('[role=option][aria-selected=true]').id;
    expect(box.getAttribute('aria-activedescendant')).toBe('hit-0');
    expect(find('[role=status]').innerText).toBe('5 results');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await settled();
    expect(selected()).toBe('hit-2');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    await settled();
    expect(selected()).toBe('hit-4');
    await userEvent.keyboard('{ArrowDown}{Control>}{Enter}{/Control}');
    expect(port.asked).toContain('tab {"entity":"iraq"}');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect((box as HTMLInputElement).value).toBe('');
    find('.page-names button').focus();
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(box);
    await userEvent.keyboard('rockets');
    await settled();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await settled();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(titles()).toEqual(['Rocket close to the Green Zone, Baghdad']);
    expect(document.querySelector('mark')).toBeNull();
  });

  test('that it has the focus is seen in forced colours too', async () => {
    await draw(<Explorer port={makePort(PACK)} start={{ hasPage: true }} />, 'popup', { name: 'forced', forced: true });
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    expect(getComputedStyle(find('.search-field')).outlineStyle).toBe('solid');
    await draw(<Explorer port={makePort(PACK)} start={{ hasPage: true }} />, 'popup');
    expect(getComputedStyle(find('.search-field')).outlineStyle).toBe('none');
  });

  test('an answer that comes late is dropped', async () => {
    const answers: (() => void)[] = [];
    const port = makePort(PACK);
    const slow = makePort(PACK, {
      search: (text) =>
        new Promise((resolve) =>
          answers.push(
            () =>
              void port.search(text).then((view) => resolve(view && { ...view, hits: text === 'a' ? view.hits : [] })),
          ),
        ),
    });
    await draw(<Explorer port={slow} start={{ hasPage: true }} />, 'popup');
    await userEvent.keyboard('a');
    await settled();
    await userEvent.keyboard('b');
    await settled();
    answers[1]?.();
    await settled();
    answers[0]?.();
    await settled();
    expect(document.body.innerText).toContain('Nothing known for “ab”.');
  });
});

describe('the popup', () => {
  test('names with counts and a way to them; a name opens its page; back', async () => {
    const port = makePort(PACK);
    await draw(<Explorer port={port} start={{ hasPage: true }} hasPanelButton />, 'popup');
    expect(find('.page-names').innerText).toMatch(/Iraq\s+named 5 times/);
    await userEvent.click(find('[aria-label="Go to “Baghdad” on the page"]'));
    expect(port.asked).toContain('jump baghdad');
    expect(find('.brief').innerText).toMatch(/3 incidents in 2 reports/);
    await userEvent.click(byText('.row', 'Green Zone'));
    await settled();
    expect(find('h1').innerText).toContain('المنطقة الخضراء');
    await userEvent.click(find('[aria-label="Back"]'));
    await settled();
    expect(document.querySelector('.page-names')).not.toBeNull();
  });

  test('chips narrow, show what others would add, and can all be cleared', async () => {
    await draw(<Explorer port={makePort(PACK)} start={{ hasPage: true }} />, 'popup');
    expect(titles()).toHaveLength(5);
    await userEvent.click(byText('summary', 'Kind'));
    await userEvent.click(byText('.facet-values .chip', 'Air strike'));
    await settled();
    expect(titles()).toEqual(['Drone strike killed an Iranian general, Baghdad']);
    expect(byText('.facet-values .chip', 'Rocket fire').innerText).toMatch(/3/);
    await userEvent.click(byText('button', 'Clear filters'));
    await settled();
    expect(titles()).toHaveLength(5);
  });

  test('the histogram filters by key and by dragging, and gives the whole time back', async () => {
    await draw(<Explorer port={makePort(PACK)} start={{ hasPage: true }} />, 'popup');
    find('input[aria-label="From"]').focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    await settled();
    expect(titles()).toEqual(['Rocket close to the Green Zone, Baghdad', 'Rockets at the Green Zone, Baghdad']);
    await userEvent.click(byText('button', 'All dates'));
    await settled();
    const plot = find('.histogram svg');
    const box = plot.getBoundingClientRect();
    const at = (part: number): PointerEventInit => ({
      clientX: box.left + box.width * part,
      clientY: box.top + 10,
      pointerId: 1,
      bubbles: true,
    });
    plot.setPointerCapture = () => undefined;
    plot.dispatchEvent(new PointerEvent('pointerdown', at(0.01)));
    await settled();
    plot.dispatchEvent(new PointerEvent('pointermove', at(0.3)));
    await settled();
    plot.dispatchEvent(new PointerEvent('pointerup', at(0.3)));
    await settled();
    expect(titles()).toEqual(['Rockets at the K-1 base, Kirkuk']);
  });

  test('site switch, pause, save and panel ask for what they say', async () => {
    const port = makePort(PACK);
    await draw(<Explorer port={port} start={{ hasPage: true }} hasPanelButton />, 'popup');
    await userEvent.click(find('.switch'));
    await userEvent.click(find('[aria-label="Pause on all sites"]'));
    await userEvent.click(byText('button', 'Save page'));
    await settled();
    await userEvent.click(byText('button', 'Side panel'));
    for (const asked of ['site never', 'paused true', 'save', 'panel']) expect(port.asked).toContain(asked);
    expect(byText('button', 'Saved')).toHaveProperty('disabled', true);
  });

  test('"not this" takes words of the page away from a name, here or everywhere, and gives them back', async () => {
    const port = makePort(PACK);
    await draw(<Explorer port={port} start={{ hasPage: true }} />, 'popup');
    await userEvent.click(byText('.row', 'Green Zone'));
    await settled();
    await userEvent.click(byText('summary', 'Not this place?'));
    const words = [...document.querySelectorAll('.not-this .check')].map((one) =>
      (one as HTMLElement).innerText.trim(),
    );
    expect(words.slice(0, 2)).toEqual(['Green Zone', 'International Zone']);
    expect(words.slice(-2)).toEqual(['news.example', 'On all sites']);
    await userEvent.click(byText('.not-this .check', 'Green Zone'));
    await userEvent.click(byText('.not-this .button', 'Take the marks away'));
    await settled();
    const rest = words.slice(1, -2);
    expect(port.asked).toContain(`refuse green-zone ${rest.join('|')} news.example`);
    const told = find('.not-this [role=status]').innerText.replace(/\s+/g, ' ');
    expect(told).toMatch(/^“International Zone”.* is no longer marked as Green Zone on news\.example\. Undo$/);
    await userEvent.click(byText('.not-this button', 'Undo'));
    await settled();
    expect(port.asked).toContain(`undo ${rest.join('|')}`);
    await userEvent.click(byText('.not-this .check', 'On all sites'));
    await userEvent.click(byText('.not-this .button', 'Take the marks away'));
    await settled();
    expect(port.asked.some((line) => /^refuse green-zone .* null$/.test(line))).toBe(true);
  });

  test('a correction that is refused says why', async () => {
    const sentence = 'Nothing is written from private windows.';
    const port = makePort(PACK, { refuse: async () => ({ keys: [], sentence }) });
    const start = {
      hasPage: false,
      subject: { type: 'entity', id: entityId('green-zone') },
      refuse: { words: ['the Zone'], site: null },
    } as const;
    await draw(<Explorer port={port} start={start} />, 'search');
    expect(find('.not-this').innerText).toMatch(/do not mean Green Zone:\s*the Zone/);
    expect(find('.not-this').innerText).not.toContain('On all sites');
    await userEvent.click(byText('.not-this .button', 'Take the marks away'));
    await settled();
    expect(find('.not-this [role=alert]').innerText).toBe(sentence);
  });

  test('its state survives closing', async () => {
    const states: unknown[] = [];
    const first = makePort(PACK, { storeState: (state) => states.push(JSON.parse(JSON.stringify(state))) });
    await draw(<Explorer port={first} start={{ hasPage: true }} />, 'popup');
    await userEvent.click(byText('.row', 'Green Zone'));
    await settled();
    const again = makePort(PACK, { loadState: async () => states.at(-1) });
    await draw(<Explorer port={again} start={{ hasPage: true }} />, 'popup');
    expect(find('h1').innerText).toContain('Green Zone');
  });
});
