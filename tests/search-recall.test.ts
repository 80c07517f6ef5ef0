import Fuse from 'fuse.js';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';
import { createSearch } from '../src/pack/create-search.ts';
import { benchNames, withError } from './bench/bench-names.ts';
import { samplePack } from './pack-sample.ts';
import { seededRandom } from './seeded-random.ts';

/** Latin name and Arabic alias, as a gazetteer has them. */
const ARABIC: readonly (readonly [string, string])[] = [
  ['Baghdad', 'بغداد'],
  ['Basra', 'البصرة'],
  ['Mosul', 'الموصل'],
  ['Erbil', 'أربيل'],
  ['Najaf', 'النجف'],
  ['Karbala', 'كربلاء'],
  ['Nasiriyah', 'الناصرية'],
  ['Samarra', 'سامراء'],
  ['Fallujah', 'الفلوجة'],
  ['Ramadi', 'الرمادي'],
  ['Amarah', 'العمارة'],
  ['Diwaniyah', 'الديوانية'],
  ['Hillah', 'الحلة'],
  ['Kut', 'الكوت'],
  ['Damascus', 'دمشق'],
  ['Aleppo', 'حلب'],
  ['Homs', 'حمص'],
  ['Latakia', 'اللاذقية'],
  ['Raqqa', 'الرقة'],
  ['Hasakah', 'الحسكة'],
  ['Beirut', 'بيروت'],
  ['Tripoli', 'طرابلس'],
  ['Sidon', 'صيدا'],
  ['Amman', 'عمّان'],
  ['Zarqa', 'الزرقاء'],
  ['Cairo', 'القاهرة'],
  ['Alexandria', 'الإسكندرية'],
  ['Ismailia', 'الإسماعيلية'],
  ['Mansoura', 'المنصورة'],
  ['Benghazi', 'بنغازي'],
  ['Misrata', 'مصراتة'],
  ['Khartoum', 'الخرطوم'],
  ['Omdurman', 'أم درمان'],
  ['Sanaa', 'صنعاء'],
  ['Aden', 'عدن'],
  ['Hodeidah', 'الحديدة'],
  ['Riyadh', 'الرياض'],
  ['Jeddah', 'جدة'],
  ['Medina', 'المدينة المنورة'],
  ['Abu Dhabi', 'أبو ظبي'],
];
const names = benchNames(1000).filter((name) => !ARABIC.some(([latin]) => latin === name));
const entity = (name: string, others: readonly string[] = []): Entity => ({
  id: entityId(name),
  kind: 'place',
  name,
  names: [name, ...others],
});
const entities = [...ARABIC.map(([latin, arabic]) => entity(latin, [arabic])), ...names.map((name) => entity(name))];
const search = createSearch([{ ...samplePack(0), id: packId('recall'), entities }]);
/** fuse.js alone over the same names and aliases, as its documentation uses it for lists of names. */
const rows = entities.flatMap(({ id, names: own }) => own.map((name) => ({ id, name })));
const fuses = [{ threshold: 0.3, ignoreLocation: true }, {}].map(
  (options) => new Fuse(rows, { keys: ['name'], ignoreDiacritics: true, ...options }),
);

type Query = readonly [typed: string, wanted: string];

/** Share of the queries whose entity is among the first five: ours, and the best of the two ways of fuse.js. */
function recallAt5(queries: readonly Query[]): { ours: number; fuse: number } {
  const share = (find: (typed: string) => readonly string[]): number =>
    queries.filter(([typed, wanted]) => find(typed).includes(wanted)).length / queries.length;
  return {
    ours: share((typed) => search.query(typed, { limit: 5 }).map(({ id }) => id)),
    fuse: Math.max(
      ...fuses.map((fuse) =>
        share((typed) => [...new Set(fuse.search(typed, { limit: 20 }).map(({ item }) => item.id))].slice(0, 5)),
      ),
    ),
  };
}

/** Ways of writing an Arabic name that people use: bare letters, other endings, without the article, with a vowel sign. */
function spellings(name: string): readonly string[] {
  const ways = [
    name.replace(/[أإآ]/g, 'ا'),
    name.replace(/ة/g, 'ه'),
    name.replace(/ي$/g, 'ى'),
    name.replace(/^ال/, ''),
    name.replace(/ّ/g, ''),
    `${name.slice(0, 2)}\u064E${name.slice(2)}`,
    name.replace(/اء$/, 'ا'),
    `و${name}`,
  ];
  return [...new Set(ways)].filter((way) => way !== name);
}

describe('recall of the first five, beside fuse.js alone over the same names', () => {
  const random = seededRandom(11);
  const long = names.filter((name) => name.length > 4);
  const queries = {
    'names with one error': Array.from({ length: 100 }, (): Query => {
      const name = random.pick(long);
      return [withError(name, random), name];
    }),
    'Arabic spellings': ARABIC.flatMap(([latin, arabic]) => spellings(arabic).map((typed): Query => [typed, latin])),
    'the Latin name of what has an Arabic one': ARABIC.map(([latin]): Query => [latin.toLowerCase(), latin]),
  };
  test.each(Object.entries(queries))('%s: at least 0.95, and no lower than fuse.js', (kind, asked) => {
    const { ours, fuse } = recallAt5(asked);
    console.log(`${kind}: ${asked.length} queries, recall@5 ${ours.toFixed(3)}, fuse.js ${fuse.toFixed(3)}`);
    expect(asked.length).toBeGreaterThanOrEqual(ARABIC.length);
    expect(ours).toBeGreaterThanOrEqual(0.95);
    expect(ours).toBeGreaterThanOrEqual(fuse);
  });
});
