import { describe, expect, test } from 'vitest';
import { createLinker } from '../src/linking/create-linker.ts';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';

/** Per class of transliteration: a name as a gazetteer has it, and spellings of it that other writers use. Written from knowledge of the press, not from a list. */
const SAME: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'q, k, kh and gh': {
    'Quds Brigade': ['Qods Brigade', 'Kuds Brigade', 'Ghods Brigade'],
    Qatif: ['Katif', 'Qateef', 'Qatīf'],
    'Khan Yunis': ['Khan Younis', 'Khan Yunes', 'Chan Yunis'],
    'Qasim Araji': ['Qassem Araji', 'Kassim Araji', 'Ghasem Araji', 'Qasem al-Araji'],
    'Tal Afar': ['Tel Afar', 'Tall Afar', 'Tall ʿAfar'],
    Baqubah: ['Baquba', 'Baqouba', 'Ba’quba', 'Bakuba'],
    'Muqtada Sadr': ['Moqtada Sadr', 'Muktada Sadr', 'Moqtada al-Sadr', 'Muqtada as-Sadr'],
  },
  'kh, h, ch and j': {
    Khorramabad: ['Chorramabad', 'Khoramabad', 'Jorramabad'],
    'Khalid Obeidi': ['Khaled Obeidi', 'Chalid Obeidi', 'Jalid Obeidi', 'Halid Obeidi'],
    Sheikhan: ['Shaykhan', 'Cheikhan', 'Scheichan', 'Shekhan'],
    Khanaqin: ['Khanakin', 'Khaneqin', 'Chanaqin', 'Hanakin'],
  },
  'dh, z, d and th': {
    Dhahran: ['Zahran', 'Dahran'],
    'Riyadh Brigade': ['Riyad Brigade', 'Ryad Brigade', 'Riad Brigade'],
    'Abu Dhabi Group': ['Abou Dhabi Group', 'Abu Dabi Group', 'Abu Zabi Group'],
    'Othman Ghanimi': ['Uthman Ghanimi', 'Osman Ghanimi', 'Othmane Ghanimi'],
    Hadhramaut: ['Hadramaut', 'Hadramawt', 'Hadhramout', 'Hazramaut'],
  },
  'ou, u, oo, o and w': {
    Zabadani: ['Zabadany', 'Zebadani'],
    Baiji: ['Beiji', 'Bayji', 'Baijy'],
    Fallujah: ['Falluja', 'Fallouja', 'Falloujah', 'Faluja', 'Falludscha', 'Falloudja', 'Faludscha'],
    'Daoud Brigade': ['Dawud Brigade', 'Dawood Brigade', 'Daud Brigade', 'Daout Brigade'],
    'Wadi Barada': ['Ouadi Barada', 'Wadi Barrada', 'Vadi Barada'],
    Samawah: ['Samawa', 'Samaoua', 'Semawa'],
  },
  'ei, ai, ay, ee and i': {
    Hussein: ['Husayn', 'Hossein', 'Hosein', 'Hussain', 'Houssein'],
    'Deir ez-Zor': ['Deir al-Zour', 'Dayr az-Zawr', 'Deir Ezzor', 'Deir-ez-Zor', 'Deir ez-Zour', 'Deir Azzor'],
    Suwayda: ['Sweida', 'Suweida', 'Suwaida', 'Soueida', 'as-Suwayda', 'Sueida'],
  },
  'ah, a and eh': {
    Hudaydah: ['Hodeidah', 'Hodeida', 'Hudayda', 'Hodeïda', 'Hudaida'],
    Latakia: ['Lattakia', 'Latakiah', 'Lattaquié', 'Latakiya'],
    Raqqa: ['Raqqah', 'Rakka', 'ar-Raqqa', 'Er Raqqa'],
    'Sanaa Brigade': ['Sana’a Brigade', 'Sana Brigade', 'Sanaʿa Brigade'],
  },
  'sh, ch and sch': {
    Shabwah: ['Shabwa', 'Chabwa', 'Schabwa'],
    'Hashd Ashair': ['Hachd Achair', 'Haschd Aschair', 'Hashed Ashair', 'Hashd al-Asha’ir'],
    'Ahrar Sham': ['Ahrar Cham', 'Ahrar al-Cham', 'Ahrar asch-Scham', 'Ahrar ash-Sham'],
    Nusaybin: ['Nusaibin', 'Nousaybin'],
  },
  'j, dj, dsch and g': {
    Najaf: ['Nadjaf', 'Nadschaf', 'an-Najaf'],
    Sinjar: ['Sindjar', 'Sindschar', 'Singar'],
    'Jaysh Jihad': ['Jaish Jihad', 'Djaich Djihad', 'Dschaisch Dschihad', 'Jeish Jihad', 'Gaysh Gihad'],
    'Jamal Jafar': ['Gamal Gafar', 'Djamal Djaafar', 'Jamal Ja’far', 'Dschamal Dschafar', 'Jamal Jaafar'],
    Yazidi: ['Jazidi', 'Yezidi', 'Jesidi'],
  },
  'the article, assimilated or not': {
    'Asaib Ahl al-Haq': ['Asaib Ahl ul-Haqq', 'Asa’ib Ahl el-Haq', 'Asaib Ahl Al Haq', 'Assaïb Ahl al-Haq', 'Asaib Ahl-al-Haq'],
    'Harakat al-Nujaba': ['Harakat an-Nujaba', 'Harakat en-Nujaba', 'Harakat Nujaba', 'Haraket al-Nojaba', 'Harakat ul-Nujaba'],
    'Saraya al-Salam': ['Saraya as-Salam', 'Saraya es-Salam', 'Saraya Salam', 'Seraya al-Salam'],
    'Ain al-Asad': ['Ayn al-Asad', 'Ain el-Assad', 'Ein al-Assad', 'Ain Al Asad', 'Aïn al-Assad', 'Ayn el-Esed'],
  },
  'ayn, hamza and hyphens inside a word': {
    'Kata’ib Imam Ali': ['Kataib Imam Ali', 'Kata-ib Imam Ali', 'Kata`ib Imam Ali', 'Kataʾib Imam Ali', 'Kata ib Imam Ali', 'Kataeb Imam Ali'],
    'Asa’ib Brigade': ['Asa-ib Brigade', 'Asaib Brigade'],
    'Hay’at Tahrir al-Sham': ['Hay-at Tahrir al-Sham', 'Hayat Tahrir asch-Scham', 'Haiat Tahrir al-Cham', 'Hayʼat Tahrir ash-Sham', "Hei'at Tahrir al-Sham"],
  },
  'one name in all the spellings that papers have for it': {
    'Kata’ib Sayyid': ['Kataib Sayyid', 'Kataeb Sayyid', 'Khata’ib Sayyid', 'Ketaib Sayed', 'Kata\'ib Sayid'],
    'Saraya Hezbollah': ['Saraya Hizballah', 'Saraya Hizbullah', 'Saraya Hisbollah', 'Saraya Hizbollah', 'Saraya Hezballah', 'Saraya Hezbullah'],
    'Liwa al-Dhafir': ['Liwa adh-Dhafir', 'Liwa ad-Dhafir', 'Liwa az-Zafir', 'Liwa ul-Dhafir', 'Liwa el-Dhafir', 'Liwa Dhafir'],
    'Liwa al-Tawhid': ['Liwa at-Tawhid', 'Liwa et-Tawhid'],
    'Liwa al-Rahman': ['Liwa ar-Rahman', 'Liwa er-Rahman'],
    'Liwa al-Thawra': ['Liwa ath-Thawra'],
    'Liwa al-Shams': ['Liwa ash-Shams', 'Liwa esh-Shams', 'Liwa as-Shams'],
    'Liwa al-Din': ['Liwa ad-Din', 'Liwa ed-Din'],
  },
  'Persian names': {
    Khuzestan: ['Khuzistan', 'Khouzestan', 'Chuzestan'],
    Qazvin: ['Kazvin', 'Qazwin'],
    Ahvaz: ['Ahwaz', 'Ahwāz'],
    'Lashkar-e Morghab': ['Lashkar-i Morghab', 'Lashkar e Morghab', 'Laschkar-e Morghab'],
    'Fatemiyoun Brigade': ['Fatemiyun Brigade', 'Fatimiyoun Brigade', 'Fatimiyun Brigade', 'Fatemiyon Brigade'],
    'Mohammad Reza Naqdi': ['Mohammed Reza Naghdi', 'Muhammad Reza Naqdi', 'Mohamad Reza Naqdi'],
  },
  'the order of words': {
    'Zorhavan Brigade': ['Brigade of Zorhavan', 'Brigade of the Zorhavan'],
    'Council of Zorhavan': ['Zorhavan Council'],
    'Zorhavan Liberation Front': ['Liberation Front of Zorhavan', 'Front of Zorhavan Liberation'],
  },
  'British, American, doubled letters, "of" and kinds': {
    'Popular Defence Organisation': ['Popular Defense Organization', 'Popular Defense Organisation'],
    'Counter-Terrorism Service': ['Counterterrorism Service', 'Counter Terrorism Service'],
    'Velmar Defense Force': ['Velmar Defence Force'],
    'Velmar Mobilisation Front': ['Velmar Mobilization Front'],
    'Velmar Harbour Guard': ['Velmar Harbor Guard'],
    'Velmar Aid Programme': ['Velmar Aid Program'],
    'Velmar Centre': ['Velmar Center'],
    'Babylon Movement': ['Babylon movement', 'Babilon Movement'],
    'Wissam Brigade': ['Wisam Brigade', 'Brigade of Wissam'],
  },
}; // prettier-ignore

