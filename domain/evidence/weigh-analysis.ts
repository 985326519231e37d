import type { AnalysisSeen } from './analysis-seen';
import { type HypothesisMatrix, type WeighedItem, weighHypotheses } from './competing-hypotheses';
import { enoughMarks } from './enough-marks';
import { gradeWeights } from './grade-weight';
import { cellsOf } from './settled-cells';

export type Weighing = 'graded' | 'alike';

/** An analysis as a matrix of somebody's cells: 'desk' for what stands for all. Grades are those of today. */
export const matrixOf = (analysis: AnalysisSeen, whose: string): HypothesisMatrix => ({
  claimIds: analysis.claims.map(({ id }) => id),
  items: analysis.items.map(({ id, reliability, credibility }) => ({ id, grade: { reliability, credibility } })),
  cells: cellsOf(analysis, whose).map(({ evidenceId, claimId, mark }) => ({ itemId: evidenceId, claimId, mark })),
});

/**
 * The claims ranked and the items weighed by somebody's cells. `enough`: the marks suffice to rank; until they do the ranks mean nothing, and nothing
 * is a linchpin. Nor is an item ever one while it is marked with too few claims to tell any apart.
 */
export const weighAnalysis = (analysis: AnalysisSeen, whose: string, weighing: Weighing) => {
  const matrix = matrixOf(analysis, whose);
  const enough = enoughMarks(matrix);
  const { claims, items } = weighHypotheses(matrix, weighing === 'alike' ? 'alike' : gradeWeights);
  const holds = ({ linchpin, diagnosticity, open }: WeighedItem) => enough && linchpin && (diagnosticity !== null || open === 0);
  return { matrix, enough, claims, items: items.map((item) => ({ ...item, linchpin: holds(item) })) };
};

/** Whose marks can be looked at, the desk's first once it is closed. */
export const lookable = (analysis: AnalysisSeen, viewerId: string): readonly string[] => {
  if (analysis.closedAt === null) return [viewerId];
  const others = analysis.seats.filter((seat) => seat.in).map(({ editorId }) => editorId);
  const draft = others.includes(viewerId) || !analysis.cells.some(({ editorId }) => editorId === viewerId) ? [] : [viewerId];
  return ['desk', ...others, ...draft];
};
