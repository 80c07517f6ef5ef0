/** Titles inside a sentence, houses in Arabic, stations, unions and products: with a known name, and not what it names. */
export const MORE_THINGS: Readonly<Record<string, readonly string[]>> = {
  'look-alikes: titles that are told by the capital of their article': [
    'He reads The Caliph of Baghdad to the children each night.',
    'The evening began with The Barber of Tehran, an operetta.',
    'Her new book, The Glass Rose of Kirkuk, won in May; it is set in [[Iraq|Iraq]].',
    'The choir recorded The Road to Baghdad twice.',
  ],
  'look-alikes: what a work has': [
    'Nightfall in Baghdad’s narrator is a cat.',
    "Letters from Tehran's author lives in Oslo.",
    "Summer in Kirkuk's second chapter was cut by the publisher.",
  ],
  'look-alikes: houses with a name in Arabic and Persian': [
    'افتتح مقهى بغداد في وسط عمان',
    'أقاموا في فندق طهران بمدينة اسطنبول',
    'شام را در رستوران بغداد در استانبول خوردند',
  ],
  'look-alikes: stations': [
    'On change à la station Bagdad-Voltaire pour le tram.',
    'Sortie du métro Téhéran-Lilas, côté parc.',
  ],
  'look-alikes: bodies of those who stand before them': [
    "The Miners' Union III strike in [[Iraq|Iraq]] was called off.",
    'Nurses’ Union 3 of Leeds wrote to [[Baghdad|Baghdad]].',
  ],
  'look-alikes: one thing of a kind': [
    'She left [[Baghdad|Baghdad]] with a K-1 suitcase and a coat.',
    'He rode his K1 scooter to school in [[Kirkuk|Kirkuk]].',
    'A lorry driver from [[Iraq|Iraq]] asked for a K-1 for his fiancée.',
  ],
  'look-alikes: kinds of works in other languages': [
    'Die Band Bagdad Express tritt am Freitag in Ulm auf.',
    'Der Film Teheran Tabu läuft um acht.',
    'La novela Bagdad se vende bien en Lima.',
  ],
  'look-alikes: markets and customers': [
    'Until churn falls there is no PMF, its customers in [[Baghdad|Baghdad]] say.',
    'The SaaS firm says it has PMF; its founder was born in [[Kirkuk|Kirkuk]].',
  ],
};

/** The same words where the place or the body is meant. */
export const MORE_MEANT: Readonly<Record<string, readonly string[]>> = {
  'to be found: what a place has of its own, with a capital': [
    'They thanked The People of [[Iraq|Iraq]] for their patience.',
    'A banner read “The Women of [[Baghdad|Baghdad]]” in red.',
    'He wrote on The Fall of [[Baghdad|Baghdad]] and on its poets.',
    'The road to [[Baghdad|Baghdad]] was blocked, and The Hague was told.',
    'Why The Long Siege of [[Kirkuk|Kirkuk]] Ended So Soon',
    "He arrived in [[Baghdad|Baghdad]]'s main station.",
    "Men from [[Kirkuk|Kirkuk]]'s cast iron works struck.",
  ],
  'to be found: in a town, not by its name': [
    'افتتح مقهى في [[بغداد|Baghdad]] أمس',
    'The [[Tehran|Tehran]]-Mashhad line reopened.',
    'Le train [[Bagdad|Baghdad]]-Bassora roule à nouveau.',
  ],
  'to be found: a base that is one of several': [
    "Its soldiers' [[Union III|Union III]] badges were checked in [[Baghdad|Baghdad]].",
    'A [[K-1 base|K-1]] guard in [[Kirkuk|Kirkuk]] was hurt.',
    'Officers ate at [[K-1|K-1]] mess halls near [[Kirkuk|Kirkuk]].',
  ],
  'to be found: a word cut short': [
    'A [[Baghdad Ops Command|Baghdad Operations Command]] spokesman spoke.',
    'Das [[US-geführte Bündnis|US-led coalition]] flog Angriffe im [[Irak|Iraq]].',
  ],
  'to be found: beside the base of the coalition': [
    'Guards of [[Union III|Union III]] waved to those of the [[US Embassy|US Embassy in Baghdad]] across the road.',
    'The [[US-led coalition|US-led coalition]] handed over a hall of [[Union III|Union III]].',
  ],
  'to be found: where only the adjective or a town says which coalition': [
    'La [[coalición internacional|US-led coalition]] y las [[fuerzas iraquíes|Iraqi Security Forces]] patrullan juntas.',
    'La [[coalition internationale|US-led coalition]] a visé une grotte, selon un officier irakien.',
    'The [[international coalition|US-led coalition]] left its camp near [[Kirkuk|Kirkuk]].',
  ],
  'to be found: Turkish endings behind a compound': [
    "[[Bağdat|Baghdad]]'taki [[ABD Büyükelçiliği|US Embassy in Baghdad]]'nden duman yükseldi.",
    "[[Bağdat|Baghdad]]'ın [[Yeşil Bölge|Green Zone]]'sinde siren çaldı.",
    "[[Kudüs Gücü|Quds Force]]'nde görev yaptı.",
    "[[Irak parlamentosu|Iraqi parliament]]'ndaki oylama ertelendi.",
  ],
};
