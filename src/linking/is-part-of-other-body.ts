/** How far the words around a mention are read, in UTF-16 units. */
const REACH = 40;
/** Kinds of armed bodies before the name of another one: Saraya Hezbollah, Kata'ib Hezbollah are not Hezbollah. */
const BODY_BEFORE = /(?:^|\P{L})(?:Saraya|Kat[aeā]['’ʾ]?[ie]b|Asa['’ʾ]?[ie]b|Ansar|Jund|Fa[yi]laq)[ -]$/u;
/** Kinds that go with the name of the very body too (Harakat Hamas): another one only where the name goes on. */
const KIND_BEFORE = /(?:^|\P{L})(?:Harakat?|Liwa[’']?|Ja[yi]sh|Jamaat|Jabhat)[ -]$/u;
/** A further part of the name: Hezbollah al-Nujaba. */
const GOES_ON = /^ (?:al|an|ash|as|ad|ar|at|el)-\p{Lu}/u;
const UNITS_AFTER = /^ (?:Brigades?|Battalions?)(?!\p{L})/u;

/** True when a group's name of one word is a part of another body's name. For text as it stands; offsets in UTF-16 units. */
export function isPartOfOtherBody(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  return (
    BODY_BEFORE.test(before) ||
    GOES_ON.test(after) ||
    UNITS_AFTER.test(after) ||
    (KIND_BEFORE.test(before) && /^ \p{Lu}/u.test(after))
  );
}
