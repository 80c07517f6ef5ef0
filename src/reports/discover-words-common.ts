const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that stand at the start of sentences and are no names. Folded. */
export const STARTERS: ReadonlySet<string> = list(`
  a an the this that these those it its he she they we you i his her their our your my who what when where why how which whose
  in on at to for from by with of off over under after before during since until while as if though although because but and or nor so yet
  not no yes there here then now also however meanwhile moreover furthermore still just only even both either neither each every all any some
  many much most more few several other another such one two three four five six seven eight nine ten dozens hundreds thousands
  is are was were be been has have had do does did will would can could may might must should shall let lets
  according about above across against along among around behind below beneath beside between beyond despite down inside into like near
  onto out outside past per through throughout toward towards up upon via within without today tomorrow yesterday last next this
  first second third officials police residents people officers troops soldiers authorities witnesses sources analysts experts critics
  military government security forces rebels militants insurgents protesters medics doctors hospital local foreign state national
  earlier later recently previously currently finally instead perhaps maybe again once never always often sometimes
  breaking update updated watch read related photo photos video image advertisement editor note correction source share subscribe click file story
  reporting writing edited additional copyright written posted published by new old former late early south north east west western eastern
  southern northern central upper lower man men woman women suspected armed joint special senior top key major chief deputy
  killed injured wounded shot dead attack attacks bomb blast fire war peace no-one nobody everyone someone something nothing
`);

/** Weekdays and months: capitals, no names. Folded. */
export const CALENDAR: ReadonlySet<string> = list(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter ramadan eid thanksgiving halloween
`);

/** Words after which a place is likely. Folded. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = list(`
  in at near from to outside around toward towards across inside throughout into via between through within off onto nearby leaving
  visiting entering reached reach visit enter invade invaded occupied besieged
`);

/** What follows the name of a place where people, forces or things of it are meant, or the place's kind. Folded. */
export const PLACE_FOLLOWERS: ReadonlySet<string> = list(`
  area region province provinces governorate district county city town village suburb suburbs neighborhood neighbourhood resident residents
  police officials authorities airport border government troops forces native metro downtown based mayor governor downtown state capital
  countryside outskirts hospital hotel street streets prison jail coast office bureau court judge lawmakers legislature
`);

/** Words before a name that say that it is a place of that kind ("the town of X", "northern X"). Folded. */
export const PLACE_LEADERS: ReadonlySet<string> = list(`
  northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern
  southeastern southwestern downtown greater mainland upstate suburban rural coastal neighboring neighbouring occupied
  upper lower outer inner capital city town village province district governorate region
`);
