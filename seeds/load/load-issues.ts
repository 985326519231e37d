import { addIssue } from '@/desk/add-issue';
import type { IssueSeed } from '../issues';
import type { Kept } from '../kept';
import { at, must } from '../must';

/** The questions, each after the one it stands under. */
export const loadIssues = async (kept: Kept, issues: readonly IssueSeed[]): Promise<void> => {
  for (const { key, under, question } of issues) {
    const parentId = under ? at(kept.issues, under) : null;
    const added = await addIssue(kept.team.analyst, { question, parentId, now: kept.clock.next() });
    kept.issues.set(key, must(added, question).value.issueId);
  }
};
