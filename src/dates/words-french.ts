import { madeOnce } from '../text/made-once.ts';
import type { WordSense } from './word.ts';

/** French words that make temporal expressions. Data only. */
export const frenchWords = madeOnce(
  (): ReadonlyMap<string, WordSense> =>
    new Map<string, WordSense>([
      ...[
        'janvier',
        'février',
        'mars',
        'avril',
        'mai',
        'juin',
        'juillet',
        'août',
        'septembre',
        'octobre',
        'novembre',
        'décembre',
      ].map((name, index) => [name, { month: index + 1 }] as const),
      ...['janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc'].map(
        (name, index) => [name, { month: [1, 2, 4, 7, 9, 10, 11, 12][index] ?? 1, short: true }] as const,
      ),
      ...['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'].map(
        (name, index) => [name, { weekday: index + 1 }] as const,
      ),
      ...['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'].map(
        (name, index) => [name, { number: index }] as const,
      ),
      ['une', { number: 1 }],
      ['sept', { number: 7 }],
      ['quelques', { number: Number.NaN }],
      ['plusieurs', { number: Number.NaN }],
      ...['heure', 'jour', 'semaine', 'mois', 'année', 'an', 'décennie', 'siècle'].map(
        (name, index) =>
          [
            name,
            { unit: (['hour', 'day', 'week', 'month', 'year', 'year', 'decade', 'century'] as const)[index] ?? 'day' },
          ] as const,
      ),
      ...['heures', 'jours', 'semaines', 'années', 'ans', 'décennies', 'siècles', 'minutes'].map(
        (name, index) =>
          [
            name,
            {
              unit: (['hour', 'day', 'week', 'year', 'year', 'decade', 'century', 'minute'] as const)[index] ?? 'day',
              plural: true,
            },
          ] as const,
      ),
      ['hier', { day: -1 }],
      ['aujourd', { day: 0 }],
      ['demain', { day: 1 }],
      ['matin', { part: 'MO' }],
      ['midi', { part: 'MI' }],
      ['soir', { part: 'EV' }],
      ['soirée', { part: 'EV' }],
      ['nuit', { part: 'NI' }],
      ['dernier', { pointer: 'last', after: true }],
      ['dernière', { pointer: 'last', after: true }],
      ['passé', { pointer: 'last', after: true }],
      ['passée', { pointer: 'last', after: true }],
      ['prochain', { pointer: 'next', after: true }],
      ['prochaine', { pointer: 'next', after: true }],
      ['cette', { pointer: 'this' }],
      ['ce', { pointer: 'this' }],
      ['début', { stage: 'start' }],
      ['mi', { stage: 'mid' }],
      ['fin', { stage: 'end' }],
      ...['en', 'depuis', 'jusqu', 'dès', 'le', 'de', 'au', 'du', 'vers', 'à', 'avant', 'après', 'dans'].map(
        (word) => [word, { preposition: true }] as const,
      ),
    ]),
);
