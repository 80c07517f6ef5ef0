/** Word lists that tell in what company a trigger stands; folded to lower case. General English of news reports. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const ARMED = set(
  `guerrilla guerrillas rebel rebels troops soldier soldiers army police policemen policeman forces force militants militant gunmen
  gunman insurgents insurgent fighters fighter militia militias militiamen paramilitary paramilitaries military terrorists terrorist
  extremists extremist armed battalion brigade troop commandos navy marines jihadists islamists separatists separatist assailants
  attackers individuals subversives subversive hitmen traffickers mob security infantry patrol unit units commando column`,
);
export const WEAPON_WORDS = set(
  `rocket rockets missile missiles mortar mortars shell shells shelling bomb bombs bombing grenade grenades explosives explosive
  dynamite mine mines landmine artillery drone drones warplane warplanes jets jet airstrike airstrikes gunfire gun guns rifle rifles
  machine-gun machineguns submachine bullet bullets pistol armed gunmen gunman fire fired firing sniper snipers air aerial tank tanks
  projectile projectiles explosion explosions blast blasts device aircraft helicopter helicopters weapon weapons military uav uavs shots ied`,
);
export const CASUALTY = set(
  `killed killing kill dead died deaths death dying wounded wounding wound injured injuring injuries injury casualties casualty hurt
  victims victim fatalities bodies body corpse corpses bloodshed maimed damage damaged destroyed destroying destruction`,
);
export const SITES = set(
  `embassy base bases barracks checkpoint checkpoints convoy convoys village villages town bus buses house houses home residence station
  stations headquarters office offices airport mosque church school hospital market patrol vehicle vehicles compound consulate camp
  building buildings bridge pipeline plant substation tower towers bank garrison outpost post posts facility facilities hotel restaurant
  train airbase power-plant refinery car truck ship tanker convoy prison jail shop shops store stores farm city neighborhood district`,
);
export const TROOPS = set(
  `troops troop soldier soldiers forces force personnel staff military army contingent contingents diplomats diplomat embassy
  peacekeepers battalion battalions brigade brigades warships warship ships carrier fleet marines navy police officers civilians
  residents employees workers nationals citizens families trainers advisers advisors squadron aircraft jets tanks units guards people`,
);
export const MILITARY = set(
  `troops troop soldier soldiers forces military army contingent peacekeepers battalion battalions brigade brigades warships warship
  carrier fleet marines trainers advisers advisors squadron reinforcements personnel tanks paratroopers guard guards police`,
);
export const ASSEMBLY = set(
  `parliament parliamentary congress senate assembly council lawmakers legislators legislature mps deputies cabinet knesset bundestag
  duma house senators referendum voters electorate ministers resolution bill commission committee parliamentarians`,
);
export const UNREST = set(
  `protesters protestors demonstrators thousands hundreds crowd crowds students workers streets street police government opposition
  slogans banners activists supporters tear riot demanding against union unions mob outside square`,
);
export const PEOPLE = set(
  `people person man woman men women child children civilian civilians soldier soldiers officer officers policeman policemen member
  members leader leaders official officials journalist journalists worker workers prisoner prisoners hostage hostages boy girl student
  students priest priests nun nuns peasant peasants judge judges mayor senator deputy minister president general colonel commander
  villager villagers resident residents farmer farmers passenger passengers militant militants rebel rebels guerrilla guerrillas him her
  them teacher teachers lawyer lawyers businessman engineer doctor nurse contractor contractors employee employees jesuits relatives`,
);
/** For weapons: words that say they did something. */
export const IMPACT = set(
  `fire fired fires firing launch launched launches launching hit hits hitting struck strike strikes striking land landed lands landing
  fell fall falls falling slam slammed explode exploded explodes exploding explosion explosions off detonated detonate detonating
  target targeted targets targeting rained raining crashed blast blasts attack attacked attacks attacking threw thrown throwing hurled
  lobbed planted placed damage damaged damaging destroyed destroying killed killing kill wounded wounding injured injuring rocked
  impacted aimed came-down ripped tore shook shaking bombed bombing pounded pounding strafed shelled directed intercepted defused
  dropped dropping stepped carrying-out heard`,
);
/** For aircraft: an attack, not a flight. */
export const AIR_IMPACT = set(
  `hit struck strike strikes striking attack attacked attacks attacking bombed bombing bombard bombarded target targeted targeting
  pounded pounding strafed strafing fired firing shelled killed killing destroyed raid raids raided dropped intercepted`,
);
export const SPORT = set(
  `match matches goal goals league cup coach season striker midfielder defender goalkeeper team teams innings wicket quarterback
  championship tournament playoff playoffs stadium scored points halftime touchdown yards batsman bowler nba nfl nhl mlb fifa uefa
  premiership semifinal semi-final quarterfinal quarter-final referee penalty kickoff inning homer rebounds assists teammate teammates
  manager squad fixture defeat victory win wins beat champions medal olympic olympics tennis golf cricket soccer football basketball three-point rebound quarterfinals semifinals semis relegated relegation rim dunk dunks headed netted equaliser equalizer`,
);
/** Words of markets: prices are bombed, and positions evacuated, without any violence. */
export const MARKET = set(
  `shares stocks equities bonds traders investors investor sellers buyers analyst analysts barrel brent crude dax nasdaq dow ftse nikkei
  hang-seng cac index indices bourse yields earnings profits dividend hedge futures currency dollar euro yen sterling bitcoin`,
);
export const FICTION = set(
  `film films movie movies novel episode episodes character characters actor actress plot trailer sequel album band song lyrics
  videogame gamer gamers playstation xbox thriller comedy drama hollywood netflix director screenplay fiction tv starring`,
);
/** Causes of death and damage that are no incident of ours. */
export const ACCIDENT = set(
  `crash crashed accident accidents collision collided collide earthquake flood floods flooding storm hurricane tornado typhoon
  cyclone avalanche landslide mudslide virus disease cancer cholera malaria drowned overturned capsized derailed lightning wildfire
  wildfires blaze heatwave tsunami volcano boiler leak accidental accidentally plunged skidded bear shark elephant lion crocodile`,
);
/** Before a trigger: the event is wished, feared, planned or imagined. */
export const UNREAL = set(
  `would could may might will shall should must can cannot can't won't wouldn't couldn't if unless whether threaten threatens threatened
  threatening threat threats fear fears feared risk possible possibility potential potentially plan plans planned planning plot plotting
  plotted prevent preventing prevented avoid avoiding avert averted stop future any foil foiled foiling thwart thwarted against
  want wants wanted intend intends intended attempt attempted attempting tried trying vow vowed vows promise promised promises urge urged
  urging call calls demand demands demanded likely imminent hypothetical simulated mock drill drills exercise exercises rehearsal training
  hopes hope hoped able ability capable let's warning warn warned warns order ordered orders ordering ready prepare prepared preparing
  propose proposed proposes authorize authorized allow allowed ask asked consider considered considering condemn`,
);
export const NEGATION = set(
  `no not never without neither nor none nobody nothing isn't wasn't weren't hasn't haven't didn't doesn't don't aren't hadn't cannot
  yet avoid denied deny denies denying rejected refused failed free`,
);
/** After these, an infinitive did happen. */
export const FACTIVE = set(
  'began begun started continued managed forced proceeded used voted moved rushed went came turned had',
);
export const DETERMINERS = set('the this that these those its his her their our said latest recent same');