/** A name, and other names that are not spellings of it. */
const OTHER: Readonly<Record<string, readonly string[]>> = {
  Gaza: ['Kaza', 'Khaza', 'Gazan', 'Gazelle', 'Gazette', 'Plaza'],
  Homs: ['Holmes', 'Hobbs', 'Chums', 'Homes', 'Hems'],
  Hama: ['Hamas', 'Khama', 'Obama', 'Chama', 'Hamar'],
  Hamas: ['Khamis', 'Hames', 'Thomas', 'Christmas', 'Bahamas', 'Hammas Street Kitchen'.slice(0, 5) + 'x'],
  Jenin: ['Yenin Lopez'.slice(0, 5), 'Lenin', 'Benin', 'Janine', 'Kenin'],
  Taji: ['Tagi', 'Tai', 'Taj', 'Thai', 'Taki'],
  Karbala: ['Carballo', 'Kabbalah', 'Garbala'],
  Tikrit: ['Tigris', 'Tikal', 'Secret'],
  Aden: ['Adan', 'Eden', 'Athens', 'Aiden', 'Azen'],
  Idlib: ['Ad lib', 'Idle'],
  Qatar: ['Guitar', 'Catarrh', 'Gator', 'Kader'],
  Khan: ['Hahn', 'Chan', 'Jan', 'Han'],
  Sinjar: ['Singer', 'Sinclair'],
  'Badr Brigade': ['Bad Brigade', 'Bader Trading', 'Bard Brigade School'.slice(0, 4) + ' Band'],
  'Quds Force': ['Cuts Force', 'Goods Force', 'Kids Force', 'Task Force', 'God’s Force'],
  'Union Three': ['Union Tree', 'Onion Three', 'Union Free'],
  Mosul: ['Module', 'Mogul', 'Missile', 'Moselle'],
  Dohuk: ['Duke', 'Doha', 'Dock'],
  Raqqa: ['Rack', 'Rocca', 'Raga', 'Rajah'],
  Zahran: ['Tehran', 'Saharan'],
};

