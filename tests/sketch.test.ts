import { describe, expect, test } from 'vitest';
import { resemblance, SAME_SOURCE, sketchText } from '../src/library/sketch.ts';

/** A story, what stands around it in a reprint, and another story of the same day. */
const STORIES: readonly (readonly [language: string, story: string, head: string, tail: string, other: string])[] = [
  [
    'Chinese',
    '周二清晨，两枚火箭弹落在机场附近的一处空地上，没有造成人员伤亡。当地警方表示，附近的几栋房屋窗户被震碎，通往机场的道路一度关闭。一名发言人说，调查人员已经抵达现场，并将在本周内公布初步结果。目前还没有任何组织宣称对此负责。',
    '本报讯 ',
    ' 更多新闻请看我们的网站。',
    '周二下午，市议会以微弱多数通过了新的预算。议员们就学校和医院的拨款争论了数小时，反对派在表决前离开了会场。市长说，新的预算将在下个月开始执行，图书馆的开放时间也会因此延长。',
  ],
  [
    'Japanese',
    '火曜日の早朝、空港近くの空き地にロケット弾二発が落下したが、けが人はいなかった。地元の警察によると、近くの家屋数軒の窓ガラスが割れ、空港へ向かう道路は一時閉鎖された。報道官は、調査員がすでに現場に入り、今週中に最初の結果を公表すると述べた。犯行声明は出ていない。',
    '【速報】',
    '続きは会員の方のみご覧いただけます。',
    '火曜日の午後、市議会は新しい予算を僅差で可決した。議員たちは学校と病院への支出をめぐって数時間議論し、野党は採決の前に退席した。市長は、新しい予算は来月から実施され、図書館の開館時間も延びると述べた。',
  ],
  [
    'Thai',
    'เช้าตรู่วันอังคารจรวดสองลูกตกลงในที่ว่างใกล้สนามบินไม่มีผู้ได้รับบาดเจ็บตำรวจท้องถิ่นกล่าวว่าหน้าต่างบ้านหลายหลังแตกและถนนไปสนามบินถูกปิดชั่วคราวโฆษกกล่าวว่าเจ้าหน้าที่สอบสวนมาถึงที่เกิดเหตุแล้วและจะแถลงผลเบื้องต้นภายในสัปดาห์นี้',
    'ข่าวด่วน ',
    ' อ่านต่อที่เว็บไซต์ของเรา',
    'บ่ายวันอังคารสภาเมืองผ่านงบประมาณใหม่ด้วยเสียงข้างมากเพียงเล็กน้อยสมาชิกถกเถียงกันหลายชั่วโมงเรื่องเงินสำหรับโรงเรียนและโรงพยาบาลฝ่ายค้านออกจากที่ประชุมก่อนลงคะแนนนายกเทศมนตรีกล่าวว่างบประมาณใหม่จะเริ่มใช้เดือนหน้า',
  ],
];

describe.each(STORIES)('in %s, written without spaces', (_, story, head, tail, other) => {
  test('a reprint is nearly the same text, another story is not', () => {
    expect(resemblance(sketchText(story), sketchText(head + story + tail))).toBeGreaterThanOrEqual(SAME_SOURCE);
    expect(resemblance(sketchText(story), sketchText(other))).toBeLessThan(0.1);
  });

  test('a change of punctuation alone changes nothing; a few letters are too little to be compared', () => {
    expect(resemblance(sketchText(story), sketchText(story.replace(/[，。、]/gu, ' ')))).toBe(1);
    expect(sketchText(story.slice(0, 30))).toEqual([]);
  });
});

test('texts with spaces are compared by the words that were stored before', () => {
  const text =
    'On Tuesday two rockets fell on open ground near the airport and nobody was hurt, the local police said, while the road was closed for an hour.';
  expect(sketchText(text).slice(0, 4)).toEqual(['41qcx3', 'bogxbp', 'ej99s2', 'fljozl']);
});
