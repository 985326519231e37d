/** The initials of a name: the first letters of its first and last word, in capitals; two letters of a single word. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = [...(words[0] ?? '?')];
  const last = words.length > 1 ? [...(words.at(-1) ?? '')] : first.slice(1);
  return `${first[0] ?? ''}${last[0] ?? ''}`.toLocaleUpperCase('en');
};
