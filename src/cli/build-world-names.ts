/** Countries whose town names stand with an Arabic article in GeoNames and mostly without in the news. */
const ARABIC = new Set('IQ SY YE SA JO LB EG LY SD DZ MA TN KW QA BH OM AE PS'.split(' '));
const KIND =
  / (?:Governorate|Province|Region|State|Oblast|Prefecture|Department|District|Krai|Republic|Municipality|Canton|Voivodeship|County|Division|Emirate|Parish|Borough)$/iu;
const KIND_FIRST =
  /^(?:Muhafazat|Province of|Provincia de|State of|Département de|Region of|Kraj|City of|Republic of|Emirate of) /iu;

/** "Ludwigshafen am Rhein", "Newcastle upon Tyne", "Boulogne-sur-Mer": the part that is often written alone. */
const RIVER = /^(.{5,}?)[ -](?:am|an der|im|in der|upon|on|sur|sous|en|aan den|nad|ob)[ -].+$/u;

/** The names under which a town is written: as given, with and without the article, St and Saint. */
export function namesOfTown(name: string, country: string): readonly string[] {
  const names = new Set([name]);
  const bare = name.replace(/\s*[([].*$/u, '');
  names.add(bare);
  const short = RIVER.exec(bare)?.[1];
  if (short !== undefined) names.add(short);
  if (ARABIC.has(country)) for (const each of withoutArticle(bare)) names.add(each);
  if (/^(?:Saint|Sainte|Fort|Mount) /u.test(bare))
    names.add(
      bare
        .replace(/^Saint /u, 'St ')
        .replace(/^Sainte /u, 'Ste ')
        .replace(/^Fort /u, 'Ft ')
        .replace(/^Mount /u, 'Mt '),
    );
  if (/^(?:St|Ft|Mt)\.? /u.test(bare))
    names.add(
      bare
        .replace(/^St\.? /u, 'Saint ')
        .replace(/^Ft\.? /u, 'Fort ')
        .replace(/^Mt\.? /u, 'Mount '),
    );
  return [...names];
}

/** A division's name with and without the word for its kind ("Al Hudaydah Governorate"). */
export function namesOfDivision(name: string, country: string): readonly string[] {
  const names = new Set([name]);
  if (country !== 'US') names.add(name.replace(KIND, '').replace(KIND_FIRST, ''));
  if (ARABIC.has(country)) for (const other of [...names].flatMap(withoutArticle)) names.add(other);
  return [...names];
}

/** "Al Fallūjah": Fallujah, Falluja; "Ar Raqqah": Raqqah, Raqqa. */
function withoutArticle(name: string): readonly string[] {
  const bare = name.replace(/^(?:al|an|ar|as|ash|at|az|ad|adh|ath|el)[ -]/iu, '');
  const forms = bare.length >= 4 ? [bare, name] : [name];
  return [...forms, ...forms.filter((form) => /[^a]ah$/iu.test(form)).map((form) => form.slice(0, -1))];
}
