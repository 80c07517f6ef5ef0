import { madeOnce } from '../text/made-once.ts';
import type { WordSense } from './word.ts';

/** German words that make temporal expressions. Data only. */
export const germanWords = madeOnce(
  (): ReadonlyMap<string, WordSense> =>
    new Map<string, WordSense>([
      ...[
        'januar',
        'februar',
        'märz',
        'april',
        'mai',
        'juni',
        'juli',
        'august',
        'september',
        'oktober',
        'november',
        'dezember',
      ].map((name, index) => [name, { month: index + 1 }] as const),
      ['jänner', { month: 1 }],
      ...['jan', 'feb', 'aug', 'sept', 'okt', 'nov', 'dez'].map(
        (name, index) => [name, { month: [1, 2, 8, 9, 10, 11, 12][index] ?? 1, short: true, weak: true }] as const,
      ),
      ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'].map(
        (name, index) => [name, { weekday: index + 1 }] as const,
      ),
      ['sonnabend', { weekday: 6 }],
      ...[
        'montagmorgen',
        'dienstagmorgen',
        'mittwochmorgen',
        'donnerstagmorgen',
        'freitagmorgen',
        'samstagmorgen',
        'sonntagmorgen',
      ].map((name, index) => [name, { weekday: index + 1, part: 'MO' }] as const),
      ...[
        'montagabend',
        'dienstagabend',
        'mittwochabend',
        'donnerstagabend',
        'freitagabend',
        'samstagabend',
        'sonntagabend',
      ].map((name, index) => [name, { weekday: index + 1, part: 'EV' }] as const),
      ...[
        'null',
        'eins',
        'zwei',
        'drei',
        'vier',
        'fünf',
        'sechs',
        'sieben',
        'acht',
        'neun',
        'zehn',
        'elf',
        'zwölf',
      ].map((name, index) => [name, { number: index }] as const),
      ...['ein', 'eine', 'einem', 'einer', 'einen'].map((name) => [name, { number: 1 }] as const),
      ...['einige', 'einigen', 'wenige', 'wenigen', 'mehrere', 'mehreren'].map(
        (name) => [name, { number: Number.NaN }] as const,
      ),
      ...['stunde', 'tag', 'woche', 'monat', 'jahr', 'jahrzehnt', 'jahrhundert'].map(
        (name, index) =>
          [
            name,
            { unit: (['hour', 'day', 'week', 'month', 'year', 'decade', 'century'] as const)[index] ?? 'day' },
          ] as const,
      ),
      ...[
        'stunden',
        'tage',
        'tagen',
        'wochen',
        'monate',
        'monaten',
        'jahre',
        'jahren',
        'jahrzehnte',
        'jahrzehnten',
        'minuten',
      ].map(
        (name, index) =>
          [
            name,
            {
              unit:
                (
                  [
                    'hour',
                    'day',
                    'day',
                    'week',
                    'month',
                    'month',
                    'year',
                    'year',
                    'decade',
                    'decade',
                    'minute',
                  ] as const
                )[index] ?? 'day',
              plural: true,
            },
          ] as const,
      ),
      ['gestern', { day: -1 }],
      ['heute', { day: 0 }],
      ['morgen', { day: 1 }],
      ['morgens', { part: 'MO' }],
      ['früh', { part: 'MO' }],
      ['mittag', { part: 'MI' }],
      ['nachmittag', { part: 'AF' }],
      ['abend', { part: 'EV' }],
      ['nacht', { part: 'NI' }],
      ...[
        'letzte',
        'letzten',
        'letzter',
        'letztes',
        'vergangene',
        'vergangenen',
        'vergangenes',
        'vorige',
        'vorigen',
      ].map((word) => [word, { pointer: 'last' }] as const),
      ...['nächste', 'nächsten', 'nächstes', 'nächster', 'kommende', 'kommenden', 'kommendes'].map(
        (word) => [word, { pointer: 'next' }] as const,
      ),
      ...['diese', 'dieser', 'diesen', 'dieses', 'diesem'].map((word) => [word, { pointer: 'this' }] as const),
      ['anfang', { stage: 'start' }],
      ['mitte', { stage: 'mid' }],
      ['ende', { stage: 'end' }],
      ...['im', 'am', 'seit', 'bis', 'vom', 'zum', 'ab', 'um', 'gegen', 'in', 'vor', 'nach'].map(
        (word) => [word, { preposition: true }] as const,
      ),
    ]),
);
