import type { Link, LinkEvidence } from '../model/mention.ts';
import type { WeightName } from './weights.ts';

/** Why a link was made, in one or two sentences for the reader: how it is written, what on the page speaks for and against it, how sure. */
export function explainLink(link: Link): string {
  const reasons = link.evidence.map(sayEvidence).filter((words) => words !== '');
  const form = sayForm(link);
  return `${form}${reasons.length === 0 ? '' : `; ${reasons.join('; ')}`}. Score ${link.score.toFixed(2)}.`;
}

function sayForm(link: Link): string {
  const { text, alias, name, method } = link;
  const ruled = link.evidence.find((one) => one.kind === 'sameAs' || one.kind === 'always');
  if (ruled) return `You said that “${text}” means ${name}`;
  switch (method) {
    case 'exact':
      return `Written as “${text}”, the name of ${name}`;
    case 'alias':
      return `“${text}” is another name of ${name}`;
    case 'acronym':
      return `“${text}” is short for ${name}`;
    case 'variant':
      return `Spelled “${text}”, a variant of ${alias === name ? name : `“${alias}” (${name})`}`;
    case 'fuzzy':
      break;
  }
  return `Spelled “${text}”, probably a slip for ${alias === name ? name : `“${alias}” (${name})`}`;
}

/** One piece of evidence in words; '' for what the first words of the sentence say already. */
function sayEvidence({ kind, detail }: LinkEvidence): string {
  return isKind(kind) ? SENTENCES[kind](detail === undefined || detail === '' ? undefined : detail) : '';
}

function isKind(kind: string): kind is WeightName {
  return Object.hasOwn(SENTENCES, kind);
}

type Sentence = (detail: string | undefined) => string;

const told: Sentence = () => '';
const quoted = (detail: string | undefined, otherwise: string): string =>
  detail === undefined ? otherwise : `“${detail}”`;
const related: Sentence = (detail) => `${detail ?? 'a related name'} is named on this page`;
const doubtful: Sentence = () => 'the name can mean other things too';
const common: Sentence = () => 'it is also an everyday word';
const small: Sentence = () => 'it is written without capitals';
const short: Sentence = () => 'one short word that is not spelled the same is little';
const elsewhere: Sentence = (detail) => `but ${quoted(detail, 'a word on this page')} points to something else`;
const sense = (detail: string | undefined, where: string): string =>
  `but ${quoted(detail, 'the same name')} means something else ${where}`;

const SENTENCES: Readonly<Record<WeightName, Sentence>> = {
  exact: told,
  alias: told,
  acronym: told,
  variant: told,
  fuzzy: told,
  sameAs: told,
  always: told,
  made: (detail) => `a way to write ${quoted(detail, 'one of its names')}`,
  dissimilarity: told,
  shortFuzzy: short,
  shortVariant: short,
  locatedVariant: short,
  severalWords: told,
  ambiguous: doubtful,
  ambiguousAcronym: doubtful,
  commonWord: common,
  commonWordAsName: () => 'an everyday word, here written as a name',
  lowerCase: small,
  lowerCaseRare: small,
  allCapitals: () => 'all the text around is in capitals',
  longForm: (detail) => `${detail ?? 'its full name'} is written out on this page`,
  required: (detail) => `${quoted(detail, 'a word that it needs')} stands on this page`,
  partOf: related,
  sameCountry: related,
  adjective: (detail) => `this page speaks of ${detail ?? 'its country'}`,
  near: () => 'close by',
  ownPlace: (detail) => `${quoted(detail, 'its place')} stands right beside it`,
  otherPlace: (detail) => `but ${quoted(detail, 'another place')} stands beside it`,
  insideName: (detail) => `but with ${quoted(detail, 'the next word')} it may be a longer name`,
  otherRegion: (detail) => `but ${quoted(detail, 'a region elsewhere')} stands behind it`,
  personName: (detail) => `but ${quoted(detail, 'it')} is mostly a person’s name`,
  excludedNear: elsewhere,
  excludedFar: elsewhere,
  otherSense: (detail) => sense(detail, 'elsewhere on this page'),
  otherSenseBeside: (detail) => sense(detail, 'in the same passage'),
};
