import type { Citation } from '@/domain/position/citations';
import type { GapKind } from '@/domain/position/gap';
import type { Statement } from '@/domain/position/side-by-side';

/** What an empty cell says. */
export const gapWords: Readonly<Record<GapKind, string>> = {
  'left-out': 'Words left out by the filter',
  'not-yet-said': 'Not yet said',
  refused: 'Silent: asked, refused to answer',
  'no-answer': 'Silent: asked, no answer printed',
  waiting: 'Silent: asked, no answer yet',
  'no-statement': 'No statement on record',
};

/** Where the words stand, the nearest to the speaker first: "own voice", "Kremlin, via Izvestia", "Izvestia". An outlet that is two hops in a row is named once. */
export const placeWords = ({ ownVoice, occasion, recorders }: Pick<Statement, 'ownVoice' | 'occasion' | 'recorders'>): string => {
  if (ownVoice) return 'own voice';
  const hops = occasion ? [occasion, ...recorders] : recorders;
  const [first, ...outer] = hops.filter((name, at) => name !== hops[at - 1]);
  return [first, ...outer.map((name) => `via ${name}`)].filter(Boolean).join(', ');
};

/** Who owed an answer: "no US answer" for one party, "unanswered" otherwise. */
export const owedWords = (code: string | null): string => (code ? `no ${code} answer` : 'unanswered');

const answers = { accepts: 'accepts', rejects: 'rejects', conditional: 'answers, on conditions' } as const;

/** What a statement does to another, in a footnote: an answer says which way it goes. */
export const footnoteWords = ({ type, answer }: Pick<Citation, 'type' | 'answer'>): string =>
  type === 'answers' && answer ? answers[answer] : type;
