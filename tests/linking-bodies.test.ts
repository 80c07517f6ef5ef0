import { describe, expect, test } from 'vitest';
import { groupLinker } from './group-linker.ts';

const linker = groupLinker(['Hezbollah', 'Hamas', 'Fatemiyoun', 'Harakat al-Nujaba']);
const marked = (text: string): string => linker.link(text).map((link) => `${link.text} = ${link.name}`).join(); // prettier-ignore

describe('a body whose name holds the name of another one', () => {
  const others = [
    'Hezbollah al-Nujaba said so.',
    'Men of Kata’ib Hezbollah fired.',
    "Kata'ib Hezbollah fired.",
    'Kataeb Hezbollah fired.',
    'Saraya Hezbollah attacked at dawn.',
    'Ansar Hezbollah marched.',
    '‘Asa’ib Hezbollah marched.',
    'The Hezbollah Brigades denied it.',
    'Liwa Fatemiyoun Zaynab was named.',
  ];
  test.each(others)('%s', (text) => expect(marked(text)).toBe(''));

  const same: [string, string][] = [
    ['Hezbollah fired at dawn.', 'Hezbollah = Hezbollah'],
    ['The army of Hezbollah denied it.', 'Hezbollah = Hezbollah'],
    ['Harakat Hamas denied it.', 'Hamas = Hamas'],
    ['Liwa Fatemiyoun denied it.', 'Fatemiyoun = Fatemiyoun'],
    ['The supporters of Hamas and the brigades of others met.', 'Hamas = Hamas'],
    ['Harakat al-Nujaba denied it.', 'Harakat al-Nujaba = Harakat al-Nujaba'],
    // its whole name, with one word more
    ['Fighters of Harakat Hezbollah al-Nujaba left.', 'Harakat Hezbollah al-Nujaba = Harakat al-Nujaba'],
  ];
  test.each(same)('%s', (text, expected) => expect(marked(text)).toBe(expected));
});
