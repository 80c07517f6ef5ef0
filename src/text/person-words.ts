const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Titles and offices that stand before a person's name. Folded. */
export const PERSON_TITLES: ReadonlySet<string> = list(`
  mr mrs ms miss dr prof professor sir lord lady dame baron president premier minister secretary senator sen rep congressman congresswoman
  representative governor gov mayor judge justice chancellor king queen prince princess sheikh shaykh sheik emir sultan ayatollah imam pope
  cardinal archbishop bishop rev reverend father sister rabbi pastor general gen colonel col maj major lt lieutenant capt captain cpl
  corporal sgt sergeant sgt. admiral adm commander cmdr brigadier marshal private pvt officer detective sheriff chief inspector
  ambassador envoy spokesman spokeswoman spokesperson director chairman chairwoman chairperson coach manager author actor actress singer
  attorney prosecutor lawyer analyst leader deputy councilman councilwoman alderman commissioner superintendent trooper deputy
  secretary-general councillor cllr mp cleric mullah mufti maulana haji hajj comrade foreman dean principal ceo editor reporter
  businessman journalist activist resident defendant suspect vice
`);

/** Common first names of the news. Folded; written by hand. */
export const FIRST_NAMES: ReadonlySet<string> = list(`
  aaron abbas abdel abdul abdullah abigail abraham abu adam adel adnan adrian ahmad ahmed aisha akbar alan albert alejandro alex alexander alexei
  alfred ali alice alicia alison allen ally alma alvaro amanda amber amir amy ana anatoly andre andrea andreas andrei andres andrew andy angela angelina
  anita ann anna anne annie anthony antonio april arlene arnold arthur ashley ayman aziz barack barbara barry bashar bassam becky ben benjamin bernard
  bernie beth betty beverly bill billy bob bobby bonnie boris brad bradley brandon brenda brent brett brian bridget britney bruce bryan burhan
  caitlin calvin cameron carl carla carlos carmen carol caroline carolyn carrie catherine cathy charles charlie charlotte cheryl chester chloe chris
  christian christina christine christopher cindy claire clara clarence claude claudia clifford clint cody colin connie connor corey cory craig crystal curtis
  cynthia daisy dan dana daniel danielle danny darren daryl dave david dawn dean deborah debbie debra denise dennis derek derrick diana diane dick diego
  dmitry dmitri dominic don donald donna doris dorothy doug douglas duane dustin dwayne dylan earl ed eddie edgar edith eduardo edward edwin eileen elaine eleanor
  elena eli elijah elizabeth ella ellen emily emma emmanuel enrique eric erica erik erin ernest esther ethan eugene eva evan evelyn faisal fatima faye felipe
  felix fernando fidel florence floyd frances francis francisco francois frank franklin fred frederick gabriel gail gary gavin gene geoffrey george gerald
  gerard gilbert gina giovanni gladys glen glenn gloria gordon grace graham grant greg gregory gretchen guillermo guy haider hakan hamid hamza hannah hans harold harry harvey hasan
  hassan hassen heather hector heidi helen henry herbert herman hillary holly howard hugh hugo hussein hussain hosni ian ibrahim igor imran ingrid irene isaac isabel isabella
  ismail ivan jack jackie jacob jacqueline jaime jake jamal james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome
  jerry jesse jessica jesus jill jim jimmy jo joan joanna joanne joe joel joey johan johannes john johnny jon jonathan jorge jose joseph josh joshua joyce juan
  juanita judith judy julia julian julie julio justin kamal karen karim karl kate katherine kathleen kathryn kathy katie kay keith kelly ken kenneth kerry kevin khaled khalid kim
  kimberly kirk kofi kristen kristin kurt kyle lance larry laura lauren laurie lawrence lee leila leo leon leonard leroy leslie lester lewis liam lillian linda lindsay lindsey
  lisa lloyd lois lorenzo lori louis louise lucas lucia lucy luis luke lydia lynn madeleine mahmoud mahmud manuel marc marcia marco marcos marcus margaret maria marie marilyn mario
  marion marjorie mark marlene marsha marshall martha martin marvin mary masoud massoud matt matthew maureen maurice max maxine megan melanie melissa melvin mercedes meredith michael
  michel michele michelle miguel mikhail mike milan mildred milton miriam mitch mitchell mohamed mohammad mohammed mohamad moktada molly monica moqtada morgan moses muhammad muqtada
  mustafa myra nabil nadia nancy naomi naser nasser natalie natasha nathan nathaniel neil nelson nicholas nick nicola nicolas nicole nigel nikita nina noah noel nora noor nora norma norman nouri nuri olga
  oliver olivia omar oscar osama otto owen pablo paige pam pamela patricia patrick patty paul paula pauline pedro peggy penny pete peter phil philip philippe phillip phyllis pierre qais qasem qassem
  qasim rachel rafael rafiq rahul ralph ramon randall randy rashid raul ray raymond rebecca recep regina reginald rene rex rhonda ricardo richard rick ricky rita rob robert roberto robin rodney
  rodrigo roger roland roman ron ronald ronnie rosa rose rosemary ross roy ruben russell ruth ryan saad sabrina saddam saeed said salah saleh salim sally sam samantha samir sami samuel sandra
  sanjay sara sarah scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun shawn sheila sherry shirley sidney silvio simon sofia sonia sophia sophie spencer stacey stacy
  stan stanley stefan stella stephanie stephen steve steven stewart stuart sue susan suzanne sylvia tamara tammy tanya tara tariq tayyip ted teresa terrence terry theodore theresa thomas tiffany tim
  timothy tina todd tom tommy toni tony tracy travis trevor tyler tyrone valerie vanessa vernon veronica vicki victor victoria vincent viktor virgil vivian vladimir walid wally walt walter wanda
  warren wayne wendy wesley whitney wilbur wilfred will william willie wilma wolfgang xavier yasser yasir yitzhak yolanda yosef yousef youssef yusuf yvonne zachary zalmay zoe binyamin benny ehud ariel
  alfredo armando arturo cesar cristina daniela emilio ernesto esteban fabio gonzalo gustavo humberto ignacio isidro jairo joaquin jorge leonardo lorena luz marcelo marta mauricio napoleon nestor octavio oswaldo
  patricio ramiro raquel rigoberto rodolfo rogelio ruben salvador santiago silvia tomas vicente virgilio nikolai oleg pavel petr piotr sergio stanislav svetlana tatiana viktor yuri
  amit anil anita arjun arun deepak gopal indira kumar lakshmi manmohan mukesh narendra priya rajesh raj rakesh ram sachin sunil suresh vijay vikram wei xi jinping hiroshi kenji takashi yoshi shinzo junichiro
  kwame nelson thabo jacob cyril robert desmond winnie olusegun goodluck muhammadu abiy meles uhuru raila yoweri
`);

