import type { Drift } from '@/domain/quote/match';
import type { Span } from '@/domain/text/span';

const [who, does, what, where] = [
  ['The council', 'A fisherman', 'The ferry line', 'Our engineer', 'The old mayor', 'A neighbour', 'The harbour master'],
  ['will repair', 'has measured', 'may sell', 'would rather keep', 'must count', 'has painted', 'will inspect', 'cannot find'],
  ['the northern pier', 'two iron cranes', 'the fish hall', 'every lamp of the quay', 'the rusty gates', 'a hundred nets', 'the mill'],
  ['before the winter storms', 'near the lighthouse', 'behind the customs house', 'with help from the islands', 'in the morning fog'],
] as const;
const quotes = 1000;
const sentencesAQuote = 12;

const pick = (list: readonly string[], seed: number) => list[seed % list.length] ?? '';
const sentence = (k: number): string => {
  const seed = Math.imul(k + 1, 2654435761) >>> 0;
  const [a, b, c, d] = [seed >>> 3, seed >>> 9, seed >>> 15, seed >>> 21];
  return `${pick(who, a)} ${pick(does, b)} ${pick(what, c)} ${pick(where, d)}, as entry ${(seed % 90_000) + 10_000} of the log says.`;
};

/** What the newer text does with a quoted sentence: of ten quotes one is denied, one is gone, and eight stay. */
const edits: Readonly<Record<number, { readonly state: Drift['state']; readonly words: (sentence: string) => string }>> = {
  3: { state: 'altered', words: (words) => words.replace(', as entry', ', but it is not so, as entry') },
  7: { state: 'missing', words: () => '' },
};
const kept = { state: 'exact', words: (words: string) => words } as const;

/** A text of 1 MB of our own with a thousand quotes, the newer one with news in front and every fifth quote changed or gone, and what is true of each quote. */
export const thousandQuotes = () => {
  let [old, next] = ['', 'This text was edited after it was published. '];
  const asked: { readonly span: Span; readonly state: Drift['state'] }[] = [];
  for (let k = 0; k < quotes * sentencesAQuote; k++) {
    const words = sentence(k);
    const number = k / sentencesAQuote;
    const edit = Number.isInteger(number) ? (edits[number % 10] ?? kept) : kept;
    if (Number.isInteger(number)) asked.push({ span: [old.length, old.length + words.length], state: edit.state });
    const behind = k % 5 === 4 ? '\n\n' : ' ';
    old += words + behind;
    next += edit.words(words) + behind;
  }
  return { old, next, asked };
};
