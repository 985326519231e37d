/** Letters as they are compared: without case and accents, one space between words. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/** How near a line is to the words somebody looks for: 0 begins with them, 1 holds them or all of them one by one, 2 is found by something else. */
export const nearness = (line: string, words: string): 0 | 1 | 2 => {
  const [text, sought] = [plain(line), plain(words)];
  if (sought === '') return 2;
  if (text.startsWith(sought)) return 0;
  return sought.split(' ').every((word) => text.includes(word)) ? 1 : 2;
};

/** The same things, the nearest first; those as near as each other keep their order. */
export const nearestFirst = <T>(things: readonly T[], lineOf: (thing: T) => string, words: string): T[] =>
  things
    .map((thing) => ({ thing, far: nearness(lineOf(thing), words) }))
    .sort((a, b) => a.far - b.far)
    .map(({ thing }) => thing);
