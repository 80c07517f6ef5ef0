const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/**
 * Words that end the name of an organisation when written with a capital ("Free Syrian Army", "Foreign Ministry").
 * General English; folded.
 */
export const GROUP_HEADS: ReadonlySet<string> = list(`
 academy administration agency airlines airways alliance army assembly associates association authorities authority axis
 bank bar battalion battery board brigade brigades bureau bureaux cabinet cartel caucus center centre chamber church
 clan club coalition college command commission commissions committee committees companies company confederation conference
 congress consortium consulate convention cooperative corp corporation corps council councils court courts crescent cross
 daily department departments directorate division embassy enterprise enterprises executive exchange faction factions
 faculty federation fighters fleet force forces foundation front fund gazette gendarmerie government group groups guard
 guards guerrillas guild herald holdings house inc industries initiative inspectorate institute
 institutes institution institutions insurance international jihad journal judiciary labs laboratory laboratories league
 legion legislature levies limited llc llp ltd mafia magazine media militants militia militias ministry ministries mission
 mobilization mobilisation monitor motors movement navy network networks news newspaper newspapers
 observatory observer office opposition orchestra order organisation organisations organization organizations
 parliament partners partnership party parties patrol peacekeepers petroleum police politburo post
 presidency press prosecutor prosecutors quds radio rebels regiment regime registry resistance revolutionaries school
 schools seminary senate service services society soldiers squad squadron staff 
 studio studios syndicate systems taskforce team technologies telegraph television times tribe tribunal tribune troops trust
 union unions unit units university univ watch wing workers airline airways airlines brotherhood
 broadcaster broadcasting bundestag knesset duma treasury pentagon politburo secretariat sharia wehrmacht
 peshmerga taliban mujahideen mujahedin
`);

/** Heads that are written small after a nationality or a named group ("Iraqi security forces", "Syrian government"). */
export const SMALL_HEADS: ReadonlySet<string> = list(`
  army forces force government regime military militia militias police troops soldiers parliament ministry coalition
  opposition rebels navy authorities fighters militants insurgents insurgency embassy consulate guard guards
  paramilitaries marines gendarmerie administration tribesmen militiamen jets warplanes security
  commandos peacekeepers judiciary intelligence cabinet
`);

/** Small words that may stand between a nationality and a small head ("Iraqi *security* forces"). */
export const SMALL_MIDDLES: ReadonlySet<string> = list(`
  security armed government military police special air ground naval democratic counter terrorism counterterrorism
  intelligence border army federal interim transitional national local paramilitary defense defence
  led backed allied interior foreign health tribal rebel opposition
`);

/** Words that open an organisation's name with "of" or "for" ("Ministry of Defence", "University of X"). */
export const GROUP_OPENERS: ReadonlySet<string> = list(`
  academy agency alliance army assembly association authority bank board brigade brigades bureau chamber church college command
  commission committee confederation conference congress corps council court department directorate division embassy
  faculty federation foundation front fund general government guild house institute institution league ministry
  mission movement museum office order organisation organization parliament party school secretariat senate
  society supporters tribunal union university univ friends knights sons partisans soldiers
  battalion battalions jaish jaysh saraya saray liwa harakat kataib kata'ib katibat asaib ansar jund jabhat hayat ahrar
`);

/** Arabic words that open the name of an armed group whatever follows. */
export const ARMED_OPENERS: ReadonlySet<string> = list(`
  jaish jaysh saraya saray liwa harakat kataib kataeb katibat asaib ansar jund jabhat hayat ahrar hizb usbat jamaat jemaah
`);

