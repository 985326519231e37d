import { type Grade, isKnown } from './grade';

export const stances = ['supports', 'refutes', 'context'] as const;
export type Stance = (typeof stances)[number];
export type Conclusion = 'supported' | 'refuted' | 'conflicting' | 'not-enough';
export const conclusionWords: Readonly<Record<Conclusion, string>> = {
  supported: 'Supported',
  refuted: 'Refuted',
  conflicting: 'Conflicting evidence',
  'not-enough': 'Not enough evidence',
};

/** An item as linked to one claim. */
export type GradedItem = Grade & { readonly id: string; readonly stance: Stance };
type Sides = { readonly supports: number; readonly refutes: number };
export type Tally = Sides & {
  /** items whose grade has an F, a 6 or no source grade: shown apart, they carry nothing */
  readonly unknown: Sides;
  readonly context: number;
  readonly conclusion: Conclusion;
};

/**
 * What the evidence for a claim says, by counting; it prepares a verdict and never replaces one.
 * Only items with a known grade count, and each counts once: grades are ranks, so they are neither added nor averaged.
 * Supported: something supports and nothing refutes. Refuted: the other way round. Conflicting: both. Not enough: neither.
 */
export const tally = (items: readonly GradedItem[]): Tally => {
  const known = sides(items.filter(isKnown));
  return {
    ...known,
    unknown: sides(items.filter((item) => !isKnown(item))),
    context: items.filter((item) => item.stance === 'context').length,
    conclusion: concluded(known),
  };
};

const sides = (items: readonly GradedItem[]): Sides => ({
  supports: items.filter((item) => item.stance === 'supports').length,
  refutes: items.filter((item) => item.stance === 'refutes').length,
});

const concluded = ({ supports, refutes }: Sides): Conclusion => {
  if (supports > 0) return refutes > 0 ? 'conflicting' : 'supported';
  return refutes > 0 ? 'refuted' : 'not-enough';
};

export type WithoutItem = { readonly id: string; readonly conclusion: Conclusion; readonly changes: boolean };

/**
 * How much hangs on each item: the conclusion were it not there, and whether that is another one. Heuer's question which few
 * items the judgement rests on (Psychology of Intelligence Analysis, 1999, chapter 8, step 6). Linear: an item carries the
 * conclusion exactly when it counts and is alone on its side.
 */
export const withoutEach = (items: readonly GradedItem[]): readonly WithoutItem[] => {
  const all = tally(items);
  return items.map((item) => {
    const counted = isKnown(item) && item.stance !== 'context';
    const conclusion = counted
      ? concluded({ supports: all.supports - Number(item.stance === 'supports'), refutes: all.refutes - Number(item.stance === 'refutes') })
      : all.conclusion;
    return { id: item.id, conclusion, changes: conclusion !== all.conclusion };
  });
};
