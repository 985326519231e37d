import type { Kind } from '../kind';

/**
 * Signs in the words of a statement that it can be checked and is worth it: what shows one, how many of them count at most, and what each adds.
 * The weights are those of a logistic regression on the sentences of CLEF CheckThat! 2019, task 1 (train: 19 debates and speeches), rounded to a
 * tenth; named entities, years and words like "all" and "nobody" added nothing there. The Russian words stand in by meaning: nothing was counted on them.
 */
export type WorthSign = { readonly name: string; readonly sign: RegExp; readonly most: number; readonly weight: number };

const word = (english: string, russian: string): RegExp => new RegExp(`(?<!\\p{L})(?:${english}|${russian})(?!\\p{L})`, 'giu');

export const worthSigns: readonly WorthSign[] = [
  { name: 'number', sign: /\d[\d.,]*/gu, most: 2, weight: 0.4 },
  {
    name: 'quantity',
    sign: /[$€%]|(?<!\p{L})(?:percent|per cent|[mb]illion|trillion|thousands?|hundreds?|half|double[ds]?|tripled?|процент\p{L}*|млн|млрд|трлн|миллион\p{L}*|миллиард\p{L}*|тысяч\p{L}*|вдвое|втрое)/giu,
    most: 2,
    weight: 0.7,
  },
  {
    name: 'past',
    sign: word(
      'was|were|had|did|went|came|took|made|gave|got|said|told|saw|knew|left|lost|won|put|cut|sold|bought|paid|spent|sent|built|brought|voted|\\p{Ll}{2,}ed',
      '\\p{Ll}{2,}(?:ал|ил|ел|ул|ял|ыл)(?:а|о|и|ся|ась|ось|ись)?',
    ),
    most: 2,
    weight: 0.3,
  },
  {
    name: 'comparison',
    sign: word(
      'more|less|most|least|fewer|worse|worst|better|best|than|higher|highest|lower|lowest|largest|biggest|greatest|first|only|never',
      'больше|меньше|чем|сам(?:ый|ая|ое|ые)|перв(?:ый|ая|ое|ые)|единственн\\p{L}*|никогда',
    ),
    most: 2,
    weight: 0.3,
  },
  {
    name: 'change',
    sign: word(
      'rais(?:e|ed|ing)|increas\\p{L}*|drop\\p{L}*|fell|rose|grew|growing|los(?:t|ing|e)|doubl\\p{L}*|cut|went up|down|gone',
      'вырос\\p{L}*|упал\\p{L}*|сни[зж]\\p{L}*|увелич\\p{L}*|сократил\\p{L}*',
    ),
    most: 1,
    weight: 0.7,
  },
  { name: 'first person', sign: word('i|we|my|our|me|us', 'я|мы|наш\\p{L}*|нас|нам'), most: 2, weight: -0.4 },
  {
    name: 'future',
    sign: word(
      "will|going to|gonna|shall|would|could|should|must|may|might|can|\\p{L}+['’]ll",
      'буд(?:ет|ут)|долж\\p{L}*|мо(?:жет|гут)|следует|нужно|необходимо',
    ),
    most: 1,
    weight: -0.4,
  },
  {
    name: 'courtesy',
    sign: word('thank|thanks|please|good evening|hello|welcome|ladies|applause|question', 'спасибо|пожалуйста|здравствуйте'),
    most: 1,
    weight: -1.4,
  },
  { name: 'question', sign: /\?/gu, most: 1, weight: -0.9 },
];

/** What half the binary logarithm of the number of words adds, up to `most` of it: longer sentences say more. */
export const worthOfLength = { most: 3, weight: 0.8 };

/** What the kind adds. The sentences above bear no kinds, so these are set by hand: what can be judged true or false comes first. */
export const worthOfKind: Readonly<Record<Kind, number>> = {
  assertion: 0,
  accusation: 0.3,
  denial: 0.3,
  prediction: -0.4,
  proposal: -0.6,
  commitment: -0.6,
  question: -0.9,
  opinion: -0.5,
};
