import { toDated } from '../dates/to-dated.ts';
import type { Claim, ClaimKind } from '../model/claim.ts';
import { overlapping } from '../text/overlapping.ts';
import { mentionsIn, tweetAt, type ClaimInput } from './claim-context.ts';
import { publicationAsDate } from './claim-date.ts';
import { sortPlaces } from './claim-places.ts';
import { voicesOf } from './claim-voices.ts';

/** Arabic words that name an incident by themselves, with the article or a joined particle before them. */
const WORDS: readonly (readonly [RegExp, ClaimKind])[] = [
  [
    /(?:^|[^\p{L}])[وفبل]{0,2}(?:ال)?(?:صواريخ|صاروخ|صاروخا|صاروخان|صاروخين|كاتيوشا|قذائف|قذيفة|هاون)(?![\p{L}])/u,
    'rocket-fire',
  ],
  [/(?:^|[^\p{L}])[وفبل]{0,2}(?:غارة|غارات|الغارة|الغارات)(?![\p{L}])/u, 'air-strike'],
  [/(?:^|[^\p{L}])[وفبل]{0,2}(?:ال)?(?:انفجار|انفجارات|تفجير|تفجيرات|عبوة ناسفة)(?![\p{L}])/u, 'bombing'],
  [/(?:^|[^\p{L}])[وفبل]{0,2}(?:ال)?(?:اغتيال|مقتل)(?![\p{L}])/u, 'killing'],
  [/(?:^|[^\p{L}])[وفبل]{0,2}(?:ال)?(?:اشتباكات|اشتباك)(?![\p{L}])/u, 'clash'],
  [/(?:^|[^\p{L}])[وفبل]{0,2}(?:ال)?(?:مظاهرات|مظاهرة|تظاهرات|احتجاجات)(?![\p{L}])/u, 'protest'],
];

/** Claims of sentences in Arabic within a report: the kind by one word, the rest as for English. Negated sentences give none. */
export function findArabicEvents(input: ClaimInput): readonly Claim[] {
  const claims: Claim[] = [];
  for (const span of input.layout.factual) {
    if (
      !/[\u0600-\u06ff]/.test(input.text.charAt(span.start)) &&
      !/[\u0600-\u06ff]{3}/.test(input.text.slice(span.start, span.start + 60))
    )
      continue;
    const sentence = input.text.slice(span.start, span.end);
    const kind = WORDS.find(([pattern]) => pattern.test(sentence))?.[1];
    if (!kind || /(?:^|\s)(?:لم|لا|لن|نفى|نفت|بدون)\s/u.test(sentence)) continue;
    const dates = input.dates.slice(...overlapping(input.dates, span));
    const day = dates.find((date) => date.from !== null && date.from === date.to) ?? dates[0];
    const dated =
      day && (day.from !== null || day.weekday !== undefined) ? toDated(day) : publicationAsDate(input.published);
    const time = dates.find((date) => date.time)?.time;
    const mentions = mentionsIn(input, span);
    const places = sortPlaces(
      input.mentions,
      mentions.filter((index) => input.mentions[index]?.kind === 'place' && !input.mentions[index]?.adjective),
    );
    const groups = mentions
      .filter((index) => input.mentions[index]?.kind === 'group')
      .map((mention) => ({ mention, role: 'named' as const }));
    const scene = { span, words: [], events: [], dates, mentions, opensParagraph: true };
    claims.push({
      kind,
      when: time ? { ...dated, time } : dated,
      places,
      groups,
      certainty: tweetAt(input, span) ? 'claimed' : 'reported',
      according_to: voicesOf(input, scene, span),
      figures: [],
      evidence: [span],
    });
  }
  return claims;
}
