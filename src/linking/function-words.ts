/** Words that begin sentences and clauses: with a capital they are still no first name ("As Iran", "How China"). */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'as so how if or but and nor yet for to by on up of off out per via than that this these those what when where which while who whom whose why ' +
    'is are was were be been has have had do does did can could may might must shall should will would not no nor it its he she they we you i his her their our my your ' +
    'with without within into onto over under upon since until till after before during between among against about above below across along around behind beside besides ' +
    'because although though unless whereas whether like unlike despite both either neither each every all any some most many much more less such only also even just still then ' +
    'now here there once again however meanwhile instead therefore thus hence indeed perhaps says said today yesterday tomorrow'
  ).split(' '),
);
