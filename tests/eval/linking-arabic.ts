import { createLinker } from '../../src/linking/create-linker.ts';
import type { Entity } from '../../src/model/entity.ts';
import { packId } from '../../src/model/id.ts';
import { percent } from './linking-data.ts';

const PREFIXES = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب'];

/** Carrier sentences of our own; `_` is where the name stands. */
const CARRIERS = [
  'قال المتحدث إن _ في بغداد لم يتأثر.', 'شوهدت طائرات فوق العراق _ مساء أمس.', 'تحدثت وسائل إعلام في العراق عن _ اليوم.', 'بغداد: _ يصدر بيانا جديدا.',
  'وصل الوفد _ بعد زيارة بغداد.', 'لم يعلق العراق على ما جرى _ حتى الآن.', 'نقلت الوكالة من بغداد خبرا يتعلق _ صباحا.', 'اجتمع القادة في بغداد _ لساعات.',
  'أكد مصدر في العراق أن ما حدث _ خطير.', 'الصحف في بغداد كتبت _ بإسهاب.', 'سمع دوي انفجار في العراق _ فجرا.', 'هذا ما قاله الشاهد في بغداد _ للصحفيين.',
  'تقرير من العراق: _ والأزمة.', 'يرى محللون في بغداد أن الوضع _ معقد.', 'اتهمت جهات في العراق _ دون دليل.', 'زار الوزير بغداد ثم تحدث _ مطولا.',
  'عادت الحياة في العراق _ إلى طبيعتها.', 'نشر ناشطون في بغداد صورا _ على الشبكة.', 'طالب نواب في العراق _ بالتحقيق.', 'انتهى اللقاء في بغداد _ دون نتيجة.',
] as const; // prettier-ignore

/** Each Arabic alias with each prefix in each sentence: found when a mark of the entity covers the name but for its prefix. */
export function arabicPrefixes(entities: readonly Entity[]): readonly (readonly string[])[] {
  const linker = createLinker([{ pack: packId('bundled'), entities }]);
  let tried = 0;
  let found = 0;
  const misses: string[] = [];
  for (const entity of entities)
    for (const name of entity.names.filter(
      (alias) => /^[\u0600-\u06ff\s]+$/.test(alias) && !/[یکپچژگ\u200c]/.test(alias),
    ))
      for (const prefix of PREFIXES)
        for (const carrier of CARRIERS) {
          const written = prefix.endsWith('ل') && name.startsWith('ال') ? prefix + name.slice(1) : prefix + name;
          const at = carrier.indexOf('_');
          const links = linker.link(carrier.replace('_', written));
          tried += 1;
          if (
            links.some(
              (link) =>
                link.entity === entity.id && link.end === at + written.length && link.start <= at + prefix.length,
            )
          )
            found += 1;
          else misses.push(written);
        }
  if (process.argv.includes('--list')) console.log([...new Set(misses)].join('\n'));
  return [[`Arabic aliases with prefixes in sentences (${tried})`, percent(found, tried), '98 %']];
}
