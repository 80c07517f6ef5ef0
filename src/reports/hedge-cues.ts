/** When a word or phrase of the list below is a hedge. Data; the rules are in `find-hedges.ts`. */
export type HedgeRule =
  /** Always. */
  | 'always'
  /** "may", "might": not the month, not the noun. */
  | 'modal'
  /** Not when negated ("could not be reached" is a fact), not of the past ("could have"). */
  | 'able'
  /** Of a condition or a guess, not the future seen from the past ("said it would"). */
  | 'would'
  /** "seems", "appears": with an infinitive, a clause or an adjective, not "appeared on television". */
  | 'seeming'
  /** With a clause or an infinitive after it, or a participle before a noun ("the suspected attackers"). */
  | 'clause'
  /** Before "that", "whether", "if", an infinitive or a subject: a guess, not an act ("I think", "think about it"). */
  | 'belief'
  /** "possible", "potential": not in "as soon as possible". */
  | 'possible'
  /** "if": not "even if", "as if". */
  | 'if'
  /** "the reported attack": before a noun. */
  | 'before-noun'
  /** "accused of", "charged with". */
  | 'accused'
  /** "until", "once": only with a future in the sentence. */
  | 'condition';

const rules: Readonly<Record<HedgeRule, string>> = {
  always: `perhaps maybe possibly possibility possibilities probable probably probability likely unlikely likelihood potentially presumably
    presumed presumption presumptive supposedly supposed allegedly alleged allege alleges alleging allegation allegations purported purportedly reportedly reputedly
    rumor rumors rumored rumour rumours rumoured unconfirmed unverified apparently seemingly arguably conceivably
    unclear unknown uncertain uncertainty uncertainties undetermined unproven speculate speculates speculated speculating speculation speculative whether unless
    expects expecting anticipates anticipating assuming assumption assumptions hypothetical hypothesis hypothesize hypothesized tentatively suspicion suspicions suspicious
    doubtful dubious skeptical sceptical doubts wonder wonders wondered accusation accusations
    in_all_likelihood in_all_probability not_clear not_yet_clear far_from_clear not_immediately_clear not_known not_yet_known not_certain not_sure no_evidence no_indication no_assurance
    no_word_on remains_to_be_seen remain_to_be_seen yet_to_be_seen yet_to_be_confirmed yet_to_be_determined cast_doubt casts_doubt little_is_known to_be_determined could_not_be_confirmed
    could_not_confirm could_not_be_verified cannot_confirm not_independently_verified could_not_independently not_ruled_out cannot_be_ruled_out if_confirmed said_to_be thought_to believed_to`,
  modal: 'may might',
  able: 'could',
  would: 'would',
  seeming: 'seem seems seemed seeming appear appears appeared appearing looks',
  clause: `suggest suggests suggested suggesting indicate indicates indicated indicating imply implies implied implying fear fears feared fearing
    predict predicts predicted predicting forecast forecasts forecasting estimated estimates expected expect suspect suspected projected considered viewed seen regarded`,
  belief:
    'think thinks thought believe believes believed believing assume assumes assumed guess suppose feels doubt doubted',
  possible: 'possible potential apparent',
  if: 'if',
  'before-noun': 'reported suspected',
  accused: 'accused charged accuse accuses accusing',
  condition: 'until once depending',
};

/** Every cue, its words joined by `_`, and its rules. A later rule wins only where an earlier one does not hold. */
export const HEDGE_CUES: ReadonlyMap<string, readonly HedgeRule[]> = build();

function build(): Map<string, HedgeRule[]> {
  const cues = new Map<string, HedgeRule[]>();
  for (const rule of Object.keys(rules) as HedgeRule[]) {
    for (const cue of rules[rule].split(/\s+/)) cues.set(cue, [...(cues.get(cue) ?? []), rule]);
  }
  return cues;
}
