import { accept, type Outcome, refuse } from '@/domain/outcome';
import { changesByCell, positionChanges } from '@/domain/position/position-changes';
import { type PublishedTable, publishedTable } from '@/domain/position/published-table';
import { sideBySideOf } from '@/domain/position/side-by-side-of';
import { readSideBySideQuery } from '@/domain/position/side-by-side-query';
import { tableAsOf } from '@/domain/position/table-as-of';
import { sharedTarget } from '@/store/sql/share-links';
import { sideBySide } from '@/store/sql/side-by-side';

export type SharedIssue = {
  readonly question: string;
  /** the name of the desk that shares it */
  readonly workspace: string;
  readonly endsAt: string;
  /** the day it is read: it shows all that is kept by then */
  readonly asOf: string;
  readonly counts: { readonly claims: number; readonly sources: number; readonly speakers: number };
  readonly table: PublishedTable;
};

/** Nobody's id: no verdict is anybody's own. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** What a read-only link shows, to anybody who has it. Refuses `link-spent` for one that has ended, was revoked, never was, or whose issue is gone. */
export const viewSharedIssue = async (input: { readonly token: string; readonly now: Date }): Promise<Outcome<SharedIssue>> => {
  const target = await sharedTarget(input.token, input.now);
  if (!target) return refuse('link-spent');
  const { workspaceId, issueId, workspace, endsAt } = target;
  const query = readSideBySideQuery({});
  const facts = await sideBySide({ workspaceId, editorId: nobody, issueId, query, perCell: 20, budget: 2400 });
  if (!facts) return refuse('link-spent');
  const page = sideBySideOf(facts, []);
  const { question } = page.issue;
  const table = publishedTable(tableAsOf(page, null), changesByCell(positionChanges(page)));
  return accept({ question, workspace, endsAt, counts: page.counts, asOf: input.now.toISOString().slice(0, 10), table });
};
