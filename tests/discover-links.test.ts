import { describe, expect, it } from 'vitest';
import type { Entity } from '../src/model/entity.ts';
import { entityId, packId } from '../src/model/id.ts';
import type { Link } from '../src/model/mention.ts';
import { discoverMentions } from '../src/reports/discover-mentions.ts';
import { discover, world } from './discover-tools.ts';

describe('known links', () => {
  const link: Link = {
    start: 4,
    end: 15,
    text: 'Zembla Zone',
    entity: entityId('zembla-zone'),
    kind: 'place',
    name: 'Zembla Zone',
    method: 'exact',
    score: 0.9,
    alias: 'Zembla Zone',
    evidence: [],
    pack: packId('bundled'),
  };
  const entity: Entity = {
    id: entityId('zembla-zone'),
    kind: 'place',
    name: 'Zembla Zone',
    names: [],
    type: 'district',
    lat: 1,
    lon: 2,
    country: 'IQ',
  };
  it('win, with what the gazetteer says of them', () => {
    expect(discover('The Zembla Zone in Baghdad.', 'en', [link], [entity])).toMatchObject([
      {
        text: 'Zembla Zone',
        entity: 'zembla-zone',
        type: 'district',
        lat: 1,
        lon: 2,
        country: 'IQ',
        method: 'exact',
        score: 0.9,
      },
      { text: 'Baghdad', entity: null },
    ]);
  });
  it('to a country are a part of the names that hold it', () => {
    const iraq: Entity = {
      id: entityId('iraq'),
      kind: 'place',
      name: 'Iraq',
      names: [],
      type: 'country',
      country: 'IQ',
    };
    const text = 'The Government of Iraq thanked Iraq.';
    const links = [text.indexOf('Iraq'), text.lastIndexOf('Iraq')].map((start) => ({
      ...link,
      start,
      end: start + 4,
      text: 'Iraq',
      entity: iraq.id,
      name: 'Iraq',
    }));
    expect(discover(text, 'en', links, [iraq])).toMatchObject([
      { text: 'Government of Iraq', kind: 'group', entity: null },
      { text: 'Iraq', entity: 'iraq', inside: true },
      { text: 'Iraq', entity: 'iraq' },
    ]);
    expect(discover(text, 'en', links, [iraq])).toHaveLength(3);
  });
  it('leave dates alone', () => {
    const text = 'In August Town police said nothing.';
    expect(
      discoverMentions(text, {
        sentences: [],
        links: [],
        entities: [],
        world,
        language: 'en',
        dates: [{ start: 3, end: 14 }],
      }),
    ).toEqual([]);
  });
  it('need no world', () =>
    expect(
      discoverMentions('The Ministry of Defence in Baghdad', {
        sentences: [],
        links: [],
        entities: [],
        world: null,
        language: 'en',
      }),
    ).toMatchObject([{ kind: 'group', text: 'Ministry of Defence' }]));
});
