import { type Recorded, rootsOf } from '@/domain/attribution/root';
import type { Stance } from './tally';

/** An item as far as its independence goes: how its words came to us, and where they are kept. */
export type ReportedItem = {
  readonly id: string;
  readonly stance: Stance;
  readonly sourceId: string | null;
  /** outermost reporter first, the speaker last; empty where nobody recorded who said the words */
  readonly chain: Recorded['chain'];
};
export type Reports = { readonly reports: number; readonly roots: number };

/**
 * How many reports stand on either side, and from how many independent roots they come (domain/attribution/root). Items of one source
 * share a root where no chain says otherwise; an item of no kept source is a root of its own. Context stands on no side.
 */
export const rootsOfEvidence = (items: readonly ReportedItem[]): { readonly supports: Reports; readonly refutes: Reports } => {
  const of = (stance: Stance): Reports => {
    const side = items.filter((item) => item.stance === stance);
    const recorded = side.map(({ id, sourceId, chain }) => ({ id, sourceId: sourceId ?? id, said: null, chain }));
    return { reports: side.length, roots: rootsOf(recorded).length };
  };
  return { supports: of('supports'), refutes: of('refutes') };
};
