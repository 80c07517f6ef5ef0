import { isArticle } from '../gazetteer/articles.ts';
import { foldedWords } from '../text/words.ts';

/** Words that say what kind of company or body a name is, or only join words: they tell two names apart hardly ever. */
const WEAK: ReadonlySet<string> = new Set(
  (
    'the of and for in on de la le les du des et y e del der die das und von van da do das dos a an to ' +
    'co company comp companies ltd limited llc inc incorporated corp corporation sa sarl sas spa srl gmbh ag kg nv bv plc pjsc jsc ojsc cjsc oao ooo zao pao fze fzco fzc dmcc ' +
    'pvt private pte pty sdn bhd kft as ab oy establishment est offshore sal holding holdings group international intl trading general'
  ).split(' '),
);

/** Heads of names that sources translate or swap: they weigh, but less. */
const HEADS: ReadonlySet<string> = new Set(
  (
    'organization organisation organizacion society association foundation charity charitable institution institute league union party movement front army force forces council committee base airbase airfield ' +
    'brigade brigades battalion battalions unit units command commandment regiment network office bureau agency center centre service services station channel television tv radio branch department ' +
    'industries industry industrial factory factories enterprise enterprises project works bank shipping transport transportation travel tours exchange export import commercial trade ventures mines ' +
    'management investment investments development marketing business hotel school university ministry directorate administration authority airlines airline aviation energy oil petroleum ' +
    'obshchestvo obschestvo ogranichennoi otvetstvennostyu s joint stock aktsionernoe sociedad anonima comercializadora inmobiliaria grupo groupe firm house national public state people peoples'
  ).split(' '),
);

/** Numbers in words that tell two names apart like digits do. */
const ORDINALS: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, String(i + 1)]),
);

/** The words of a name for comparing names with names: folded, without articles; weak ones marked. */
export interface NameWord {
  readonly text: string;
  readonly weak: boolean;
  readonly head: boolean;
}

export function nameWords(name: string): readonly NameWord[] {
  return (
    foldedWords(name)
      .flatMap((word) => word.split(/(?<=\p{L})(?=\d)/u))
      // ezzor is ez-Zor: an assimilated article that was written on
      .map((word) => (word.length >= 6 || word.startsWith('ezz') ? word.replace(/^[aeu]([zsrdnt])(?=\1)/, '') : word))
      .filter((word) => !isArticle(word) || word.length > 3)
      .map((word) => {
        const text = ORDINALS.get(word) ?? word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
        return { text, weak: WEAK.has(text), head: HEADS.has(text) };
      })
  );
}
