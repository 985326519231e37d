import { alteredCases } from './altered-cases';
import { around, type Case, first, kept, said, second, third } from './case-texts';
import { deniedCases } from './denied-cases';
import { sameCases } from './same-cases';

const movedCases: readonly Case[] = [
  {
    name: 'into another paragraph',
    old: `${first} ⟦The bridge belongs to the people of this town.⟧\n\n${second}\n\n${third}`,
    next: `${first}\n\n${second}\n\n${third} ⟦The bridge belongs to the people of this town.⟧`,
    state: 'moved',
  },
  {
    name: 'to the very beginning',
    old: `${first}\n\n${second} ⟦The bridge is closed for good.⟧\n\n${third}`,
    next: `⟦The bridge is closed for good.⟧\n\n${first}\n\n${second}\n\n${third}`,
    state: 'moved',
  },
  {
    name: 'with its whole paragraph',
    old: `${first}\n\n⟦Tickets cost too much⟧, a fisherman said on Monday.\n\n${second}\n\n${third}`,
    next: `${first}\n\n${second}\n\n${third}\n\n⟦Tickets cost too much⟧, a fisherman said on Monday.`,
    state: 'moved',
  },
  {
    name: 'over the next sentence into the next paragraph',
    old: `${first} ⟦The bridge is closed.⟧\n\nThe wind was strong that morning in the port. ${third}`,
    next: `${first}\n\nThe wind was strong that morning in the port. ⟦The bridge is closed.⟧ ${third}`,
    state: 'moved',
  },
  {
    name: 'only another occurrence remains',
    old: `We will pay. ${first} Ann came by. ⟦We will pay.⟧ ${second}`,
    next: `⟦We will pay.⟧ ${first} Ann came by. ${second}`,
    state: 'moved',
  },
  {
    name: 'only another occurrence remains, in another mouth',
    old: `“⟦We will pay⟧,” Ann Lee said. ${first} “We will pay,” Bob Ray said. ${second}`,
    next: `${first} “⟦We will pay⟧,” Bob Ray said. ${second}`,
    state: 'moved',
    alarms: ['attribution'],
  },
  {
    name: 'to another speaker of a transcript',
    old: `ANN LEE: Good evening. ⟦The bridge is safe and sound.⟧ Thank you all.\n\nBOB RAY: ${first}\n\nTOM FOX: ${second}`,
    next: `ANN LEE: Good evening. Thank you all.\n\nBOB RAY: ${first}\n\nTOM FOX: ${second} ⟦The bridge is safe and sound.⟧`,
    state: 'moved',
    alarms: ['attribution'],
  },
  {
    name: 'with other typography',
    old: `${first} ⟦It’s “our” bridge — nobody else’s.⟧\n\n${second}\n\n${third}`,
    next: `${first}\n\n${second}\n\n${third} ⟦It's "our" bridge - nobody else's.⟧`,
    state: 'moved',
  },
  {
    name: 'interrupted speech',
    old: `“⟦The bridge is closed⟧,” she said, “⟦and so it stays⟧.” ${first}\n\n${second}\n\n${third}`,
    next: `${first}\n\n${second}\n\n${third} “⟦The bridge is closed⟧,” she said, “⟦and so it stays⟧.”`,
    state: 'moved',
  },
  {
    name: 'Japanese',
    old: '橋は古い。⟦明日の会議は中止です。⟧港は静かだ。船は来ない。風が強い。',
    next: '橋は古い。港は静かだ。船は来ない。風が強い。⟦明日の会議は中止です。⟧',
    state: 'moved',
  },
];

const missingCases: readonly Case[] = [
  { name: 'removed', old: said(kept), next: around(''), state: 'missing' },
  {
    name: 'removed with its paragraph',
    old: `${first}\n\n⟦Tickets cost too much⟧, a fisherman said.\n\n${second}`,
    next: `${first}\n\n${second}`,
    state: 'missing',
  },
  {
    name: 'another sentence in its place',
    old: said(kept),
    next: around('Children played with a kite on the bank until it rained.'),
    state: 'missing',
  },
  {
    name: 'a look-alike by another speaker remains',
    old: `“⟦The bridge is a high risk for the most senior drivers⟧,” Ann Lee said. ${first} “The bridge is a moderate risk for the regional drivers,” Bob Ray said. ${second}`,
    next: `${first} “The bridge is a moderate risk for the regional drivers,” Bob Ray said. ${second}`,
    state: 'missing',
  },
  {
    name: 'a look-alike by another speaker right behind it remains',
    old: around('“⟦The threat to the bridge is high⟧,” Ann Lee said. “The threat to the bridge is moderate,” Bob Ray said.'),
    next: around('“The threat to the bridge is moderate,” Bob Ray said.'),
    state: 'missing',
  },
  {
    name: 'a look-alike by another speaker right behind it remains, reworded',
    old: around('“⟦The threat to the bridge is high⟧,” Ann Lee said. “The threat to the bridge is moderate,” Bob Ray said.'),
    next: around('“The threat to the bridge is quite moderate,” Bob Ray said.'),
    state: 'missing',
  },
  {
    name: 'a look-alike by another speaker took its place',
    old: said('⟦The bridge will carry heavy trucks by June⟧'),
    next: said('The bridge will carry light trucks by July', 'Tom Fox'),
    state: 'missing',
  },
  {
    name: 'a short word lives on in a longer one only',
    old: around('He ⟦ordered⟧ a survey.'),
    next: around('He reordered a survey and was answered.'),
    state: 'missing',
  },
  {
    name: 'a short word lives on before an apostrophe only',
    old: around('They ⟦can⟧ swim.'),
    next: around("They can't swim."),
    state: 'missing',
  },
  {
    name: 'a number lives on in a longer one only',
    old: around('It took ⟦5⟧ days.'),
    next: around('It took 1.5 days, 5,000 men and 2015 nails.'),
    state: 'missing',
  },
  {
    name: 'a Chinese word lives on across two others only',
    old: '会议昨天开始。⟦人才⟧很重要。',
    next: '会议昨天开始。只有一个人才能进去很重要。',
    state: 'missing',
  },
  { name: 'a short wording exchanged', old: around('He ⟦ordered⟧ a survey.'), next: around('He refused a survey.'), state: 'missing' },
  {
    name: 'only light words are left',
    old: around('⟦It was the best of all the bridges⟧, he said.'),
    next: around('It was the one of all the years, he said.'),
    state: 'missing',
  },
  { name: 'another article altogether', old: said(kept), next: `${first}\n\n${second}\n\n${third}`, state: 'missing' },
  { name: 'an empty text', old: said(kept), next: '', state: 'missing' },
];

/** Every named edit, by the state of the quote after it. */
export const matchCases = {
  exact: [...sameCases, ...deniedCases],
  moved: movedCases,
  altered: alteredCases,
  missing: missingCases,
} as const;
