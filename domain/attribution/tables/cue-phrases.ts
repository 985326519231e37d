import type { Kind } from '../kind';

/** Verbs that report only together with the words behind them: "made it clear that", "drew attention to the fact that". */
export const cuePhrases: readonly (readonly [verbs: string, behind: string, kind: Kind])[] = [
  ['make makes made making', 'it clear', 'assertion'],
  ['make makes made making', 'it plain', 'assertion'],
  ['make makes made making', 'it known', 'assertion'],
  ['make makes made making', 'clear', 'assertion'],
  ['make makes made making', 'the point', 'assertion'],
  ['make makes made making', 'the case', 'opinion'],
  ['draw draws drew drawing', 'attention to the fact', 'assertion'],
  ['call calls called calling', 'attention to the fact', 'assertion'],
  ['take takes took taking', 'the view', 'opinion'],
  ['take takes took taking', 'the position', 'opinion'],
  ['come comes came coming', 'to the conclusion', 'opinion'],
  ['express expresses expressed expressing', 'confidence', 'opinion'],
  ['express expresses expressed expressing', 'the hope', 'opinion'],
  ['express expresses expressed expressing', 'hope', 'opinion'],
  ['express expresses expressed expressing', 'concern', 'opinion'],
  ['express expresses expressed expressing', 'regret', 'opinion'],
  ['express expresses expressed expressing', 'the opinion', 'opinion'],
  ['express expresses expressed expressing', 'doubt', 'opinion'],
  ['express expresses expressed expressing', 'bewilderment', 'opinion'],
  ['voice voices voiced voicing', 'concern', 'opinion'],
  ['voice voices voiced voicing', 'hope', 'opinion'],
  ['leave leaves left', 'no doubt', 'opinion'],
];
