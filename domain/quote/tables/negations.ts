const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that deny. English and Russian; a word that ends in n't denies too. */
export const negations = set(
  'not never no none nobody nothing nowhere neither nor cannot without hardly barely scarcely seldom rarely nay ' +
    'не нет ни никто никого никому никем ничто ничего ничему ничем никогда нигде никуда никак никакой никакая никакое никакие никаких нельзя без безо отнюдь вряд едва ' +
    'нету незачем некому нечего',
);

/** Verbs that deny what follows behind "to": failed to, refused to. */
export const denyingVerbs = set('fail fails failed failing refuse refuses refused refusing decline declines declined declining neglected');

/** Pairs of words that together deny nothing, or once: "not only", "no one", "едва ли". */
export const idioms: readonly (readonly [first: string, second: string, denies: 0 | 1])[] = [
  ['not', 'only', 0],
  ['no', 'doubt', 0],
  ['not', 'least', 0],
  ['no', 'sooner', 0],
  ['не', 'только', 0],
  ['no', 'one', 1],
  ['neither', 'nor', 1],
];

/** Syllables that turn a word into its opposite; the longest first. */
export const denyingPrefixes: readonly string[] = [
  'counter',
  'anti',
  'non',
  'dis',
  'mis',
  'un',
  'in',
  'im',
  'il',
  'ir',
  'не',
  'ни',
  'мало',
  'без',
  'бес',
  'анти',
];

/** Words that begin like the opposite of another one and are none. */
export const notOpposites = set(
  'income inform import impress improve inside indeed instead increase infer invest intend intense install insure inspire instruct include impart impose imply discover ' +
    'discuss display dispatch dispose district discharge distress missing mission unit until under union uncle illness irate',
);

/** Endings that are each other's opposite on one stem: harmful, harmless. */
export const oppositeEndings: readonly (readonly [string, string])[] = [['ful', 'less']];
