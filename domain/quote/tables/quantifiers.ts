/** Words that say of how many or how often without a number. The words in a row say about the same. English and Russian. */
const rows: readonly (readonly [share: string, words: string])[] = [
  [
    'all',
    'all every each everyone everybody everything always ' +
      'все всех всем всеми каждый каждая каждое каждого каждой каждому каждую каждым каждом всякий всякая всякое всегда',
  ],
  ['most', 'most mostly usually majority большинство большинства большинству большинством большинстве обычно'],
  [
    'many',
    'many often frequently numerous многие многих многим многими много часто многочисленные многочисленных многочисленным многочисленными',
  ],
  ['some', 'some someone somebody sometimes occasionally некоторые некоторых некоторым некоторыми иногда кто-то'],
  ['several', 'several несколько нескольких нескольким несколькими'],
  ['few', 'few немногие немногих немногим немногими мало немного'],
  ['none', 'none'],
];

export const quantifiers: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([share, words]) => words.split(' ').map((word) => [word, share] as const)),
);

/** Pairs in which a quantifier counts nothing: "at all", "the most senior", "as many as". */
export const countless: ReadonlySet<string> = new Set([
  'at all',
  'after all',
  'above all',
  'the most',
  'at most',
  'as many',
  'how many',
  'все же',
  'все ещё',
  'все еще',
]);