const place = (name: string, kind: Entity['kind'] = 'place'): Entity => ({ id: entityId(name), kind, name, names: [] });

function marksOf(name: string, text: string): readonly string[] {
  const linker = createLinker([
    { pack: packId('test'), entities: [place(name, name.includes(' ') ? 'group' : 'place')] },
  ]);
  return linker.link(text).map((link) => link.text);
}

for (const [title, names] of Object.entries(SAME))
  describe(title, () => {
    const cases = Object.entries(names).flatMap(([name, spellings]) =>
      spellings.map((spelling) => [spelling, name] as const),
    );
    test.each(cases)('%s is %s', (spelling, name) => {
      // a single short word needs its right spelling or support; the name itself is the support
      const [mark = '', own] = marksOf(name, `Shells fell near ${spelling} at dawn. Men from ${name} denied it.`);
      expect([spelling.endsWith(mark) && mark.length * 2 >= spelling.length, own]).toEqual([true, name]);
    });
  });

describe('other names', () => {
  const cases = Object.entries(OTHER).flatMap(([name, others]) => others.map((other) => [other, name] as const));
  test.each(cases)('%s is not %s', (other, name) =>
    expect(marksOf(name, `Reports came from ${other} at dawn. He said it.`)).toEqual([]),
  );
});

