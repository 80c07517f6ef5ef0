/** Names that are the titles of series, songs, games and books. */
export const WORKS: Readonly<Record<string, readonly string[]>> = {
  'look-alikes: titles of series, songs and games': [
    'Critics in [[Iraq|Iraq]] praised the series Tehran for its pace.',
    'A spy from [[Iran|Iran]] is the heroine of Tehran, the Apple TV show, which returns in May.',
    'The drama series “Tehran” won an Emmy.',
    'She plays an agent in the hit series Tehran.',
    'He wrote Baghdad, a novel by a soldier, after the war in [[Iraq|Iraq]].',
    'Their new single, the song called “Baghdad”, is out; the band is from [[Iraq|Iraq]].',
    'The video game Baghdad sold a million copies.',
    'The TV series Baghdad has no second season.',
    'The Netflix show “Baghdad” was shot in Morocco; none of it in [[Iraq|Iraq]].',
    'Baghdad, the film, opens on Friday.',
    'An album entitled Baghdad came out in May.',
    'In the episode “Kirkuk” they cook for friends from [[Iraq|Iraq]].',
    'A play titled Kirkuk opens at the theatre.',
    'Tehran, a musical, closes early; its author left [[Iraq|Iraq]].',
    'The board game Baghdad is for four players.',
    'The docuseries Baghdad streams from today.',
    'A comic book called Kirkuk was banned.',
    'Critics liked the second season of Kirkuk better.',
    'Season two of Tehran has eight parts; its author lives in [[Iraq|Iraq]].',
    'The trailer for Baghdad runs two minutes.',
    'Baghdad Nights, the eight-part thriller on ZDF, starts on Monday.',
    'Tehran, an Israeli series about a hacker, was sold to nine countries.',
  ],
};

/** The same words where they say nothing of a title. */
export const NO_WORKS: Readonly<Record<string, readonly string[]>> = {
  'places beside words for works': [
    'The film festival in [[Tehran|Tehran]] was put off.',
    'A series of rockets hit [[Baghdad|Baghdad]] on Sunday.',
    'In [[Baghdad|Baghdad]], a documentary about the war was shown.',
    'In [[Tehran|Tehran]], the film festival opened.',
    'The series, shot in [[Baghdad|Baghdad]], shows the war.',
    'Maps show [[Baghdad|Baghdad]] and the river.',
    'He called [[Baghdad|Baghdad]] a lost city.',
    'The game in [[Kirkuk|Kirkuk]] was lost by two goals.',
    'She arrived from [[Tehran|Tehran]], the drama of the week behind her.',
    'Attacks in [[Kirkuk|Kirkuk]], the book says, went on.',
    'A track from [[Baghdad|Baghdad]] to [[Kirkuk|Kirkuk]] was closed.',
    'The play was seen in [[Kirkuk|Kirkuk]], a port.',
    '[[Kirkuk|Kirkuk]], the subject of a film, was quiet.',
    'Crowds in [[Baghdad|Baghdad]], the city of that novel, cheered the second season of [[Baghdad|Baghdad]]’s opera.',
  ],
};