/** Groups known by a name that no pattern shows: armed groups, world bodies, agencies, press. Folded names. */
export const KNOWN_GROUPS: ReadonlySet<string> = new Set(
  `isis|isil|daesh|islamic state|al qaeda|al qaida|al-qaeda|qaeda|qaida|hezbollah|hizbollah|hizballah|hizbullah|hamas|taliban|taleban|
boko haram|al shabaab|al shabab|peshmerga|fatah|houthi|houthis|huthis|ansar allah|ansarullah|hashd al shaabi|hashd shaabi|al nusra front|nusra front|al nusra|
jabhat al nusra|jabhat fatah al sham|hayat tahrir al sham|ahrar al sham|jaish al islam|badr|badr organization|quds force|
pkk|ypg|ypj|sdf|isf|pmf|pmu|irgc|ira|eta|farc|eln|fmln|farn|m 19|sendero luminoso|shining path|tupac amaru|contras|khmer rouge|tamil tigers|ltte|
nato|eu|un|u n|united nations|european union|african union|arab league|opec|unicef|unesco|unhcr|unrwa|iaea|imf|world bank|wto|who|icc|icj|
asean|brics|interpol|europol|centcom|uscentcom|africom|security council|general assembly|red cross|red crescent|
fbi|cia|nsa|dea|fda|nasa|cdc|faa|epa|irs|fema|tsa|noaa|mi5|mi6|kgb|fsb|gru|mossad|shin bet|idf|isi|pentagon|white house|kremlin|
congress|senate|parliament|knesset|bundestag|duma|politburo|house of representatives|house of commons|house of lords|state department|
reuters|afp|agence france presse|associated press|ap|upi|xinhua|tass|itar tass|interfax|ria novosti|sana|irna|efe|dpa|kyodo|bloomberg|bbc|cnn|npr|abc news|cbs news|cbs|nbc|nbc news|msnbc|fox news|al jazeera|aljazeera|al arabiya|al manar|press tv|rudaw|
new york times|washington post|wall street journal|guardian|financial times|daily telegraph|los angeles times|usa today|le monde|der spiegel|haaretz|jerusalem post|
facebook|twitter|google|netflix|tesla|tiktok|uber|ibm|nokia|siemens|volkswagen|renault|honda|nissan|bmw|exxonmobil|chevron|lukoil|petrobras|goldman sachs|morgan stanley|jpmorgan|citigroup|hsbc|barclays|deutsche bank|alibaba|tencent|baidu|weibo|wechat|bytedance|xiaomi|lenovo|hyundai|infosys|asahi shimbun|yomiuri shimbun|national geographic|lok sabha|rajya sabha|pdvsa|sandinistas|microsoft|apple inc|amazon inc|youtube|instagram|whatsapp|telegram|boeing|airbus|lockheed martin|blackwater|toyota|samsung|huawei|
amnesty international|amnesty|human rights watch|greenpeace|oxfam|medecins sans frontieres|doctors without borders|save the children|
democrats|republicans|gop|tories|labour party|likud|conservatives|fifa|uefa|nfl|nba|mlb|nhl|ncaa|al sharqiya|sharqiya|walmart|exxon|shell oil|rosneft|gazprom|aramco`
    .split('|')
    .map((name) => name.trim().replaceAll('-', ' ')),
);

/** Short words in capitals that are not organisations. Folded. */
export const NOT_ACRONYMS: ReadonlySet<string> = list(`
  a i am pm tv dvd cd usa us uk uae gmt est edt cst cdt mst pst pdt cet utc ad bc bce ce ok ceo cfo cto coo vp phd md ba ma mba bs dr mr mrs ms jr sr
  hiv aids dna rna mri ied ieds wmd wmds suv suvs gdp gnp vat gps atm pc pcs it html url http https www pdf faq diy rip
  covid sars mers icu er ptsd adhd ufo tnt rpg rpgs ak apc drc dc la nyc lgbt lgbtq sms id ids q am fm vs km kg mph ft
  ii iii iv vi vii viii ix xi xii xiii xiv xv xx xxi ps re n s e w nw ne sw se st nd rd th no yes new not the and for of in on at to by
  uss hms lng lpg ngo ngos fir cpi tds fdi vpn rfid pin cbd mla uav uavs ode evm rma mp mps pow cctv dj roi kpi sim ppe pcr ivf esg gst gmo nft
  phev sat gre gcse tba tbc tbd iq eq adr ipo ceos cfos phds gps vip vips iou isbn nyc lax jfk diy rpg apec-summit
  jan feb mar apr may jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun mph rpm hd usb led lcd hr pr ipo etf ev evs ai vip
  usd eur gbp aka asap bbq xl pow mia kia vbied vbieds svbied svbieds opt fyi ap p m
  al ak az ar ca co ct de fl ga hi ida il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy
`);

/** Words of kind that define a name: "Kataib Hezbollah, a militia group"; "the Badr militia". */
export const GROUP_CUES: ReadonlySet<string> = list(`
  group groups militia militias militants movement party organisation organization faction gang cartel network company firm agency
  newspaper broadcaster channel network airline coalition alliance charity union brigade battalion tribe clan
  insurgents guerrillas rebels terrorists fighters jihadists extremists gunmen
`);

/** Words of kind before a head, where capitals say nothing ("NATIONAL police", "LIBERAL party"). Folded. */
export const KIND_WORDS: ReadonlySet<string> = list(`
  national liberal conservative communist socialist democratic republican christian social armed air supreme federal civil
  foreign interior defense defence justice revolutionary popular people peoples islamic workers labor labour security
  treasury customs border coast presidential military naval internal public central united human
`);

/** Words that end a long form which names no group. Folded. */
export const NOT_GROUP_ENDINGS: ReadonlySet<string> = list(`
  report assessment act law bill programme program scheme machine machines index rate ratio system treaty agreement accord test tests
  disease syndrome virus disorder number numbers plan product identification vehicle vehicles protocol certificate zone area district
  month year session aid trial trials therapy gas goals goal strategy initiative order code standard standards tax income
  investment device devices intelligence learning equipment aircraft missile missiles weapon weapons bomb bombs rocket rockets
  degree exam examination award awards championship cup games league-table summit conference festival exhibition project pact
  deal framework policy review paper study survey study-group card kit drug vaccine dam canal line road park centre-line
`);

/** Peoples and faiths whose fighters are groups ("Kurdish fighters", "Shia militias"). Folded. */
export const ETHNIC: ReadonlySet<string> = list(`
  sunni shia shiite shi'ite kurdish arab islamist jihadist druze alawite yazidi yezidi christian muslim maronite tuareg pashtun tamil
  tutsi hutu hazara turkmen assyrian serb croat albanian chechen
`);
