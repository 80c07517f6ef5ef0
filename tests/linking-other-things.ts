/** Teams, players, lodgings, streets, zones of schemes and titles: with a known name, and not what it names. */
export const OTHER_THINGS: Readonly<Record<string, readonly string[]>> = {
  'look-alikes: teams and who plays for them': [
    'The Tehran goalkeeper punched the ball clear and the cup was won.',
    'A Kirkuk midfielder was sent off before half-time.',
    "Baghdad's 19-year-old playmaker has signed for a club in Qatar.",
    'The former Tehran winger retired on Monday.',
    'Two Baghdad full-backs were left out.',
    'Najaf thrashed Kirkuk 4-0 to stay first.',
    'A late penalty decided it: Basra lost to Baghdad 1-2.',
    'Kirkuk drew with Duhok 1-1 on a heavy pitch.',
    'Shiraz beat Tehran 3–2 after extra time.',
  ],
  'look-alikes: bands, choirs and ensembles': [
    'The Kirkuk Chamber Ensemble opened the evening in [[Iraq|Iraq]].',
    'The Tehran Vocal Quartet tours Japan.',
    'The Baghdad Wind Band recorded it twice; its leader left [[Iraq|Iraq]] in May.',
    'The Tehran Choir sang two encores.',
  ],
  'look-alikes: short names of other things': [
    'She grew up in [[Iraq|Iraq]] and now runs the K-1 Diner in Dearborn.',
    'The K1 Tower has forty floors, the architect, who was born in [[Baghdad|Baghdad]], said.',
    'Refugees from [[Iraq|Iraq]] won the K1 200 metres and the relay.',
    'The K1 regatta is on Sunday; a crew from [[Iraq|Iraq]] is invited.',
    'A paddler from [[Iraq|Iraq]] was third in the K-1.',
  ],
  'look-alikes: streets without an article': [
    'Un incendie s’est déclaré rue de Bagdad, à Lille.',
    'She rents a flat in the rue de Téhéran.',
    'Sie wohnt Ecke rue de Bagdad in Lyon.',
    'Quai de Bagdad, les travaux durent depuis mai.',
    'Le bus passe boulevard de Téhéran toutes les dix minutes.',
  ],
  'look-alikes: zones of something else, beside the city': [
    'Rockets hit [[Baghdad|Baghdad]]. In the green zone of the new parking scheme, drivers pay twice.',
    'From [[Baghdad|Baghdad]] he wrote about the green zone of a recycling chart.',
    'In [[Baghdad|Baghdad]] lernt man sparen: the green zone of the engine gauge is never left.',
    "In [[Baghdad|Baghdad]] the green zone of the company's risk matrix was empty.",
    'De retour de [[Bagdad|Baghdad]], il gare sa voiture dans la zone verte du stationnement payant.',
    'Volvió de [[Bagdad|Baghdad]] y aparcó en la zona verde del barrio.',
  ],
  'look-alikes: persons of the same family name, other bodies of the same kind': [
    'Karim Suleimani scored twice, and [[Iraq|Iraq]] won.',
    'Hashim Soleymani, a dentist, moved back to [[Iran|Iran]].',
    'The Hashd al-Ashairi, tribal fighters of [[Iraq|Iraq]], have offices of their own.',
    'Hashd is an Arabic word for a crowd, students in Lyon learn.',
    'The Brigades of Homs and Hezbollah marched side by side.',
    'Les Brigades de Homs et Hezbollah ont signé.',
  ],
  'look-alikes: what somebody called so': [
    'His new fragrance was called Baghdad and came in a blue bottle.',
    'They have a cat named Tehran and two parrots.',
    'Its largest telescope, dubbed Kirkuk by the students, is out of use.',
  ],
  'look-alikes: quoted titles and series': [
    'The library has a worn copy of “The Merchant of Baghdad” for children.',
    'She reads from "A Winter in Tehran" tonight.',
    'Tehran, season 3, is being shot in Athens.',
    '9 pm: Baghdad, episode two. The doctor has a secret.',
  ],
};

