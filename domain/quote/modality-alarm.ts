import { modalPhrases, modals } from './tables/modals';
import type { Wording } from './wording';

/** Words behind "going to" that make it a journey. */
const places = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'our', 'my', 'your']);

const modalsIn = ({ words }: Wording, contracted: 'would' | 'had'): string[] => {
  const found: string[] = [];
  for (const [k, word] of words.entries()) {
    const [before, after] = [words[k - 1], words[k + 1]];
    const lemma = modals.get(word.lower);
    const isDate = word.text === 'May' && (after?.kind === 'number' || before?.kind === 'number' || (k > 0 && before?.kind === 'word'));
    const isName = word.text !== word.lower && k > 0 && before?.kind === 'word' && (lemma === 'will' || lemma === 'may' || lemma === 'can');
    if (lemma && !isDate && !isName) found.push(lemma);
    else if (word.lower.endsWith("'ll")) found.push('will');
    else if (word.lower.endsWith("'d") && contracted === 'would') found.push('would');
    else if (after?.lower === 'to' && !places.has(words[k + 2]?.lower ?? '') && words[k + 2]?.text === words[k + 2]?.lower) {
      const phrase = modalPhrases.get(word.lower);
      if (phrase) found.push(phrase);
    }
  }
  return found;
};

/** True when what may, can, will, should or must be changed. "'d" is read as "would" or "had", whichever makes both alike. */
export const hasModalityAlarm = (old: Wording, next: Wording): boolean =>
  (['would', 'had'] as const).every((a) =>
    (['would', 'had'] as const).every((b) => modalsIn(old, a).join(' ') !== modalsIn(next, b).join(' ')),
  );
