import { words } from '@/domain/text/words';
import { foldText } from './fold-text';
import { lightWords } from './tables/light-words';
import { modals } from './tables/modals';
import { negations } from './tables/negations';
import { numberFactors, numberSigns, numberWords } from './tables/number-words';
import { titles } from './tables/speech-cues';
import type { Change } from './word-diff';

/** Endings of words that open a sentence without being names. */
const commonEnding = /(?:s|ing|ly|ed|tion|ment|ness|ity|ism)$/;
const endings = /(?:ого|его|ому|ему|ыми|ими|ами|ями|ой|ей|ою|ым|им|ом|ем|ём|ых|их|ах|ях|ую|ая|ий|ый|а|я|у|ю|е|ы|и|ь)$/u;

const isTable = (lower: string) =>
  lightWords.has(lower) ||
  negations.has(lower) ||
  numberSigns.has(lower) ||
  numberWords.has(lower) ||
  numberFactors.has(lower) ||
  modals.has(lower) ||
  titles.has(lower);

/** One form of a name: without marks on letters, doubled letters, its possessive, and the ending of a Russian case. */
const formOf = (lower: string): string => {
  const plain = lower.replace(/\.$/, '').normalize('NFD').replace(/\p{M}/gu, '').replace(/(.)\1/gu, '$1');
  return /\p{Script=Cyrillic}/u.test(plain) && plain.length > 4 ? plain.replace(endings, '') : plain;
};

/** What the two texts know of a word: whether it stands somewhere in small letters. */
export type Usage = (lower: string) => boolean;

type Named = { readonly form: string; readonly changed: boolean };

/** The names on one side of a difference, in order. A word that opens a sentence counts when nothing speaks against it. */
const namesIn = (changes: readonly Change[], side: 'del' | 'ins', opensSentence: boolean, isCommon: Usage): Named[] => {
  const found: Named[] = [];
  let opens = opensSentence;
  for (const { op, text } of changes) {
    if (op !== 'same' && op !== side) continue;
    for (const word of words(foldText(text))) {
      if (word.kind === 'mark') {
        opens = /^(?:[.!?…:]|\.\.\.)$/.test(word.text) || (opens && /^["'(]/.test(word.text));
        continue;
      }
      const isCapital = word.kind === 'word' && word.text[0] !== word.lower[0] && word.text !== 'I' && !word.lower.startsWith("i'");
      const isShouted =
        word.text.length > 1 && word.text.length < 7 && word.text === word.text.toUpperCase() && !numberSigns.has(word.lower);
      const initial = opens && !isShouted;
      opens = false;
      if (!isCapital || (isTable(word.lower.replace(/\.$/, '')) && !isShouted)) continue;
      if (initial && (isCommon(word.lower) || commonEnding.test(word.lower))) continue;
      found.push({ form: formOf(word.lower), changed: op !== 'same' });
    }
  }
  return found;
};

/** One short name whose letters begin the words of a long one: UN, United Nations. */
const areInitials = (short: readonly Named[], long: readonly Named[]) =>
  short.length === 1 && long.length > 1 && short[0]?.form.replaceAll('.', '') === long.map((name) => name.form[0]).join('');

/** True when a proper name was exchanged for another, or names changed places. A name spelled or declined otherwise is the same. */
export const hasNameAlarm = (
  changes: readonly Change[],
  opens: { readonly old: boolean; readonly next: boolean },
  isCommon: Usage,
): boolean => {
  const [old, next] = [namesIn(changes, 'del', opens.old, isCommon), namesIn(changes, 'ins', opens.next, isCommon)];
  const [oldForms, nextForms] = [new Set(old.map((name) => name.form)), new Set(next.map((name) => name.form))];
  const lost = old.filter((name) => name.changed && !nextForms.has(name.form));
  const won = next.filter((name) => name.changed && !oldForms.has(name.form));
  if (lost.length > 0 && won.length > 0 && !areInitials(lost, won) && !areInitials(won, lost)) return true;
  const order = (names: readonly Named[]) => names.map((name) => name.form);
  const [a, b] = [order(old), order(next)];
  return a.join(' ') !== b.join(' ') && [...a].sort().join(' ') === [...b].sort().join(' ');
};
