import type { Basis } from '@/domain/position/map-basis';
import type { LineKind, MapLine } from '@/domain/relation/argument-map/map-tree';
import { type Answer, answers } from '@/domain/relation/relation';

/** What a line does to what it ends on; how many of them are called; the chip that shows or hides them. */
type LineWords = { readonly does: string; readonly one: string; readonly many: string };
export const lineWords: Readonly<Record<LineKind, LineWords>> = {
  affirms: { does: 'affirms', one: 'claim that affirms', many: 'claims that affirm' },
  denies: { does: 'denies', one: 'claim that denies', many: 'claims that deny' },
  evades: { does: 'evades', one: 'claim that evades', many: 'claims that evade' },
  rebuts: { does: 'rebuts', one: 'rebuttal', many: 'rebuttals' },
  supports: { does: 'supports', one: 'support', many: 'supports' },
  answers: { does: 'answers', one: 'answer', many: 'answers' },
  qualifies: { does: 'qualifies', one: 'qualification', many: 'qualifications' },
  restates: { does: 'restates', one: 'restatement', many: 'restatements' },
  undercuts: { does: 'undercuts', one: 'undercutter', many: 'undercutters' },
  refutes: { does: 'refutes', one: 'item against', many: 'items against' },
  context: { does: 'gives context to', one: 'item of context', many: 'items of context' },
};

/** "3 answers", "1 rebuttal, 2 supports". */
export const countWords = (onIt: Readonly<Partial<Record<LineKind, number>>>): string =>
  (Object.entries(onIt) as [LineKind, number][])
    .map(([kind, n]) => `${n} ${n === 1 ? lineWords[kind].one : lineWords[kind].many}`)
    .join(', ');

/** What a line ends on, said to ears: "rebuts A1", "undercuts the step from A2 to A1". */
export const endWords = ({ kind, on }: MapLine, parent: string, answer: Answer | null = null): string => {
  if (on === 'line') return `${lineWords[kind].does} the step that leads from ${parent}`;
  if (on === 'words') return `${lineWords[kind].does} the step from the words of ${parent} to its truth`;
  return answer ? `answers ${parent}: ${answers[answer].words}` : `${lineWords[kind].does} ${parent}`;
};

export const basisWords: Readonly<Record<Basis, { readonly word: string; readonly means: string }>> = {
  all: { word: 'All', means: 'every claim, relation and graded item of evidence counts' },
  adjudicated: { word: 'Only adjudicated', means: 'only claims the desk has settled count, and the evidence of those' },
  independent: { word: 'Only independent evidence', means: 'evidence from those who make the claim it helps does not count' },
};

/** The kinds that can be shown or hidden, in the order of their chips. */
export const chipKinds = ['supports', 'rebuts', 'undercuts', 'answers', 'qualifies', 'restates'] as const satisfies LineKind[];
