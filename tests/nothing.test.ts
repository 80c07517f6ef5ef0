import { expect, test } from 'vitest';
import { readText } from './report-tools.ts';

/** Texts that tell of no incident: figures of speech, sport, films, plans, threats, habits, accidents. */
const NOTHING: readonly string[] = [
  'The striker shot wide in the first half before the team attacked again and won the match 3-1.',
  'The opposition attacked the budget plan and blasted the minister in parliament.',
  'The film, a thriller about a bomber who kidnaps a senator, is the best of the season.',
  'He died of a heart attack at home.',
  'The singer bombed at the box office, but the album exploded in popularity.',
  'NASA launched a rocket into orbit on Monday.',
  'Officials fear that militants could attack the embassy.',
  'The group threatened to kill hostages if its demands are not met.',
  'The army plans to deploy troops next year.',
  'Troops would be withdrawn only if the parties agree.',
  'They struck a deal after a long legal battle.',
  'Two people were killed when their car crashed in heavy rain.',
  'An earthquake killed 40 people and destroyed hundreds of houses.',
  'The population explosion is killing time for reform.',
  'Shares rallied after the vote of thanks.',
  'The police bomb squad held a drill at the airport.',
  'War correspondents always write about attacks and bombings.',
  'Miners protested his innocence, his lawyer joked.',
  'The teachers went on strike for higher pay.',
  'Her new novel is set in Baghdad.',
  'The flu shot is available at the clinic.',
  'A mobile device fell from the table.',
  'He set the world on alert with his cooking.',
  'The company was hit by higher prices in March.',
  '',
  '1234567890 --- ???',
];

test.each(NOTHING)('nothing happened in %j', (text) => {
  expect(readText(text).claims.filter(({ kind }) => kind !== 'vote-decision')).toEqual([]);
});
