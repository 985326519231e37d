import type { Item } from '../frames';

/** A word as the tables write it: small letters, "ё" as "е". */
export const plain = (item: Item | undefined): string => item?.lower.replaceAll('ё', 'е') ?? '';

const endings =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иям|иях|ией|иею|ой|ей|ою|ею|ом|ем|ым|им|ых|их|ый|ий|ая|яя|ое|ее|ую|юю|ые|ие|ах|ях|ам|ям|ов|ев|ия|ии|ию|ие|а|я|у|ю|е|ы|и|о|ь|й)$/;

/**
 * A noun or adjective without the ending of its case, so that all cases of it are one ("президента", "президентом"). Rough on purpose:
 * words are only compared with stems of the tables, never shown. Three letters are left at least.
 */
export const stemOf = (word: string): string => {
  const bare = word.replace(endings, '');
  return bare.length >= 3 || bare.length === word.length ? bare : word.length > 3 ? word.slice(0, 3) : word;
};

/** A surname without the ending of gender and case: "Лаврова", "Лаврову" and "Лавров" are one, and so are "Захаровой" and "Захарова". */
export const surnameStem = (word: string): string => {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  const adjective = /^(.+(?:ск|цк))(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)$/.exec(lower);
  if (adjective?.[1]) return adjective[1];
  const family = /^(.+(?:ов|ев|ин|ын))(?:а|у|ым|е|ой|ы|ых)?$/.exec(lower);
  if (family?.[1]) return family[1];
  const bare = lower.replace(/(?:ого|ому|ой|ей|ом|ем|ым|им|ый|ий|ая|а|я|у|ю|е|ы|и|о|ь|й)$/, '');
  return bare.length >= 2 ? bare : lower;
};

/** A surname in the nominative, from a case that is not: "Путина" of a man is "Путин", "Захаровой" of a woman "Захарова". Capitals stay. */
export const nominativeSurname = (word: string, gender: 'm' | 'f' | null): string => {
  if (gender === 'f') return word.replace(/((?:ск|цк))(?:ой|ую)$/, '$1ая').replace(/((?:ов|ев|ёв|ин|ын))(?:ой|у)$/, '$1а');
  return word
    .replace(/((?:ск|цк))(?:ого|ому|им|ом)$/, '$1ий')
    .replace(/((?:ов|ев|ёв|ин|ын))(?:а|у|ым|е)$/, '$1')
    .replace(/([бвгджзклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$/, '$1');
};

/** True for a surname that cannot stand in the nominative for the gender a verb tells. */
export const isOblique = (word: string, gender: 'm' | 'f' | null): boolean => {
  const lower = word.toLowerCase();
  if (gender === 'f' && /(?:ов|ев|ёв|ин|ын|ск[иоу]й|ский|цкий|ову|еву|ину|овой|евой|иной)$/.test(lower))
    return !/(?:ская|цкая)$/.test(lower);
  if (gender === 'm' && /(?:ова|ева|ёва|ина|ская|цкая)$/.test(lower)) return true;
  return /(?:овым|евым|иным|ским|цким|ского|скому|цкого|цкому|ову|еву|ину|овой|евой)$/.test(lower);
};
