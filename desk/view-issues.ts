import { partyOf } from '@/domain/actor/capacity';
import { askingKinds } from '@/domain/claim/unanswered';
import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { overviewRows } from '@/domain/issue/overview-rows';
import { unanswered } from '@/domain/issue/unanswered';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { issueOverview } from '@/store/sql/issue-overview';

export type IssueRow = {
  readonly id: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly question: string;
  readonly revision: number;
  readonly depth: number;
  readonly children: number;
  readonly claims: number;
  readonly unanswered: number;
  readonly gaps: number;
};
export type IssuesPage = {
  readonly rows: readonly IssueRow[];
  readonly parties: number;
  readonly abilities: Readonly<Record<'add-issue' | 'edit-issue' | 'withdraw-issue', boolean>>;
};

/** The issues of the desk as a tree, each with its claims, what stands unanswered, and its gaps. */
export const viewIssues = async (editor: Editor): Promise<Outcome<IssuesPage>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const { issues, parties, asking, memberships } = await issueOverview(editor.workspaceId, askingKinds);
  const known = new Set(parties);
  const silent = new Map<string, string[]>();
  const partyIdOf = ({ id, kind }: { readonly id: string; readonly kind: string }) =>
    partyOf(id, memberships, known, null, kind === 'person');
  for (const claim of asking) {
    const addressees = claim.addressees.map((actor) => ({ id: actor.id, name: actor.name, partyId: partyIdOf(actor) }));
    const answered = claim.answered.map((actor) => ({ by: [actor.id, partyIdOf(actor) ?? actor.id], on: actor.on }));
    const silence = unanswered({ ...claim, addressees, replies: [...claim.replies, ...answered] });
    if (silence) silent.set(claim.issueId, [...(silent.get(claim.issueId) ?? []), claim.claimId]);
  }
  const counted = issues.map((issue) => ({ ...issue, unanswered: silent.get(issue.id) ?? [] }));
  const rows = overviewRows(counted, parties.length).map((row): IssueRow => {
    const { id, parentId, position, question, revision, depth, children, claims, gaps } = row;
    return { id, parentId, position, question, revision, depth, children, claims, gaps, unanswered: row.unanswered };
  });
  return accept({ rows, parties: parties.length, abilities: abilitiesOf(editor, ['add-issue', 'edit-issue', 'withdraw-issue']) });
};
