import type { ArabicNames, NameRef, SearchHitView } from '../model/view.ts';
import { formatFigure } from './format-figure.ts';
import { nameIn } from './name-in.ts';
import type { Texts } from './texts.ts';

/** What `incidents/incident-title.ts` writes: what, of whom, by whom, where. */
const OURS =
  /^([A-Z][a-z]+(?: of troops| fire| strike)?)(?: of (.{1,300}?))?(?: \(([^()]{1,200})\))?(?: (?:at|in) (?:the )?(.{1,300}))?$/s;

/** "At least 5 people killed at the Old Zone, Bahra": who died, by the first figure that says so. */
const VICTIMS =
  /^(At least |Up to |About )?(\d{1,9}(?:-\d{1,9})?) ([a-z]{1,30} (?:killed|dead|murdered|massacred))(?: (?:at|in) (?:the )?(.{1,300}))?$/s;
const BOUNDS: Readonly<Record<string, string>> = { 'At least ': '>=', 'Up to ': '<=', 'About ': '~' };

const BLAME = /^(.{1,300}?) blames (.{1,300})$/s;

/**
 * The title of an incident in the reader's language, where it is one of those that we make ourselves ("Rocket fire at the Green Zone,
 * Baghdad"), with the names that the answer has in Arabic. Other titles are texts of their sources and stay as they are.
 */
export function sayTitle(
  texts: Texts,
  {
    title,
    groups,
    arabic,
  }: {
    readonly title: string;
    readonly groups: readonly Pick<NameRef, 'name'>[];
    readonly arabic?: ArabicNames | undefined;
  },
): string {
  if (texts.locale.startsWith('en')) return title;
  const named = (names: string): string => nameIn(texts, names, arabic);
  const [, who, whose = ''] = BLAME.exec(title) ?? [];
  // A headline may say it too: ours names who is among the groups.
  if (groups.some(({ name }) => name === who)) return texts.text('title_blames', named(who ?? ''), named(whose));
  const [, bound = '', number = '', victims = '', there] = VICTIMS.exec(title) ?? [];
  const counted = victims && sayUnit(texts, victims);
  if (counted !== victims)
    return placed(
      texts,
      texts.text('figure', formatFigure(texts, `${BOUNDS[bound] ?? ''}${number}`), counted),
      there && named(there),
    );
  const [, what = '', whom, actor, where] = OURS.exec(title) ?? [];
  const said = what && texts.find(`title_${what.toLowerCase().replaceAll(' ', '_')}`);
  if (!said) return title;
  return placed(
    texts,
    [said, whom && named(whom), actor && `(${named(actor)})`].filter(Boolean).join(' '),
    where && named(where),
  );
}

/** The title of a hit of the search: of an incident as `sayTitle` has it. */
export function sayHit(texts: Texts, { type, title, groups = [], arabic }: SearchHitView): string {
  if (type === 'incident') return sayTitle(texts, { title, groups: groups.map((name) => ({ name })), arabic });
  return type === 'entity' ? nameIn(texts, title, arabic) : title;
}

const placed = (texts: Texts, said: string, where: string | undefined): string =>
  where ? `${said} ${texts.text('title_in', where)}` : said;

const units = new WeakMap<Texts, ReadonlyMap<string, string>>();

/** What is counted and what became of it, by the English word: lines of the message `units`. */
function unitsOf(texts: Texts): ReadonlyMap<string, string> {
  let known = units.get(texts);
  if (!known) {
    const lines = texts.text('units').split('\n');
    known = new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
    units.set(texts, known);
  }
  return known;
}

/** What a figure counts ("soldiers killed"), in the reader's language where its words are known, else as the report has it. */
export function sayUnit(texts: Texts, what: string): string {
  if (texts.locale.startsWith('en')) return what;
  const known = unitsOf(texts);
  const [noun, outcome, ...others] = what.split(' ').map((word) => known.get(word) ?? known.get(`${word}s`) ?? null);
  if (!noun || outcome === null || others.length > 0) return what;
  return outcome ? texts.text('unit_outcome', noun, outcome) : noun;
}
