/** Room below a word, so that the page scrolls. */
export const FAR = '<div style="height:1600px"></div><p>The end.</p>';

/** Pages that are made in unusual ways: the style or markup of each, with "Baghdad" where a card is to open. */
export const UNUSUAL_PLACES: readonly (readonly [string, string, string?])[] = [
  // Browsers paint no highlights in drawings: the box of the name is laid there by the second way.
  ['drawings', '<p>Kirkuk</p><svg width="500" height="120"><text x="30" y="50" font-size="24">Baghdad</text></svg>'],
  ['vertical text', '<p style="writing-mode:vertical-rl;height:300px">News of Baghdad today</p>'],
  ['vertical text, from the left', '<p style="writing-mode:vertical-lr;height:300px">News of Baghdad today</p>'],
  ['a page zoomed by its style', '<p>News of Baghdad</p>', '<style>html{zoom:1.5}</style>'],
  ['a body zoomed by its style', '<p>News of Baghdad</p>', '<style>body{zoom:0.7}</style>'],
  ['a turned and scaled page', '<p>News of Baghdad</p>', '<style>html{transform:scale(1.2) translateX(20px)}</style>'],
  [
    'a body that contains what is fixed',
    '<p>News of Baghdad</p>',
    '<style>body{filter:brightness(1);contain:paint}</style>',
  ],
  [
    'first letters of their own',
    '<p class="f">Baghdad heard it</p>',
    '<style>.f::first-letter{font-size:3em;float:left}</style>',
  ],
  ['right to left', '<p dir="rtl">أخبار Baghdad اليوم</p>'],
  ['columns', '<div style="columns:2"><p>One two three four five six.</p><p>News of Baghdad today</p></div>'],
  [
    'sticky and scrolled twice',
    '<div style="height:200px;overflow:auto"><div style="position:sticky;top:0;height:90px;overflow:auto"><p>News of Baghdad</p><p style="height:300px"></p></div><p style="height:900px"></p></div>',
  ],
  [
    'content laid out late',
    `<div style="content-visibility:auto;contain-intrinsic-size:500px"><p>News of Baghdad</p></div>${FAR}`,
  ],
  [
    'a table in a table in a form',
    '<form><input name="parentNode"><table><tr><td><table><tr><td>News of Baghdad</td></tr></table></td></tr></table></form>',
  ],
];