describe('a lone name in another spelling, with nothing else on the page', () => {
  test.each([
    ['Falluja', 'Fallujah'],
    ['Faluja', 'Fallujah'],
    ['Bagdad', 'Baghdad'],
    ['Mossul', 'Mosul'],
    ['Basrah', 'Basra'],
    ['Hodeida', 'Hodeidah'],
  ])('%s is %s where only silent letters differ', (spelling, name) =>
    expect(marksOf(name, `Reports say that ${spelling} was hit.`)).toEqual([spelling]),
  );
  test.each([
    ['Kerkuk', 'Kirkuk'],
    ['Tekrit', 'Tikrit'],
    ['Kerbala', 'Karbala'],
  ])('%s is %s as a name inside a sentence or alone, but no part of another name', (spelling, name) => {
    expect(marksOf(name, `Shells fell near ${spelling} at dawn.`)).toEqual([spelling]);
    expect(marksOf(name, `Reports say that ${spelling} was hit.`)).toEqual([spelling]);
    expect(marksOf(name, ` ${spelling}\n`)).toEqual([spelling]);
    expect(marksOf(name, `${spelling} was late for lunch.`)).toEqual([]);
    expect(marksOf(name, `Reports say that Jack ${spelling} was hit.`)).toEqual([]);
    expect(marksOf(name, `Reports say that ${spelling} Smith was hit.`)).toEqual([]);
  });
  test.each([
    ['Karkaka', 'Kirkuk'],
    ['Tokrat', 'Tikrit'],
    ['Mosila', 'Mosul'],
  ])('%s, which is further off, is not %s', (spelling, name) =>
    expect(marksOf(name, `Reports say that ${spelling} was hit.`)).toEqual([]),
  );
  test('a family name behind its particle is a person', () => {
    const text = (who: string): string =>
      `The city of Tehran fell silent. It was ${who} who spoke of Tehran, in Tehran.`;
    expect(marksOf('Tehran', text('Karl de Tehren'))).not.toContain('Tehren');
    expect(marksOf('Tehran', text('Karl van der Tehren'))).not.toContain('Tehren');
  });
});

test('a name is no support of itself, though its gazetteer requires one of its own names', () => {
  const quarter: Entity = {
    ...place('Emerald Quarter'),
    names: ['Emerald Quarter of Sarnak'],
    requires: ['emerald quarter of sarnak', 'sarnak'],
  };
  const linker = createLinker([{ pack: packId('test'), entities: [quarter] }]);
  expect(linker.link('The Emerald Quarter was shut by noon.')).toEqual([]);
  expect(linker.link('The Emerald Quarter was shut by noon, Sarnak police said.')).toHaveLength(1);
  expect(linker.link('The Emerald Quarter of Sarnak was shut by noon.')).toHaveLength(1);
});
