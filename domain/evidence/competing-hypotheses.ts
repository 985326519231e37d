import type { Grade } from './grade';
import { type GradeWeights, gradeWeights, weightOf } from './grade-weight';

/** How an item sits with a rival claim, were the claim true. Not applicable: the item has no bearing on it; it says as little as neutral, but of other cause. */
export const consistencies = {
  'very-inconsistent': { points: -2, sign: 'II', words: 'very inconsistent' },
  inconsistent: { points: -1, sign: 'I', words: 'inconsistent' },
  neutral: { points: 0, sign: 'N', words: 'neutral' },
  consistent: { points: 1, sign: 'C', words: 'consistent' },
  'very-consistent': { points: 2, sign: 'CC', words: 'very consistent' },
  'not-applicable': { points: null, sign: 'NA', words: 'not applicable' },
} as const satisfies Record<string, { readonly points: number | null; readonly sign: string; readonly words: string }>;
export type Consistency = keyof typeof consistencies;

/** Rival claims against evidence items; at most one cell a pair, and a pair without one is still open. */
export type HypothesisMatrix = {
  readonly claimIds: readonly string[];
  readonly items: readonly { readonly id: string; readonly grade: Grade }[];
  readonly cells: readonly { readonly itemId: string; readonly claimId: string; readonly mark: Consistency }[];
};

/** Ranks are shared by equals: 1, 1, 3. */
export type RankedClaim = {
  readonly id: string;
  readonly rank: number;
  /** points of inconsistency, each times the weight of its item */
  readonly inconsistency: number;
  /** the same with every item alike, whatever its grade: shows whether the weights decide */
  readonly unweighted: { readonly rank: number; readonly inconsistency: number };
  /** cells nobody has filled: a claim can lead because nobody looked */
  readonly open: number;
};
/** The ranking were one item otherwise: whether it is another one, which claims then lead, and which stand lower or higher than they do now. */
export type Shift = {
  readonly changes: boolean;
  readonly leaders: readonly string[];
  readonly falls: readonly string[];
  readonly rises: readonly string[];
};
export type WeighedItem = {
  readonly id: string;
  readonly weight: number;
  /** how far its marks lie apart, 0 (fits all claims alike: tells them not apart) to 4; null with fewer than two marks */
  readonly diagnosticity: number | null;
  /** cells nobody has filled */
  readonly open: number;
  /** were it not there, and were the opposite of it true */
  readonly without: Shift;
  readonly reversed: Shift;
  /** the ranking hangs on it */
  readonly linchpin: boolean;
};

/**
 * Analysis of competing hypotheses (Heuer, Psychology of Intelligence Analysis, CIA 1999, chapter 8): evidence that fits proves little, since it may fit
 * the others as well, so claims are ranked by the least weighted inconsistency (step 5), items are told by how well they tell claims apart (step 3), and the
 * few on which the ranking hangs are named, with what falls were they absent or false (step 6).
 * @param weights how much an item counts by its grade; 'alike': each counts one, whatever its grade
 * @returns claims by rank, equals in the order given; items in the order given
 */
export const weighHypotheses = (
  { claimIds, items, cells }: HypothesisMatrix,
  weights: GradeWeights | 'alike' = gradeWeights,
): { readonly claims: readonly RankedClaim[]; readonly items: readonly WeighedItem[] } => {
  const marks = new Map(cells.map(({ itemId, claimId, mark }) => [JSON.stringify([itemId, claimId]), mark]));
  const rows = items.map(({ id, grade }) => {
    const its = claimIds.map((claimId) => marks.get(JSON.stringify([id, claimId])));
    return {
      id,
      weight: weights === 'alike' ? 1 : weightOf(grade, weights),
      marks: its,
      points: its.map((mark) => (mark ? consistencies[mark].points : null)),
    };
  });
  const sum = (of: (row: (typeof rows)[number], at: number) => number) =>
    claimIds.map((_, at) => rows.reduce((total, row) => total + of(row, at), 0));
  const weighted = sum((row, at) => row.weight * against(row.points[at]));
  const plain = sum((row, at) => against(row.points[at]));
  const [ranks, plainRanks] = [ranked(weighted), ranked(plain)];

  const shift = (row: (typeof rows)[number], instead: (points: number | null | undefined) => number): Shift => {
    const next = ranked(weighted.map((total, at) => total + row.weight * (instead(row.points[at]) - against(row.points[at]))));
    const those = (test: (now: number, then: number) => boolean) => claimIds.filter((_, at) => test(ranks[at] ?? 0, next[at] ?? 0));
    const [falls, rises] = [those((now, then) => then > now), those((now, then) => then < now)];
    return { changes: falls.length + rises.length > 0, leaders: those((_, then) => then === 1), falls, rises };
  };
  const weighedItem = (row: (typeof rows)[number]): WeighedItem => {
    const without = shift(row, () => 0);
    const reversed = shift(row, (points) => against(-(points ?? 0)));
    return {
      id: row.id,
      weight: row.weight,
      diagnosticity: spread(row.points),
      open: row.marks.filter((mark) => mark === undefined).length,
      without,
      reversed,
      linchpin: without.changes || reversed.changes,
    };
  };
  const claims = claimIds.map((id, at) => ({
    id,
    rank: ranks[at] ?? 0,
    inconsistency: weighted[at] ?? 0,
    unweighted: { rank: plainRanks[at] ?? 0, inconsistency: plain[at] ?? 0 },
    open: rows.filter((row) => row.marks[at] === undefined).length,
  }));
  return { claims: claims.sort((a, b) => a.rank - b.rank), items: rows.map(weighedItem) };
};

/** Only what speaks against a claim counts. */
const against = (points: number | null | undefined): number => Math.max(0, -(points ?? 0));

/** One more than the number of those with less. */
const ranked = (totals: readonly number[]): number[] => {
  const sorted = [...totals].sort((a, b) => a - b);
  return totals.map((total) => sorted.indexOf(total) + 1);
};

const spread = (points: readonly (number | null)[]): number | null => {
  const known = points.filter((one) => one !== null);
  return known.length < 2 ? null : Math.max(...known) - Math.min(...known);
};
