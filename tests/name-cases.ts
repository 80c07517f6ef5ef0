/** Bodies, firms and offices as registers write them; invented, or known from the news. */
export const LIST = [
  'Islamic Movement of Uzbekistan', 'Revolutionary Guard Navy Cooperative', 'Free Aceh Movement', 'Tamarind Lake Shipping Company Limited', 'Oakhollow Instruments (Private) Limited',
  'Ministry of Public Works', 'Armed Forces General Logistics Depot', 'Basque Homeland and Liberty', 'Liwa Zulfiqar Brigade', 'Harakat Sawaid al-Misr', 'Greenleaf Chemical Industries', 'Zarrinkub Petro Machinery Co.',
  'Tidal Falcon FZE', 'Hosseinpour Exchange', 'Battalion 27', 'Battalion 29', 'Lomond Ferries', 'Kowsar Trust', 'Islamic State in Libya', 'Southern Front Against Corruption', 'Namdaegang Trading Corporation',
  'Quwwat al-Ridha', 'Blue Harbour Foundation for Relief (BHFR)', 'National Salvation Front', 'Popular Army of Ruritania', 'Ruritanian People’s Army Rocket Command', 'Yevgeny Marine Works OAO', 'Kvantum-Rus',
  'Bureau 41', 'Lajnat al-Birr', 'Ruritanian Popular Congress', 'Larkspur Ventures SAL (Off-Shore)', 'Mehrgan Rural Relief and Housing Fund', 'Jumuriya Eastern Wheat Growers', 'Sadirat Fulad Complex', 'Orchard Lane Bank', 'Nubian Investment Authority',
].map((name) => ({ id: name, name })); // prettier-ignore

/** A spelling, and the name that it stands for; null for other bodies. */
export const CASES: Readonly<Record<string, readonly (readonly [query: string, name: string | null])[]>> = {
  'legal forms and shortened words': [
    ['TAMARIND LAKE SHPG CO LTD', 'Tamarind Lake Shipping Company Limited'],
    ['Oakhollow Instruments Pvt. Ltd.', 'Oakhollow Instruments (Private) Limited'],
    ['Zarrinkub Petro Machinery Company', 'Zarrinkub Petro Machinery Co.'],
    ['OAO Yevgeniy Marine Works', 'Yevgeny Marine Works OAO'],
    ['Greenleaf Chemical Ind.', 'Greenleaf Chemical Industries'],
  ],
  'word order and joined words': [
    ['Kowsar, Trust of', 'Kowsar Trust'],
    ['Nam Dae Gang Trading Corporation', 'Namdaegang Trading Corporation'],
    ['Tidalfalcon FZE', 'Tidal Falcon FZE'],
    ['Uzbekistan Islamic Movement', 'Islamic Movement of Uzbekistan'],
  ],
  transliterations: [
    ['Quvvat ar-Ridha', 'Quwwat al-Ridha'],
    ['Hossein Pour Exchange', 'Hosseinpour Exchange'],
    ['Husseinpur Currency Exchange', 'Hosseinpour Exchange'],
    ['Kausar Trust', 'Kowsar Trust'],
    ['Harakat Sawa’id al-Masr', 'Harakat Sawaid al-Misr'],
  ],
  'translated kinds of bodies': [
    ['al-Ridha Forces', 'Quwwat al-Ridha'],
    ['Sawaid al-Misr Movement', 'Harakat Sawaid al-Misr'],
    ['Zulfiqar Brigade', 'Liwa Zulfiqar Brigade'],
    ['ISIL in Libya', 'Islamic State in Libya'],
    ['Islamic State of Iraq and the Levant - Libya', 'Islamic State in Libya'],
  ],
  'numbers and forms as registers write them': [
    ['Bureau No. 41', 'Bureau 41'],
    ['Bureau No. 14', null],
    ['Larkspur Ventures SAL', 'Larkspur Ventures SAL (Off-Shore)'],
    ['Larkspur Ventures Offshore S.A.L.', 'Larkspur Ventures SAL (Off-Shore)'],
  ],
  'endings, articles and words that are translated': [
    ['Lajna al-Birr', 'Lajnat al-Birr'],
    ['Lajnah Albirr', 'Lajnat al-Birr'],
    ['Ruritanian People’s Congress', 'Ruritanian Popular Congress'],
    ['Sadirat Steel Complex', 'Sadirat Fulad Complex'],
  ],
  'too little in common': [
    ['Mehrgan Bank', null],
    ['Jumuria', null],
    ['Jomuriyah Shipping', null],
    ['Orchard Radio', null],
    ['NIA Company', null],
    ['Harbour Bank', null],
  ],
  initials: [
    ['NIA', 'Nubian Investment Authority'],
    ['AFGLD', 'Armed Forces General Logistics Depot'],
    ['A.F.G.L.D.', 'Armed Forces General Logistics Depot'],
    ['Blue Harbour Foundation for Relief', 'Blue Harbour Foundation for Relief (BHFR)'],
    ['BHFR', 'Blue Harbour Foundation for Relief (BHFR)'],
    ['Rocket Command of the RPA', 'Ruritanian People’s Army Rocket Command'],
    ['AFGLD-QT', null],
  ],
  'a part that only one has': [
    ['Oakhollow', 'Oakhollow Instruments (Private) Limited'],
    ['Hosseinpour Commercial Office', 'Hosseinpour Exchange'],
    ['Basque Homeland', 'Basque Homeland and Liberty'],
  ],
  'errors of typing': [
    ['Greenlaef Chemical Industries', 'Greenleaf Chemical Industries'],
    ['Free Acheh Movement', 'Free Aceh Movement'],
  ],
  'other bodies': [
    ['Battalion 28', null],
    ['Battalion', null],
    ['Ministry of State Works', null],
    ['National Army of Ruritania', null],
    ['Oakhollow Canada Inc.', null],
    ['Hosseinpour Canada Inc.', null],
    ['Anti-Kowsar Trust Front', null],
    ['Kowsar Air Wing', null],
    ['Greenstone Chemical Industries', null],
    ['Lemon Ferries', null],
    ['Trading Corporation', null],
    ['General Shipping Company Limited', null],
    ['Front for National Liberation', null],
    ['', null],
    ['—', null],
  ],
};
