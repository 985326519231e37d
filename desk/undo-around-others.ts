import { accept, type Outcome, refuse } from '@/domain/outcome';
import { holdAnalysis, othersMarkedIn } from '@/store/analysis';
import { holdIssueTree } from '@/store/issue-tree';
import { lockRound, lookedSince } from '@/store/round';
import type { Change, Writer } from '@/store/writer';

/**
 * What colleagues did since that undoing an event of `at` would pull away from them. A verdict stays as somebody who looked inside read it
 * (`looked-inside-since`); an analysis stays while colleagues' marks are in it (`analysis-marked`). Holds those rounds and analyses, and the tree of
 * questions where one is put back, until the act ends.
 */
export const undoAroundOthers = async (w: Writer, changes: readonly Change[], at: Date): Promise<Outcome<null>> => {
  if (changes.some(({ table }) => table === 'issue')) await holdIssueTree(w);
  const rounds = new Set(changes.filter(({ table }) => table === 'verdict').map(({ after }) => String(after.round_id)));
  for (const id of [...rounds].sort()) {
    await lockRound(w, id);
    if (await lookedSince(w, id, at)) return refuse('looked-inside-since');
  }
  for (const { id } of changes.filter(takenBack)) {
    await holdAnalysis(w, id, 'alone');
    if (await othersMarkedIn(w, id)) return refuse('analysis-marked');
  }
  return accept(null);
};

/** Undoing the change withdraws an analysis. */
const takenBack = ({ table, before, after }: Change): boolean =>
  table === 'analysis' && !after.withdrawn_at && (before === null || Boolean(before.withdrawn_at));
