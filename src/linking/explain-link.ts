import type { Link, LinkEvidence } from '../model/mention.ts';

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

/** One piece of evidence in words; what only weighs the form says nothing more. */
function sayEvidence({ kind, detail }: LinkEvidence): string {
  switch (kind) {
    case 'longForm':
      return `${detail ?? 'its full name'} is written out on this page`;
    case 'partOf':
    case 'sameCountry':
      return `${detail ?? 'a related name'} is named on this page`;
    case 'required':
      return `“${detail ?? ''}” stands on this page`;
    case 'adjective':
      return `this page speaks of ${detail ?? 'its country'}`;
    case 'ownPlace':
      return `“${detail ?? ''}” stands right beside it`;
    case 'near':
      return 'close by';
    case 'ambiguous':
    case 'ambiguousAcronym':
      return 'the name can mean other things too';
    case 'commonWord':
      return 'it is also an everyday word';
    case 'lowerCase':
    case 'lowerCaseRare':
      return 'it is written without capitals';
    case 'allCapitals':
      return 'all the text around is in capitals';
    case 'otherPlace':
      return `but “${detail ?? ''}” stands beside it`;
    case 'excludedNear':
    case 'excludedFar':
      return `but “${detail ?? ''}” points to something else`;
    case 'otherSense':
      return 'but the same words mean something else on this page';
    default:
      return '';
  }
}
