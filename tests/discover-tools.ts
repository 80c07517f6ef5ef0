import { expect } from 'vitest';
import { loadWorld } from '../src/cli/load-world.ts';
import type { Entity } from '../src/model/entity.ts';
import type { Link, Mention } from '../src/model/mention.ts';
import { discoverMentions } from '../src/reports/discover-mentions.ts';
import { splitSentences } from '../src/text/sentences.ts';

/** The world gazetteer, as the command line loads it. */
export const world = await loadWorld();

/** The mentions of a text that the bundled gazetteer's links do not cover, read with the world gazetteer. */
export function discover(
  text: string,
  language = 'en',
  links: readonly Link[] = [],
  entities: readonly Entity[] = [],
): readonly Mention[] {
  return discoverMentions(text, { sentences: splitSentences(text), links, entities, world, language });
}

const kindOf = (m: Mention): string =>
  `${m.kind}${m.adjective === true ? ' adjective' : ''}${m.inside === true ? ' inside' : ''}`;

/** Every mention as "kind: words (name, country)", in order. */
export function check(text: string, expected: readonly string[], language = 'en'): void {
  const found = discover(text, language).map(
    (m) => `${kindOf(m)}: ${m.text}${m.lat === undefined ? '' : ` (${m.name}, ${m.country ?? '-'})`}`,
  );
  expect(found).toEqual(expected);
}
