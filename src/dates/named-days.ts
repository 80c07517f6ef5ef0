/** Days of a month that events have taken for a name ("the January 6 riot"), and their year: `MM-DD`, the words that may follow, the year. Public history; data. */
export const NAMED_DAYS: readonly {
  readonly day: string;
  readonly events: readonly string[];
  readonly year: number;
}[] = [
  {
    day: '09-11',
    events: ['attacks', 'attack', 'terrorist', 'terror', 'hijackers', 'commission', 'memorial'],
    year: 2001,
  },
  { day: '07-07', events: ['bombings', 'bombers'], year: 2005 },
  { day: '01-06', events: ['riot', 'riots', 'insurrection', 'committee', 'rioters', 'capitol'], year: 2021 },
  { day: '10-07', events: ['attack', 'attacks', 'massacre'], year: 2023 },
];
