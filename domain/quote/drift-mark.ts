import type { Alarm } from './alarms';
import type { DriftDecision, DriftState } from './drift-decision';
import type { Change } from './word-diff';

/** What became of a quote in the newest version it was looked for in. */
export type DriftMark = {
  readonly id: string;
  readonly revision: number;
  readonly sourceId: string;
  readonly state: DriftState;
  readonly alarms: readonly Alarm[];
  /** the word difference of altered and missing words; empty for exact and moved ones */
  readonly diff: readonly Change[];
  readonly decision: DriftDecision;
  readonly note: string | null;
  /** the number of the version the words were taken from, and of the newer one */
  readonly from: number;
  readonly version: number;
  /** the day the newer version was kept, ISO instant */
  readonly keptAt: string;
};
