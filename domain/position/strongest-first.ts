import type { Inside } from '@/domain/verdict/scale';
import { type Stated, standing } from './derive-position';
import type { Stance } from './stance';

/** What the order of a cell's words reads of a statement beyond its position. `told`: somebody else says that they said it. */
export type Weighed = Stated & {
  readonly appearanceId: string;
  readonly told: boolean;
  readonly mode: 'direct' | 'indirect' | 'mixed';
  /** the settled answer to "was it said", null while nobody settled it */
  readonly foundSaid: Inside | null;
};

const modeRank = { direct: 0, mixed: 1, indirect: 2 } as const;
const saidRank: Readonly<Record<Inside, number>> = { best: 0, half: 1, wait: 2, na: 2, dots: 2, worst: 3 };
const down = (a: string, b: string) => (a === b ? 0 : a > b ? -1 : 1);

type Compare = (a: Weighed, b: Weighed, at: { readonly stance: Stance; readonly standing: ReadonlySet<Weighed> }) => number;

/** What makes words strong, the weightiest first; a later row decides where the earlier ones find no difference. */
export const strengths: readonly { readonly words: string; readonly compare: Compare }[] = [
  {
    words: 'they were not found to be altered or never said',
    compare: (a, b) => Number(a.foundSaid === 'worst') - Number(b.foundSaid === 'worst'),
  },
  { words: 'they bear out the position', compare: (a, b, { stance }) => Number(b.bearing === stance) - Number(a.bearing === stance) },
  { words: 'no later answer took their place', compare: (a, b, at) => Number(at.standing.has(b)) - Number(at.standing.has(a)) },
  { words: 'they are the party’s own, not as another tells them', compare: (a, b) => Number(a.told) - Number(b.told) },
  { words: 'they were said in these very words', compare: (a, b) => modeRank[a.mode] - modeRank[b.mode] },
  {
    words: 'they were found to have been said',
    compare: (a, b) => (a.foundSaid ? saidRank[a.foundSaid] : 2) - (b.foundSaid ? saidRank[b.foundSaid] : 2),
  },
  { words: 'they are newer', compare: (a, b) => down(a.saidOn, b.saidOn) },
  { words: 'they were kept later', compare: (a, b) => down(a.appearanceId, b.appearanceId) },
];

/** The statements of a cell, the strongest exact words first (`strengths`). */
export const strongestFirst = <S extends Weighed>(statements: readonly S[], stance: Stance): S[] => {
  const byVoice = new Map<string, S[]>();
  for (const statement of statements) byVoice.set(statement.voice, [...(byVoice.get(statement.voice) ?? []), statement]);
  const at = { stance, standing: new Set<Weighed>([...byVoice.values()].flatMap((said) => standing(said))) };
  const compare = (a: S, b: S) => strengths.reduce((found, strength) => found || strength.compare(a, b, at), 0);
  return [...statements].sort(compare);
};
