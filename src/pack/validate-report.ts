import {
  CERTAINTIES,
  CLAIM_KINDS,
  GROUP_ROLES,
  type Attribution,
  type Claim,
  type Figure,
  type Voice,
} from '../model/claim.ts';
import type { EntityId, ReportId } from '../model/id.ts';
import type { Mention } from '../model/mention.ts';
import type { Report, TextProblem } from '../model/report.ts';
import { textId } from '../text/text-id.ts';
import { country } from './validate-entity.ts';
import { dated, dateExpression, span, SPAN_SHAPE, spanning } from './validate-pack-dates.ts';
import {
  flag,
  id,
  list,
  nullable,
  number,
  oneOf,
  pattern,
  record,
  text,
  whole,
  type Check,
} from './validate-pack-fields.ts';

/** A text of ten million characters is a library of books; reading one takes seconds, more is refused. */
const TEXT = 10_000_000;
const MANY = 200_000;

export const voice: Check<Voice> = spanning<Voice>({ ...SPAN_SHAPE, name: text(2000) });
export const figure: Check<Figure> = spanning<Figure>({ ...SPAN_SHAPE, what: text(2000), value: text(200) });

/** Links that a card offers: nothing but addresses of the web, never a script. */
export const address = pattern(/^https?:\/\/[^\s<>"\\]+$/i, 'an address that begins with http:// or https://');

const mention: Check<Mention> = spanning<Mention>(
  {
    ...SPAN_SHAPE,
    text: text(10_000),
    kind: oneOf(['place', 'group', 'person']),
    type: text(100),
    entity: nullable(id<EntityId>()),
    name: text(10_000),
    lat: number(-90, 90),
    lon: number(-180, 180),
    country,
    adjective: flag,
    inside: flag,
    method: oneOf(['exact', 'alias', 'acronym', 'variant', 'fuzzy']),
    score: number(0, 1),
  },
  ['type', 'lat', 'lon', 'country', 'adjective', 'inside', 'method', 'score'],
);

const index = whole(0, MANY);
const claim: Check<Claim> = record<Claim>(
  {
    kind: oneOf(CLAIM_KINDS),
    when: dated,
    places: list(index, MANY),
    groups: list(record({ mention: index, role: oneOf(GROUP_ROLES) }), MANY),
    certainty: oneOf(CERTAINTIES),
    according_to: list(voice, 1000),
    figures: list(figure, 1000),
    evidence: list(span, MANY),
    corrects: nullable(span),
  },
  ['corrects'],
);

const attribution = record<Attribution>({ source: span, cue: span, content: span }, ['source', 'cue', 'content']);
const problem = spanning<TextProblem>({ ...SPAN_SHAPE, sentence: text(2000) });

const hash = pattern(/^[0-9a-f]{64}$/, 'the SHA-256 of the text, 64 lower-case hex digits') as Check<ReportId>;
const fields = record<Report>(
  {
    id: hash,
    text: text(TEXT),
    title: text(10_000),
    publisher: text(2000),
    author: text(2000),
    url: address,
    copy_of: hash,
    language: pattern(/^[A-Za-z0-9-]{2,35}$/, 'a language tag'),
    published: dated,
    sentences: list(span, MANY),
    dates: list(dateExpression, MANY),
    mentions: list(mention, MANY),
    hedges: list(span, MANY),
    attributions: list(attribution, MANY),
    claims: list(claim, MANY),
    problems: list(problem, MANY),
  },
  ['title', 'publisher', 'author', 'url', 'copy_of'],
);

/** A report: every field, every span within the text, every index within its list, and the id that the text gives. */
export const report: Check<Report> = (value, complaints) => {
  const body = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
  complaints.textLength = typeof body === 'string' ? body.length : 0;
  const result = fields(value, complaints);
  if (!result || complaints.sentences.length > 0) return undefined;
  result.claims.forEach((one, at) => {
    const named = [...one.places, ...one.groups.map((group) => group.mention)];
    if (named.some((mentioned) => mentioned >= result.mentions.length))
      complaints.tell(`names a mention in claims[${at}] that it does not have`);
  });
  return textId(result.text) === result.id ? result : complaints.tell('has an id that is not the SHA-256 of its text');
};
