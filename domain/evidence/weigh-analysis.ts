import type { AnalysisSeen } from './analysis-seen';
import { type HypothesisMatrix, weighHypotheses } from './competing-hypotheses';
import { gradeWeights } from './grade-weight';
import { cellsOf } from './settled-cells';

export type Weighing = 'graded' | 'alike';

/** An analysis as a matrix of somebody's cells: 'desk' for what stands for all. Grades are those of today. */
export const matrixOf = (analysis: AnalysisSeen, whose: string): HypothesisMatrix => ({
  claimIds: analysis.claims.map(({ id }) => id),
  items: analysis.items.map(({ id, reliability, credibility }) => ({ id, grade: { reliability, credibility } })),
  cells: cellsOf(analysis, whose).map(({ evidenceId, claimId, mark }) => ({ itemId: evidenceId, claimId, mark })),
});

/** The claims ranked and the items weighed by somebody's cells. */
export const weighAnalysis = (analysis: AnalysisSeen, whose: string, weighing: Weighing) => {
  const matrix = matrixOf(analysis, whose);
  return { matrix, ...weighHypotheses(matrix, weighing === 'alike' ? 'alike' : gradeWeights) };
};

/** Whose marks can be looked at, the desk's first once it is closed. */
export const lookable = (analysis: AnalysisSeen, viewerId: string): readonly string[] => {
  if (analysis.closedAt === null) return [viewerId];
  const others = analysis.seats.filter((seat) => seat.in).map(({ editorId }) => editorId);
  const draft = others.includes(viewerId) || !analysis.cells.some(({ editorId }) => editorId === viewerId) ? [] : [viewerId];
  return ['desk', ...others, ...draft];
};
