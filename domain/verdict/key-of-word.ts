/**
 * A key for a name or a word: its Latin letters and digits in lower case, joined by hyphens, accents taken off. Where nothing is left,
 * `otherwise`; where it is taken, with the first number that is free.
 */
export const keyOfWord = (word: string, taken: readonly string[], otherwise: string): string => {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50)
    .replace(/-$/, '');
  const key = plain || otherwise;
  if (!taken.includes(key)) return key;
  let number = 2;
  while (taken.includes(`${key}-${number}`)) number++;
  return `${key}-${number}`;
};
