import type { AnalysisSeen } from '@/domain/evidence/analysis-seen';

const cardinals = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
const counted = (n: number) => cardinals[n] ?? String(n);
const nth = (n: number) => ordinals[n] ?? `${n}th`;

/** Who is asked to mark, and when an open analysis closes: "Two of the desk’s three editors are enough: it closes with the second". */
export const enoughWords = ({ asked, seats }: Pick<AnalysisSeen, 'asked' | 'seats'>): string => {
  const all = seats.length;
  const closes = `it closes with the ${nth(asked)}`;
  if (asked > all)
    return sentence(`${counted(asked)} are waited for, and the desk has ${counted(all)} who may mark: ${closes}, or by hand`);
  if (asked === all)
    return sentence(`${all === 1 ? 'the desk’s one editor' : `all ${counted(all)} editors of the desk`} who may mark: ${closes}`);
  return sentence(`${counted(asked)} of the desk’s ${counted(all)} editors ${asked === 1 ? 'is' : 'are'} enough: ${closes}`);
};
