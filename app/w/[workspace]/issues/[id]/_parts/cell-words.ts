import { owedWords } from '@/app/_ui/position-words';
import type { Inside } from '@/app/_ui/verdict';
import type { Kind } from '@/domain/attribution/kind';
import { codeThatOwes, type Unanswered } from '@/domain/issue/unanswered';
import type { DerivedPosition } from '@/domain/position/derive-position';
import type { Gap } from '@/domain/position/gap';
import type { Judged, Party } from '@/domain/position/side-by-side-facts';
import type { Stance, StanceRule } from '@/domain/position/stance';
import type { Column, Row } from '@/domain/position/table-as-of';
import type { Question } from '@/domain/verdict/scale';
import { unjudged } from '@/domain/verdict/unjudged';

/** "1 claim", "4 claims". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** True when claims count in a row whose words did not come along: what is told of its words is told of a part. */
export const holdsMore = ({ cells, unplaced }: Pick<Row, 'cells' | 'unplaced'>): boolean =>
  [...cells, unplaced].some((cell) => cell !== null && cell.beyond > 0);

/** A number of claims as far as the page holds their words: "3 claims or more", "none shown". */
export const asFarAsShown = (words: string, n: number, more: boolean): string =>
  more ? `${words} ${n === 0 ? 'shown' : 'or more'}` : words;

/** Why a position is what it is: the rule that decided (`stanceRules`). */
export const ruleWords: Readonly<Record<StanceRule, string>> = {
  'nothing-said': 'Nothing that was said counts for this party.',
  'only-evasions': 'Its voices were heard and gave no answer.',
  'both-sides': 'Its voices stand on both sides, which is never averaged.',
  'side-outweighs': 'More of its voices stand there than qualify it.',
  qualified: 'At least as many of its voices qualify it as take a side.',
};

const singular: Readonly<Record<Stance, string>> = {
  affirms: 'affirms',
  denies: 'denies',
  qualifies: 'qualifies',
  evades: 'evades',
  divided: 'is divided',
  silent: 'is silent',
};
const plural: Readonly<Record<Stance, string>> = {
  affirms: 'affirm',
  denies: 'deny',
  qualifies: 'qualify',
  evades: 'evade',
  divided: 'are divided',
  silent: 'are silent',
};
const voices = (stance: Stance, n: number): string => `${n} ${n === 1 ? singular[stance] : plural[stance]}`;

/** How the voices of a party part: "2 of 3; 1 qualifies", or "2 affirm, 1 denies"; null when they speak as one. */
export const splitWords = ({ stance, voices: all, tally }: DerivedPosition): string | null => {
  const present = (Object.keys(tally) as (keyof typeof tally)[]).filter((one) => tally[one] > 0);
  if (all.length < 2 || present.length < 2) return null;
  if (stance === 'divided' || stance === 'silent') return present.map((one) => voices(one, tally[one])).join(', ');
  const others = present.filter((one) => one !== stance).map((one) => voices(one, tally[one]));
  return `${tally[stance]} of ${all.length}; ${others.join(', ')}`;
};

/** Who owed an answer: "no US answer" for one party, "unanswered" otherwise. */
export const unansweredWords = (unanswered: Unanswered, parties: readonly Party[]): string => owedWords(codeThatOwes(unanswered, parties));

/** The mark and word of one of the two questions: settled, even while it is judged anew, else what the reader may know of the round. */
export const judgedWords = (
  question: Question,
  { settled, own, round }: Judged,
  kind: Kind,
): { inside: Inside; word: string; again?: boolean } => {
  if (settled) return { inside: settled.inside, word: settled.word, again: round?.open === true };
  if (round?.open && own) return { inside: 'blind', word: `Yours is in, ${round.given} of ${round.asked}` };
  if (round?.open && round.mine) return { inside: 'none', word: 'To judge' };
  if (round?.open && round.given > 0) return { inside: 'blind', word: `${round.given} of ${round.asked} in` };
  if (round && own) return { inside: own.inside, word: `${own.word}, yours` };
  if (round && !round.open) return { inside: 'none', word: 'Not settled' };
  return round ? { inside: 'none', word: 'Not judged' } : unjudged(question, kind);
};

/** What stands under a party's name: how much it says, by how many, and that it all comes from one. */
export const columnWords = ({ said, voices: speakers, roots, ownVoice }: Column): string => {
  if (said === 0) return 'no claims';
  if (ownVoice) return `${counted(said, 'claim')} in their own voice`;
  return [counted(said, 'claim'), counted(speakers, 'speaker'), roots === 1 && said > 1 ? 'one root' : null].filter(Boolean).join(' · ');
};

/** "Named by others: D2." for a gap, or null. */
export const namedWords = ({ namedIn }: Gap): string | null => (namedIn.length > 0 ? `Named by others: ${namedIn.join(', ')}.` : null);
