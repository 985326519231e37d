/** Words of the text on one line, cut behind a word, for saying what was done with them. */
export const shortWords = (words: readonly string[]): string => {
  const line = words.join(' … ');
  return line.length > 40 ? `${line.slice(0, 40).replace(/\s\S*$/u, '')} …` : line;
};
