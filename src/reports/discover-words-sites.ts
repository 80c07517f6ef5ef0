const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that end the name of a place when written with a capital ("Peace River", "Damascus Airport"). Folded. */
export const SITE_HEADS: ReadonlySet<string> = list(`
  river lake bay creek mountain mountains mtn valley island islands isles peninsula desert falls beach canyon hills forest woods
  reservoir harbor harbour gulf strait straits sea ocean canal glacier ridge swamp reef basin lagoon delta plateau plain plains springs pass
  county township twp borough parish governorate province district subdistrict municipality prefecture oblast
  street road rd avenue ave boulevard blvd highway lane drive parkway freeway bridge tunnel square plaza turnpike expressway
  trail roundabout junction intersection crossing overpass underpass
  airport airbase airfield heliport airstrip hospital hotel stadium arena park playground garden gardens cathedral basilica
  temple chapel monastery prison jail penitentiary barracks palace castle mall cemetery zoo market bazaar souk checkpoint refinery
  dam port dock docks pier marina shrine tomb citadel ruins camp base outpost clinic tower towers farm farms ranch pipeline
  heights terrace estate estates neighborhood neighbourhood suburb quarter village center-city campus racecourse racetrack speedway
  mosque synagogue museum station side library theater theatre embankment waterfront boardwalk downs
`);

/** Words that open the name of a place ("Lake Tahoe", "Camp Taji", "Highway 80"). Folded. */
export const SITE_OPENERS: ReadonlySet<string> = list(`
  lake mount mt fort ft camp cape port isle gulf bay strait straits sea valley island islands highway route interstate hwy
  airport hotel hospital hms-base fob lac rio wadi tel tell tal jabal jebel khan jisr bir deir dayr wadi kafr
  beit bayt nahr plaza rue
`);

/** Openers that need a number after them ("Highway 200", "Route 5"). */
export const NUMBERED: ReadonlySet<string> = list('highway route interstate hwy road us-route junction exit');

/** Kinds that stand in small letters before "of" and a name: "the town of Akuressa". */
export const PLACE_KINDS: ReadonlySet<string> = list(`
  city town village hamlet suburb neighborhood neighbourhood district province governorate region county island islands port state
  township municipality settlement community borough area outskirts
`);
