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

/** Words of everyday English that are also names of towns: a capital says little about them. Folded. */
export const ORDINARY_WORDS: ReadonlySet<string> = list(`
  of to is on as said are or one we over can time than them many most no may made do well police used say city long still same much
  going home see law us share me early per media best don court come man seen never along change plan young leader run main race men
  lot level line energy got economy real deal town federal industry hit side pay give lead car son force free price strong capital
  stock hard job research post century front met bank list sales central opportunity center officer net north lack hope sector justice
  south fell driver effort born charge bid cash cut buy cents miles university loss date star light nine success sense sale college
  street band trip council ways red church bad island west worth goes northern southern ask bridge cars purchase freedom reading store
  progress fully western rose dollar banks village east send friend rich split centre enter vice poll alliance minor paper
  train normal battle mission green mass ball sort male zone fiscal cast union snow save grant pop song rock advance era brain liberal
  sees stone haven reform spring box page downtown eastern receiving mobile winner talent wall wing mine brand airport branch wake
  champion limit trail eye welcome none ill mile bar die dry heritage legacy mark summit pool grand independence hot hurt unity kill
  begun king manage earth semi pace naval friendly gap surprise tool inning beach holiday tank islands tube lab nice sisters rainbow
  exhibition forth rail grave marks celebration bias principal conservation temple anger wedding maritime drama drew tea parks
  commerce communal march landing engineer reserve solo vary rice till beer hire bear plate congress plenty forest hub mountain sad
  planes rugby settle polling bright bed walls gang pink piano loyal bag glad hole enterprise proven northeast
  empire homeland rifle salmon coin cat tall harvest highways gaming rivers tours retreat chamber ballots golden liberation prospect
  prosperity pray spy arena fate fleet liberty god northwest cathedral sand fines mere root monster experiment conversion neck hell
  acre boom parole bail hunt bat prince globe friendship republic cave rush postal supreme salt drain casino hometown hazard dad
  grain poses hurricane egg boot fossil spur trim northeastern massacre prosperous pill luck circle lit continental oral lens
  outlook mega hat sells bell combine healing wise hill bare clay plunge bishop barge mogul brilliant wash lucky comfort arsenal echo chase
  pack commonwealth boundary landmark bells peer valley miss brains superior cocoa countryside lure sin shell metro para reservoir
  cooling burst convoy gray bay ear cricket mud basin ore mammoth cache holder sterling orange locking finale hail lakes sedan mentor
  loving lent marathon waterways bee fare harbor monument cool smile assumption hook thermal champagne shaping locust headstone silly noble
  dean tower fortune freshwater kings crystal mad foster honey arch brick clever brush shields ray wells rode lever plaque cottage cactus
  concession tales trainer ward log dire heel butterfly logo bend lively ridge paramount ash corona crater tactic parachute opera
  delta chapel national state international american first new old saint public general royal great big little upper lower
  community social health medical business financial market media digital global world universal united democratic
  victory peace glory eagle falcon lion tiger wolf hawk gold silver diamond pearl ruby sun moon sky ocean sea river lake
  country house hall park garden plaza square station field fields meadow grove oak pine cedar maple willow cherry apple
  bush rock sandy rocky windy sunny cold warm summer winter autumn fall senate assembly parliament government army navy marine
  corps guard reserve power electric gas oil coal steel iron copper nickel lead tin zinc water fire air wind sound voice
  paradise eden utopia sparks normal surprise truth consequences protection defiance security gospel trinity advance
`);
