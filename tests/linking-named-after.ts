/** Streets, houses, prizes and ships that bear a known name, and namesakes abroad: they are not it, and speak for nothing. */
export const NAMED_AFTER: Readonly<Record<string, readonly string[]>> = {
  'look-alikes: what is named after somebody': [
    'Lorries queued along Abu Mahdi al-Muhandis Highway until dusk.',
    'The Qasem Soleimani Prize for young engineers went to a pair from Shiraz.',
    'A fire broke out in the General Soleimani Library of Ahvaz.',
    'The warship Shahid Qassem Soleimani was handed over to the Guards.',
    'Flights land at Qassem Soleimani Airport again after the storm.',
    'La rue Qassem Soleimani sera débaptisée, dit le maire.',
    'На проспекте Касема Сулеймани открыли рынок.',
    'أعيد فتح شارع الشهيد أبو مهدي المهندس أمام السيارات',
    'بزرگراه شهید قاسم سلیمانی به دلیل برف بسته شد',
  ],
  'look-alikes: what is named after a place': [
    'Café Tehran in Antwerp serves saffron ice cream.',
    'Wir trafen uns im Restaurant Bagdad am Hafen von Bremen.',
    'The Hotel Kirkuk of Gothenburg has forty beds.',
    'La policía cortó la calle Teherán de Madrid.',
    'Le consulat se trouve au 4, avenue de Téhéran, à Nice.',
    'انقطع التيار في شارع طهران بمدينة بيروت',
    'در خیابان بغداد اصفهان نانوایی تازه‌ای باز شد',
    'The Tehran Boutique in Lugano sells scarves.',
  ],
  'look-alikes: two names around an "and" are not one': [
    'Hezbollah and Kataib al-Imam Ali mourned him.',
    'Kataib Jund al-Imam and Hezbollah sent wreaths.',
    'The Brigades of the Martyrs and Hezbollah ran the hospital.',
    'Mobilization Day and Popular Forces Day fall on Sunday.',
    'Les Brigades du Liban et Hezbollah ont défilé.',
  ],
  'look-alikes: words that go on behind a joiner': [
    'کارگران ایران\u200cخودرو اعتصاب کردند',
    'آتش\u200cسوزی در تهران\u200cپارس مهار شد',
  ],
  'look-alikes: the name of a play': [
    'A stage play Baghdad was shown to schools.',
    'Their play called Tehran closed after a week.',
  ],
  'look-alikes: a namesake abroad speaks for no other name': [
    'Shoppers in Bagdad, Florida, park in the green zone behind the mill; the Green Zone is free on Sundays.',
    'The school board of Bagdad, Arizona, rents two rooms at Union Three.',
    'The Hotel Baghdad in Brighton calls its garden the Green Zone.',
  ],
};

/** The same words where they say nothing of the kind. */
export const NOT_NAMED_AFTER: Readonly<Record<string, readonly string[]>> = {
  'names beside streets and houses': [
    '[[Qassem Soleimani|Qassem Soleimani]] road to power began in Kerman.',
    'Mourners of [[Abu Mahdi al-Muhandis|Abu Mahdi al-Muhandis]] walked past the hospital.',
    'Video of [[Qassem Soleimani|Qassem Soleimani]] Airport Strike Released',
    '[[Qassem Soleimani|Qassem Soleimani]]’s Museum visit was brief.',
    'Guards bar [[Tehran|Tehran]] reporters from the hall.',
    'There is an avenue [[Tehran|Tehran]] could still take.',
    'They will rue [[Baghdad|Baghdad]] for a generation.',
    'At the hotel, [[Baghdad|Baghdad]] officials met the envoy.',
    'Une bombe a explosé dans une rue de [[Bagdad|Baghdad]].',
    'Dos hombres murieron en una calle de [[Teherán|Tehran]].',
    'خرج المئات إلى شوارع [[بغداد|Baghdad]] مساء الجمعة',
    'وصل [[قاسم سليماني|Qassem Soleimani]] إلى المطار فجرا',
    'In [[Baghdad|Baghdad]], Georgia Lopez of the UN visited the [[Green Zone|Green Zone]].',
  ],
  'names around an "and" and before a joiner': [
    '[[Kataib Hezbollah|Kataib Hezbollah]] and Kataib Sayyid al-Shuhada mourned him.',
    'Hezbollah and the [[Hezbollah Brigades|Kataib Hezbollah]] sent wreaths.',
    'The [[Popular Mobilization Units|Popular Mobilization Forces]] and Forces loyal to [[Tehran|Tehran]] met.',
    '[[ایران|Iran]]\u200cها',
  ],
  'names behind a verb that is also a kind of work': [
    '[[Iraq|Iraq]] play [[Iran|Iran]] on Thursday in a friendly.',
    'Jordan will play [[Iraq|Iraq]] in Amman.',
  ],
  'capitals with dots are no word': [
    '[[U.S.|United States]] FORCES TO QUIT [[IRAQ|Iraq]] BY SPRING, OFFICIALS SAY',
    'FAR FROM [[IRAQ|Iraq]]: WHY THEY LEFT US BEHIND AND FORGOT ALL ABOUT US',
  ],
};
