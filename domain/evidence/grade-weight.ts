import { type Credibility, type Grade, isKnown, type Reliability } from './grade';

/** How much an item counts by its grade: the product of both axes. A desk may bring a table of its own; the page shows the one in use. */
export type GradeWeights = {
  readonly reliability: Readonly<Record<Reliability, number>>;
  readonly credibility: Readonly<Record<Credibility, number>>;
};

/**
 * Our table. Grades are ranks and no standard gives them numbers (FM 2-22.3, appendix B), so this is a convention: a rung down on either axis counts
 * a fifth less, an item counts only as far as both are good, and whole numbers leave no rounding. Only the order of claims comes of it, no grade.
 */
export const gradeWeights: GradeWeights = {
  reliability: { A: 5, B: 4, C: 3, D: 2, E: 1, F: 0 },
  credibility: { 1: 5, 2: 4, 3: 3, 4: 2, 5: 1, 6: 0 },
};

/** The weight of a grade; an unknown one (F, 6 or ungraded) carries nothing whatever the table says, as in the tally. */
export const weightOf = (grade: Grade, { reliability, credibility }: GradeWeights = gradeWeights): number =>
  isKnown(grade) && grade.reliability !== null ? reliability[grade.reliability] * credibility[grade.credibility] : 0;
