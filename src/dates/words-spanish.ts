import { madeOnce } from '../text/made-once.ts';
import type { WordSense } from './word.ts';

/** Spanish words that make temporal expressions. Data only. */
export const spanishWords = madeOnce(
  (): ReadonlyMap<string, WordSense> =>
    new Map<string, WordSense>([
      ...[
        'enero',
        'febrero',
        'marzo',
        'abril',
        'mayo',
        'junio',
        'julio',
        'agosto',
        'septiembre',
        'octubre',
        'noviembre',
        'diciembre',
      ].map((name, index) => [name, { month: index + 1 }] as const),
      ['setiembre', { month: 9 }],
      ...['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'].map(
        (name, index) => [name, { weekday: index + 1 }] as const,
      ),
      ...['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'].map(
        (name, index) => [name, { number: index }] as const,
      ),
      ['una', { number: 1 }],
      ...['unos', 'unas', 'varios', 'varias', 'algunos', 'algunas', 'pocos', 'pocas'].map(
        (name) => [name, { number: Number.NaN }] as const,
      ),
      ...['hora', 'día', 'semana', 'mes', 'año', 'década', 'siglo'].map(
        (name, index) =>
          [
            name,
            { unit: (['hour', 'day', 'week', 'month', 'year', 'decade', 'century'] as const)[index] ?? 'day' },
          ] as const,
      ),
      ...['horas', 'días', 'semanas', 'meses', 'años', 'décadas', 'siglos', 'minutos'].map(
        (name, index) =>
          [
            name,
            {
              unit: (['hour', 'day', 'week', 'month', 'year', 'decade', 'century', 'minute'] as const)[index] ?? 'day',
              plural: true,
            },
          ] as const,
      ),
      ['ayer', { day: -1 }],
      ['anoche', { day: -1, part: 'NI' }],
      ['hoy', { day: 0 }],
      ['mañana', { day: 1 }],
      ['tarde', { part: 'AF' }],
      ['noche', { part: 'NI' }],
      ['madrugada', { part: 'MO' }],
      ['mediodía', { part: 'MI' }],
      ...['pasado', 'pasada'].map((word) => [word, { pointer: 'last', after: true }] as const),
      ...['próximo', 'próxima'].map((word) => [word, { pointer: 'next', after: true }] as const),
      ...['este', 'esta'].map((word) => [word, { pointer: 'this' }] as const),
      ['principios', { stage: 'start' }],
      ['mediados', { stage: 'mid' }],
      ['finales', { stage: 'end' }],
      ['fines', { stage: 'end' }],
      ...['en', 'desde', 'hasta', 'el', 'de', 'del', 'hacia', 'antes', 'durante'].map(
        (word) => [word, { preposition: true }] as const,
      ),
    ]),
);