/** The same words where the place or the body is meant. */
export const THE_THINGS: Readonly<Record<string, readonly string[]>> = {
  'to be found: towns beside words of sport': [
    'The striker of the visitors was born in [[Kirkuk|Kirkuk]].',
    'Police in [[Baghdad|Baghdad]] held 3-4 men after the game.',
    '[[Baghdad|Baghdad]] defenders fell back from the bridge.',
    'The [[Iraq|Iraq]] goalkeeper dedicated the save to his mother.',
    'They won in [[Kirkuk|Kirkuk]] 3-1 and went home.',
    'The [[Kirkuk|Kirkuk]] governor met the winger of the club.',
  ],
  'to be found: short names before other words': [
    'The [[K-1|K-1]] Barracks near [[Kirkuk|Kirkuk]] were hit.',
    '[[K1|K-1]] Camp, outside [[Kirkuk|Kirkuk]], hosts trainers.',
    'At [[K-1|K-1]] Iraqi and foreign troops live side by side, the army of [[Iraq|Iraq]] said.',
    'Men at [[K-1|K-1]] Sunday night heard the drone; [[Kirkuk|Kirkuk]] was quiet.',
  ],
  'to be found: streets that lie in a town': [
    'Dans une rue de [[Bagdad|Baghdad]], un marchand attend.',
    'Chaque rue de [[Téhéran|Tehran]] a son boulanger.',
    'La grande rue de [[Bagdad|Baghdad]] est barrée.',
  ],
  'to be found: the zone of the capital': [
    'The [[Green Zone|Green Zone]] of the capital was shelled, [[Iraq|Iraq]] said.',
    'La [[zone verte|Green Zone]] de la capitale, [[Bagdad|Baghdad]], a été visée.',
    'La [[Zona Verde|Green Zone]] de la capital, [[Bagdad|Baghdad]], fue atacada.',
    'The [[green zone|Green Zone]] of this war-torn city, [[Baghdad|Baghdad]], was shut.',
  ],
  'to be found: behind an article of another language that begins the sentence': [
    'La [[zone verte|Green Zone]] de [[Bagdad|Baghdad]] a été visée.',
    'Une [[zone verte|Green Zone]], à [[Bagdad|Baghdad]], est bouclée.',
    'Der [[Grünen Zone|Green Zone]] in [[Bagdad|Baghdad]] droht ein Angriff.',
    'El [[parlamento iraquí|Iraqi parliament]] votó.',
    'Las [[Brigadas de Hezbolá|Kataib Hezbollah]] lo niegan.',
  ],
  'to be found: case endings of two words': [
    'Встреча с [[Францией|France]] и [[Великобританией|United Kingdom]] в [[Багдаде|Baghdad]] прошла.',
    'Дрон летал над [[зелёной зоной|Green Zone]] [[Багдада|Baghdad]].',
    'Перед «[[Зеленой зоной|Green Zone]]» в [[Багдаде|Baghdad]] стоят танки.',
    'Его назвали [[иракскими силами безопасности|Iraqi Security Forces]] врагом.',
    'Говорят с [[международной коалицией|US-led coalition]] в [[Ираке|Iraq]].',
  ],
  'to be found: a short name behind another spelling of the long one': [
    'The [[Popular Mobilisation Force|Popular Mobilization Forces]] ([[PMF|Popular Mobilization Forces]]) denied it.',
    'The [[Iraqi Security Force|Iraqi Security Forces]] ([[ISF|Iraqi Security Forces]]) denied it.',
    '[[Ketaib Hizballah|Kataib Hezbollah]] ([[KH|Kataib Hezbollah]]) denied it.',
  ],
  'to be found: the article of a name with it': [
    'The commander of the [[al-Qods Force|Quds Force]] flew home.',
    '[[Al-Hashed al-Shaabi|Popular Mobilization Forces]] paraded.',
  ],
  'to be found: what the body is called in short': [
    'Either the [[Hashd|Popular Mobilization Forces]] answers to the prime minister of [[Iraq|Iraq]] or not.',
    'Officers of [[al-Hashd|Popular Mobilization Forces]] in [[Iraq|Iraq]] were paid.',
  ],
  'to be found: in Russian, before its country and at the start of a sentence': [
    'Удар [[международной коалиции|US-led coalition]]. [[Ирак|Iraq]] молчит.',
    '[[Международная коалиция|US-led coalition]] в [[Ираке|Iraq]] ответила.',
    'Удар международной коалиции в Афганистане. [[Ирак|Iraq]] молчит.',
    'Малой и Перов встретились с [[Францией|France]] в [[Багдаде|Baghdad]].',
  ],
  'to be found: places that are called by their names': [
    'He was born in a city called [[Kirkuk|Kirkuk]].',
    'The British mandate was called [[Iraq|Iraq]] from the start.',
    'In a land now called [[Iraq|Iraq]], writing began.',
    'He has been named [[Baghdad|Baghdad]] correspondent of the paper.',
  ],
  'to be found: quoted words that are no title': [
    'He shouted “Free [[Baghdad|Baghdad]]” and “the people of [[Baghdad|Baghdad]]”.',
    '“They drove from Basra to [[Kirkuk|Kirkuk]],” she said.',
  ],
};
