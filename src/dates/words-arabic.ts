import { madeOnce } from '../text/made-once.ts';
import type { WordSense } from './word.ts';

/** Arabic month and weekday names (Egyptian, Levantine and Iraqi months, Maghrebi spellings) and a few day words. Data only. */
export const arabicWords = madeOnce(
  (): ReadonlyMap<string, WordSense> =>
    new Map<string, WordSense>([
      ...[
        'يناير',
        'فبراير',
        'مارس',
        'أبريل',
        'مايو',
        'يونيو',
        'يوليو',
        'أغسطس',
        'سبتمبر',
        'أكتوبر',
        'نوفمبر',
        'ديسمبر',
      ].map((name, index) => [name, { month: index + 1 }] as const),
      ['ابريل', { month: 4 }],
      ['إبريل', { month: 4 }],
      ['اغسطس', { month: 8 }],
      ['اكتوبر', { month: 10 }],
      ['شباط', { month: 2 }],
      ['آذار', { month: 3 }],
      ['اذار', { month: 3 }],
      ['نيسان', { month: 4 }],
      ['أيار', { month: 5 }],
      ['ايار', { month: 5 }],
      ['حزيران', { month: 6 }],
      ['تموز', { month: 7 }],
      ['آب', { month: 8 }],
      ['أيلول', { month: 9 }],
      ['ايلول', { month: 9 }],
      ['الاثنين', { weekday: 1 }],
      ['الإثنين', { weekday: 1 }],
      ['الثلاثاء', { weekday: 2 }],
      ['الأربعاء', { weekday: 3 }],
      ['الاربعاء', { weekday: 3 }],
      ['الخميس', { weekday: 4 }],
      ['الجمعة', { weekday: 5 }],
      ['السبت', { weekday: 6 }],
      ['الأحد', { weekday: 7 }],
      ['الاحد', { weekday: 7 }],
      ['اليوم', { day: 0 }],
      ['أمس', { day: -1 }],
      ['امس', { day: -1 }],
      ['غدا', { day: 1 }],
      ['غداً', { day: 1 }],
      ['فجر', { part: 'MO' }],
      ['صباح', { part: 'MO' }],
      ['صباحا', { part: 'MO' }],
      ['ظهر', { part: 'MI' }],
      ['مساء', { part: 'EV' }],
      ['ليل', { part: 'NI' }],
      ['ليلة', { part: 'NI' }],
      ['حوالي', { rough: true, preposition: true }],
      ['نحو', { rough: true }],
      ['الساعة', { preposition: true }],
      ['في', { preposition: true }],
      ['منذ', { preposition: true }],
    ]),
);

/** Month names of two words: the first word, then what the second makes of it. */
export const arabicPairs = madeOnce(
  (): ReadonlyMap<string, ReadonlyMap<string, number>> =>
    new Map([
      [
        'كانون',
        new Map([
          ['الثاني', 1],
          ['الأول', 12],
          ['الاول', 12],
        ]),
      ],
      [
        'تشرين',
        new Map([
          ['الأول', 10],
          ['الاول', 10],
          ['الثاني', 11],
        ]),
      ],
    ]),
);