/** Frequent family names that are also towns: alone they are most often a person. Folded; written by hand. */
export const FAMILY_NAMES: ReadonlySet<string> = list(`
  johnson smith williams brown jones miller davis wilson anderson taylor thomas moore jackson martin thompson white harris clark lewis
  robinson walker young allen king wright scott hill green adams nelson baker hall campbell mitchell carter roberts clinton bush
  kennedy reagan nixon obama trump biden cheney powell rice kerry gates blair cameron murphy kelly cook rogers morgan cooper reed bailey bell
  howard ward cox richardson watson brooks wood james bennett gray hughes price myers foster sanders ross morris powell sullivan russell ortiz
  jenkins perry butler barnes fisher henderson coleman simmons patterson jordan reynolds hamilton graham wallace woods cole west owens burns
  gordon shaw hunter hicks crawford henry boyd mason warren dixon burke hunt hayes ford stone spencer gardner payne pierce arnold
  hansen carroll weaver greene elliott armstrong carpenter lawrence chapman fields austin peters franklin lawson harper mccoy
  garcia martinez rodriguez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz cruz morales ortega castro
  khan ahmed hussein ali hassan singh kumar sharma gupta patel chen wang zhang li liu yang huang zhao wu kim park choi nguyen
`);

/** Places that are also first names: before another name they are a person's ("Paris Hilton"). Folded. */
export const GIVEN_PLACES: ReadonlySet<string> = list(`
  paris georgia chad jordan israel austin dallas sydney chelsea brooklyn savannah florence victoria charlotte madison kenya india china
  virginia carolina dakota houston jackson lincoln logan preston troy clay santiago vienna sierra asia eden alexandria francisco
  chester kent lance lourdes milan orlando phoenix raleigh salem sharon shannon trenton tyler wyatt bradford clayton clinton
`);
