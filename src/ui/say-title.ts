import type { IncidentView } from '../model/view.ts';
import type { Texts } from './texts.ts';

/** What `incidents/incident-title.ts` writes: what, of whom, by whom, where. */
const OURS =
  /^([A-Z][a-z]+(?: of troops| fire| strike)?)(?: of (.{1,300}?))?(?: \(([^()]{1,200})\))?(?: (?:at|in) (?:the )?(.{1,300}))?$/s;

const BLAME = /^(.{1,300}?) blames (.{1,300})$/s;

/**
 * The title of an incident in the reader's language, where it is one of those that we make ourselves ("Rocket fire at the Green Zone,
 * Baghdad"): names stay as the pack has them. Other titles are texts of their sources and stay as they are.
 */
export function sayTitle(texts: Texts, { title, groups }: Pick<IncidentView, 'title' | 'groups'>): string {
  if (texts.locale.startsWith('en')) return title;
  const [, who, whose = ''] = BLAME.exec(title) ?? [];
  // A headline may say it too: ours names who is among the groups.
  if (groups.some(({ name }) => name === who)) return texts.text('title_blames', who ?? '', whose);
  const [, what = '', whom, actor, where] = OURS.exec(title) ?? [];
  const said = what && texts.find(`title_${what.toLowerCase().replaceAll(' ', '_')}`);
  if (!said) return title;
  return [said, whom, actor && `(${actor})`, where && texts.text('title_in', where)].filter(Boolean).join(' ');
}

/** What a figure counts ("soldiers killed"), in the reader's language where its words are known, else as the report has it. */
export function sayUnit(texts: Texts, what: string): string {
  if (texts.locale.startsWith('en')) return what;
  const [noun, outcome, ...others] = what
    .split(' ')
    .map((word) => texts.find(`unit_${word}`) ?? texts.find(`unit_${word}s`));
  if (!noun || outcome === null || others.length > 0) return what;
  return outcome ? texts.text('unit_outcome', noun, outcome) : noun;
}
