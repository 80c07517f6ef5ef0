import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import { packId } from '../src/model/id.ts';
import { bundledEntities } from './eval/linking-data.ts';

/** Sentences of our own as papers of each language write them, with the links that they must get; everything else stays unmarked. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'Russian case endings': [
    'Взрыв прогремел в [[Киркуке|Kirkuk]], а затем близ [[Киркука|Kirkuk]].',
    'Сирены звучали над [[Багдадом|Baghdad]]; жители [[Багдада|Baghdad]] укрылись в [[Ираке|Iraq]].',
    'Боевики «[[Катаиб Хезболлы|Kataib Hezbollah]]» покинули [[Багдад|Baghdad]].',
    '[[Парламент Ирака|Iraqi parliament]] проголосовал; в [[парламенте Ирака|Iraqi parliament]] спорили.',
    'Представители «[[Хашд аш-Шааби|Popular Mobilization Forces]]» в [[Ираке|Iraq]] опровергли это.',
    'Глава [[сил «Кудс|Quds Force]]» [[Касем Солеймани|Qassem Soleimani]] убит в [[Багдаде|Baghdad]].',
    'Он приехал из [[Тегерана|Tehran]] в [[Иран|Iran]] через Тбилиси.',
    'Ракеты упали рядом с [[посольством США|US Embassy in Baghdad]] в столице [[Ирака|Iraq]].',
    'Вот [[Багдад|Baghdad]], нет [[Багдада|Baghdad]], к [[Багдаду|Baghdad]], за [[Багдадом|Baghdad]], о [[Багдаде|Baghdad]].',
    'Вот [[Ирак|Iraq]], нет [[Ирака|Iraq]], к [[Ираку|Iraq]], за [[Ираком|Iraq]], об [[Ираке|Iraq]].',
    'Вот [[Тегеран|Tehran]], нет [[Тегерана|Tehran]], к [[Тегерану|Tehran]], за [[Тегераном|Tehran]], о [[Тегеране|Tehran]].',
    'Вот [[Катаиб Хезболла|Kataib Hezbollah]], нет [[Катаиб Хезболлы|Kataib Hezbollah]], к [[Катаиб Хезболле|Kataib Hezbollah]], за [[Катаиб Хезболлу|Kataib Hezbollah]], с [[Катаиб Хезболлой|Kataib Hezbollah]].',
    'В [[Ираке|Iraq]] нет [[Сил народной мобилизации|Popular Mobilization Forces]], к [[Силам народной мобилизации|Popular Mobilization Forces]], о [[Силах народной мобилизации|Popular Mobilization Forces]].',
    'Багдадский суд, иракский народ и иранский посол молчат.',
    'Посольство США в Бейруте закрыто, [[Багдад|Baghdad]] молчит.',
    'Удар по «[[Зелёной зоне|Green Zone]]» [[Багдада|Baghdad]]',
    'На экраны вышел фильм о зелёной зоне парка.',
  ],
  'Turkish endings behind an apostrophe': [
    "[[Bağdat|Baghdad]]'ta patlama: [[Bağdat|Baghdad]]'ın [[Yeşil Bölge|Green Zone]]'sine roket düştü.",
    "[[Kerkük|Kirkuk]]'teki [[K-1|K-1]] üssüne, [[Irak|Iraq]]'a ve [[Irak|Iraq]]’taki güçlere saldırı",
    "[[Haşdi Şabi|Popular Mobilization Forces]] ve [[Haşd-i Şabi|Popular Mobilization Forces]] [[Irak|Iraq]]'tan açıklama yaptı.",
    '[[Kudüs Gücü|Quds Force]] Komutanı [[Kasım Süleymani|Qassem Soleimani]] öldürüldü.',
    "[[Tahran|Tehran]]'dan gelen açıklama; [[İran|Iran]]'ın tepkisi",
    "[[Bağdat|Baghdad]]'ta [[ABD Büyükelçiliği|US Embassy in Baghdad]] yakınına roket düştü.",
    "[[Bağdat|Baghdad]]'a, [[Bağdat|Baghdad]]'tan, [[Bağdat|Baghdad]]’ın, [[Bağdat|Baghdad]]'taki; [[Irak|Iraq]]'la, [[Kerkük|Kirkuk]]'ün",
    'Kudüs kentinde okullar açıldı. Irakli Kobahidze konuştu.',
  ],
  French: [
    "Des roquettes ont visé l'[[ambassade des États-Unis à Bagdad|US Embassy in Baghdad]].",
    "Trois roquettes à [[Bagdad|Baghdad]], près de l'[[ambassade américaine|US Embassy in Baghdad]].",
    "L'ambassade américaine à Beyrouth est fermée ; [[Bagdad|Baghdad]] a réagi.",
    'Le [[Hachd al-Chaabi|Popular Mobilization Forces]], en [[Irak|Iraq]], et les [[brigades du Hezbollah|Kataib Hezbollah]]',
    'La base [[K-1|K-1]] à [[Kirkouk|Kirkuk]], en [[Irak|Iraq]] ; la [[coalition anti-Daech|US-led coalition]] en [[Irak|Iraq]]',
    "le général [[Ghassem Soleimani|Qassem Soleimani]], de la [[force Al-Qods|Quds Force]], et l'[[Iran|Iran]]",
    "l’armée de l’[[Irak|Iraq]], jusqu’à [[Bagdad|Baghdad]] ; qu’[[Irak|Iraq]] et [[Iran|Iran]] s'accordent",
    'La coalition de gauche a gagné ; la zone verte du lac est fermée.',
  ],
  German: [
    'Die [[Kataib Hisbollah|Kataib Hezbollah]] und die [[Volksmobilisierungseinheiten|Popular Mobilization Forces]] im [[Irak|Iraq]]',
    'Raketen schlugen in der [[Grünen Zone|Green Zone]] [[Bagdads|Baghdad]] ein.',
    'In [[Bagdad|Baghdad]] schweigt die [[amerikanische Botschaft|US Embassy in Baghdad]].',
    'Die US-Botschaft in Beirut warnt; in [[Bagdad|Baghdad]] blieb es ruhig.',
    'Die [[Haschd al-Schaabi|Popular Mobilization Forces]]; die [[US-Botschaft in Bagdad|US Embassy in Baghdad]]; das [[irakische Parlament|Iraqi parliament]]',
    'in [[Bagdads|Baghdad]] Straßen, [[Iraks|Iraq]] Armee und [[Teherans|Tehran]] Führung',
    'Die Grünen und die Zone 30; die Koalition streitet; Quarks und Quants.',
  ],
  Spanish: [
    'Cohetes en la [[Zona Verde|Green Zone]] de [[Bagdad|Baghdad]], cerca de la [[embajada de Estados Unidos en Bagdad|US Embassy in Baghdad]].',
    'las [[Fuerzas de Movilización Popular|Popular Mobilization Forces]] de [[Irak|Iraq]] y las [[Brigadas de Hezbolá|Kataib Hezbollah]]',
    'la [[Fuerza Quds|Quds Force]] del general [[Qasem Soleimaní|Qassem Soleimani]]; el [[Parlamento iraquí|Iraqi parliament]]',
    'en [[Bagdad|Baghdad]] y en [[Teherán|Tehran]]; [[Irán|Iran]] calla',
    'La zona verde del barrio y la coalición de gobierno',
  ],
  Persian: [
    'انفجار در [[کرکوک|Kirkuk]] و [[بغداد|Baghdad]]؛ [[منطقه سبز|Green Zone]] [[بغداد|Baghdad]] هدف راکت قرار گرفت.',
    '[[حشد الشعبی|Popular Mobilization Forces]] [[عراق|Iraq]] و [[کتائب حزب الله|Kataib Hezbollah]] بیانیه دادند.',
    '[[سفارت آمریکا در بغداد|US Embassy in Baghdad]]، [[پارلمان عراق|Iraqi parliament]] و [[سپاه قدس|Quds Force]]',
    'در [[بغداد|Baghdad]] و [[عراق|Iraq]] را، [[حشد شعبی|Popular Mobilization Forces]] [[عراق|Iraq]]، [[تهران|Tehran]] و [[ایران|Iran]]',
    '[[نیروهای امنیتی عراق|Iraqi Security Forces]] در [[زیونه|Zayouna]]',
  ],
  'Arabic with attached prefixes': [
    'استهدف [[السفارة الأميركية|US Embassy in Baghdad]] ب[[بغداد|Baghdad]] وب[[المنطقة الخضراء|Green Zone]] في [[العراق|Iraq]]',
    '[[للحشد الشعبي|Popular Mobilization Forces]] ول[[كتائب حزب الله|Kataib Hezbollah]] في [[العراق|Iraq]]',
    'هاجموا [[قاعدة كي 1|K-1]] في [[كركوك|Kirkuk]] ب[[العراق|Iraq]]',
    'ك[[بغداد|Baghdad]] وك[[كركوك|Kirkuk]] ف[[العراق|Iraq]]',
    'و[[بغداد|Baghdad]]، ف[[بغداد|Baghdad]]، ب[[بغداد|Baghdad]]، ل[[بغداد|Baghdad]]، ك[[بغداد|Baghdad]]، وب[[بغداد|Baghdad]]، ول[[بغداد|Baghdad]]، فب[[بغداد|Baghdad]]، فل[[بغداد|Baghdad]]، وك[[بغداد|Baghdad]]',
    'و[[العراق|Iraq]]، ف[[العراق|Iraq]]، ب[[العراق|Iraq]]، ك[[العراق|Iraq]]، وب[[العراق|Iraq]]، [[للعراق|Iraq]] و[[للعراق|Iraq]] من [[العراق|Iraq]]',
    'و[[الحشد الشعبي|Popular Mobilization Forces]]، ف[[الحشد الشعبي|Popular Mobilization Forces]]، ب[[الحشد الشعبي|Popular Mobilization Forces]]، ك[[الحشد الشعبي|Popular Mobilization Forces]]، وب[[الحشد الشعبي|Popular Mobilization Forces]]، و[[للحشد الشعبي|Popular Mobilization Forces]]',
    'قال بغدادي من البغداديين، وكركوكلي، وعراقي',
    'الحديقة الخضراء والمنطقة الصناعية في المدينة',
  ],
  'scripts without spaces': [
    '[[巴格达|Baghdad]][[绿区|Green Zone]]遭火箭弹袭击，[[伊拉克|Iraq]][[基尔库克|Kirkuk]]',
    '[[バグダッド|Baghdad]]の[[グリーンゾーン|Green Zone]]にロケット弾、[[イラク|Iraq]]',
    'กรุง[[แบกแดด|Baghdad]] ประเทศ[[อิรัก|Iraq]]',
    '[[바그다드|Baghdad]], [[이라크|Iraq]]',
    '他参观了绿区公园，バグの修正、ไม่มีข่าว',
  ],
}; // prettier-ignore

const linker = createLinker([{ pack: packId('bundled'), entities: bundledEntities() }]);

function marked(text: string): string {
  const plain = text.replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1');
  return [...linker.link(plain)]
    .reverse()
    .reduce((all, link) => `${all.slice(0, link.start)}[[${link.text}|${link.name}]]${all.slice(link.end)}`, plain);
}

for (const [title, cases] of Object.entries(CASES))
  describe(title, () => {
    test.each(cases)('%s', (text) => expect(marked(text)).toBe(text));
  });
