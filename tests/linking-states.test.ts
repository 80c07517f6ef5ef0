import { describe, expect, test } from 'vitest';
import { findLinks } from './find-links.ts';

/** Invented bodies with states, points of the compass and kinds of works in their names. */
const NAMES = [
  'Water Authority of the Republic of Iraq',
  'Postal Savings Council of Belarus',
  'Lighthouse Board of the Republic of Congo',
  'Railway Board of Niger',
  'North Varsan Rescue Brigade',
  'Zalmani Cement Plant',
  'Hadran Sugar Factory',
];
const check = findLinks(NAMES.map((name) => ['group', name]));

describe('a state by its short name, by its whole one or as an adjective', () => {
  test.each([
    ['The Iraqi Water Authority shut the gates.', 'Iraqi Water Authority = Water Authority of the Republic of Iraq'],
    ['The Water Authority of Iraq shut it.', 'Water Authority of Iraq = Water Authority of the Republic of Iraq'],
    [
      'The Postal Savings Council of the Republic of Belarus met.',
      'Postal Savings Council of the Republic of Belarus = Postal Savings Council of Belarus',
    ],
  ])('%s', (text, link) => expect(check(text)).toBe(link));
});

describe('points of the compass and works', () => {
  test.each([
    ['Men of the Northern Varsan Rescue Brigade came.', 'Northern Varsan Rescue Brigade = North Varsan Rescue Brigade'],
    ['Smoke rose from the Zalmani Cement Factory.', 'Zalmani Cement Factory = Zalmani Cement Plant'],
    ['Smoke rose from the Hadran Sugar Plant.', 'Hadran Sugar Plant = Hadran Sugar Factory'],
  ])('%s', (text, link) => expect(check(text)).toBe(link));
});

describe('other states, other points, other bodies', () => {
  test.each([
    'The Iraq and Oman Water Authority shut the gates.',
    'The Serbian Water Authority shut the gates.',
    'The Water Authority of the Republic of Serbia shut the gates.',
    'The Lighthouse Board of the Democratic Republic of Congo met.',
    'The Nigerian Railway Board met.',
    'The Railway Board of Nigeria met.',
    'Men of the Southern Varsan Rescue Brigade came.',
    'Men of the Eastern Varsan Rescue Brigade came.',
    'The Cement Plant was closed, and a Sugar Factory too.',
    'The Republic of Belarus is a state.',
  ])('%s', (text) => expect(check(text)).toBe(''));
});
