const openers: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '‟': '”', '‘': '’', '«': '»', '»': '«', '"': '"', "'": "'" };
const closers = new Set(Object.values(openers).join(''));
const inWord = /[\p{L}\p{N}]/u;

/** The partner of every quotation mark of a line by its place (UTF-16 units); null for one without. Apostrophes within words are no marks. */
const partnersOf = (line: string): ReadonlyMap<number, number | null> => {
  const partners = new Map<number, number | null>();
  const open: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    const [before, after] = [line.charAt(at - 1), line.charAt(at + 1)];
    if (!(mark in openers || closers.has(mark))) continue;
    if (/['’]/.test(mark) && inWord.test(before) && inWord.test(after)) continue;
    const from = open.findLast((place) => openers[line.charAt(place)]?.includes(mark));
    // straight marks look the same at both ends: one behind a space opens
    const opensAgain = /["']/.test(mark) && (before === '' || /[\s(]/.test(before));
    partners.set(at, null);
    if (from !== undefined && !opensAgain) {
      partners.set(at, from).set(from, at);
      open.splice(open.indexOf(from));
    } else if (mark in openers) open.push(at);
  }
  return partners;
};

/**
 * A line without the quotation marks around it: a pair that surrounds the whole, and marks at its ends whose partner is not in it. Marks
 * around words inside stay, also where these come first or last. White space and , ; : – — - at the ends go too; a full stop stays.
 */
export const withoutOuterMarks = (words: string): string => {
  const line = words.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '');
  const partners = partnersOf(line);
  const last = line.length - 1 - (/[.!?…]*$/u.exec(line)?.[0].length ?? 0);
  const [ofFirst, ofLast] = [partners.get(0), partners.get(last)];
  const start = ofFirst === null || (ofFirst !== undefined && ofFirst === last) ? 1 : 0;
  const end = ofLast === null || (ofLast !== undefined && ofLast === 0) ? last : last + 1;
  if (start === 0 && end === last + 1) return line;
  return withoutOuterMarks(line.slice(start, Math.max(start, end)) + line.slice(last + 1));
};
