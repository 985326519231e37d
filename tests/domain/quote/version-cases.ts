import { first, second, third } from './case-texts';

/** Two versions of a text and their rows, drawn: [gone] {new} <1:moved> ~in other typography~, – where there is no paragraph. */
export type VersionCase = { readonly name: string; readonly old: string; readonly next: string; readonly rows: readonly string[] };

const [a1 = '', a2 = '', a3 = ''] = first.split(/(?<=\.) /);
const text = (...paragraphs: readonly string[]) => paragraphs.join('\n\n');
const as = (words: string) => `${words} | ${words}`;

export const versionCases: readonly VersionCase[] = [
  { name: 'the same text', old: text(first, second), next: text(first, second), rows: [as(first), as(second)] },
  { name: 'two empty texts', old: '', next: '', rows: [] },
  { name: 'an empty text and a new one', old: '', next: text('One line.', 'Two.'), rows: ['– | {One line.}', '– | {Two.}'] },
  { name: 'a text emptied', old: 'One line.', next: ' \n\n', rows: ['[One line.] | –'] },
  {
    name: 'one word changed',
    old: text(first, second, third),
    next: text(first, second.replace('eighty', 'ninety'), third),
    rows: [as(first), `${second.replace('eighty', '[eighty]')} | ${second.replace('eighty', '{ninety}')}`, as(third)],
  },
  {
    name: 'a paragraph in the middle',
    old: text(first, third),
    next: text(first, second, third),
    rows: [as(first), `– | {${second}}`, as(third)],
  },
  {
    name: 'a paragraph removed',
    old: text(first, second, third),
    next: text(first, third),
    rows: [as(first), `[${second}] | –`, as(third)],
  },
  {
    name: 'a paragraph in place of another',
    old: text(first, second, third),
    next: text(first, 'Nobody came.', third),
    rows: [as(first), `[${second}] | {Nobody came.}`, as(third)],
  },
  {
    name: 'a paragraph split in two',
    old: text(first, second),
    next: text(`${a1} ${a2}`, a3, second),
    rows: [`${first} | ${a1} ${a2}`, `– | ${a3}`, as(second)],
  },
  {
    name: 'two paragraphs joined',
    old: text(`${a1} ${a2}`, a3, second),
    next: text(first, second),
    rows: [`${a1} ${a2} | ${first}`, `${a3} | –`, as(second)],
  },
  {
    name: 'a paragraph moved up',
    old: text(first, second, 'It rained.'),
    next: text('It rained.', first, second),
    rows: ['– | <1:It rained.>', as(first), as(second), '<1:It rained.> | –'],
  },
  {
    name: 'a sentence moved into another paragraph, a word of it changed',
    old: text(first, second),
    next: text(`${a1} ${a3}`, `${second} ${a2.replace('older', 'lower')}`),
    rows: [
      `${a1} <1:Its walls are>[ older]<1: than the town hall.> ${a3} | ${a1} ${a3}`,
      `${second} | ${second} <1:Its walls are>{ lower}<1: than the town hall.>`,
    ],
  },
  {
    name: 'everything changed',
    old: text('We sailed at dawn.', 'Rain fell.'),
    next: text('Nobody here knows him', 'Yes', 'No'),
    rows: ['[We sailed at dawn.] | {Nobody here knows him}', '[Rain fell.] | {Yes}', '– | {No}'],
  },
  {
    name: 'typography alone',
    old: '“It’s late,” he said - twice.',
    next: '"It\'s late," he said – twice.',
    rows: ['~“It’s~ late,~”~ he said ~-~ twice. | ~"It\'s~ late,~"~ he said ~–~ twice.'],
  },
  {
    name: 'white space and line ends',
    old: 'One line here.\n\nAnother one.',
    next: 'One  line\u00a0here.\r\n\r\n\r\n  Another one. ',
    rows: ['One line here. | One  line\u00a0here.', as('Another one.')],
  },
  {
    name: 'a contraction is one word',
    old: 'He can come by today.',
    next: 'He can’t come by today.',
    rows: ['He [can] come by today. | He {can’t} come by today.'],
  },
  {
    name: 'Cyrillic',
    old: text('Старый мост у пристани не рухнет завтра рано утром.', 'Все ушли домой до темноты.'),
    next: text('Все ушли домой до темноты.', 'Старый мост у пристани рухнет завтра рано утром.'),
    rows: [
      '<1:Старый мост у пристани>[ не]<1: рухнет завтра рано утром.> | –',
      as('Все ушли домой до темноты.'),
      '– | <1:Старый мост у пристани рухнет завтра рано утром.>',
    ],
  },
  {
    name: 'astral characters and combining marks',
    old: 'The 😀 stood by the 𝒜 gate at e\u0301te.',
    next: 'The 😁 stood by the 𝒜 gate at \u00e9te.',
    rows: ['The [😀] stood by the 𝒜 gate at ~e\u0301te~. | The {😁} stood by the 𝒜 gate at ~\u00e9te~.'],
  },
];
