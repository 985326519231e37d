import { documents } from './tables/roles';

const address = /^(?:the|mr\.?|mrs\.?|ms\.?|miss|sir|dame)$/i;
const pronoun = /^(?:he|she|it|they|him|her|them|his|its|their|who|which|this|that|он|она|оно|они|его|ее|её|их|ему|ей|им)$/i;
const parts = (words: string): string[] => words.toLowerCase().split(/\s+/);

/**
 * The office in words that describe somebody named: "historian" of "historian Ann Lee". Null when no office is left, or when the name
 * stands in front and all sorts of things behind it.
 */
export const officeIn = (words: string | null, name: string): string | null => {
  if (!words || pronoun.test(words.trim()) || documents.has(words.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '')) return null;
  const left = words.trim().split(/\s+/);
  const named = new Set(parts(name));
  const first = left.findIndex((_, at) => left.slice(at).every((word) => named.has(word.toLowerCase().replace(/['’]s?$/, ''))));
  const office = first < 0 ? left : left.slice(0, first);
  return office.length === 0 || office.every((word) => address.test(word)) || parts(office.join(' ')).join(' ').includes(name.toLowerCase())
    ? null
    : office.join(' ');
};
