import { type IssuePlace, issuesInOrder, withDescendants } from './issue-tree';

/** What is counted right at an issue; `unanswered` names the claims, so that one placed twice counts once. */
export type CountedIssue = IssuePlace & { readonly statements: number; readonly parties: number; readonly unanswered: readonly string[] };

/**
 * Every issue in reading order with the numbers its page shows: gaps are the cells without a statement, over the rows of that page (what
 * stands below; the issue itself when nothing does or when something is said right at it) and all parties of the desk.
 */
export const overviewRows = <I extends CountedIssue>(issues: readonly I[], parties: number) => {
  const byId = new Map(issues.map((issue) => [issue.id, issue]));
  return issuesInOrder(issues).map((issue) => {
    const all = [...withDescendants(issues, issue.id)].flatMap((id) => byId.get(id) ?? []);
    const rows = all.filter(({ id, statements }) => id !== issue.id || all.length === 1 || statements > 0);
    return {
      ...issue,
      unanswered: new Set(all.flatMap((one) => one.unanswered)).size,
      gaps: rows.reduce((sum, row) => sum + parties - row.parties, 0),
    };
  });
};
