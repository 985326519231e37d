import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { issuesInOrder } from '@/domain/issue/issue-tree';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type CapacityChoice, statementChoices } from '@/store/sql/statement-choices';

export type StatementChoices = {
  readonly issues: readonly { readonly id: string; readonly question: string; readonly depth: number }[];
  readonly capacities: readonly CapacityChoice[];
};

/** What the form of a statement offers: issues as a tree in order, and whom this speaker may speak for. */
export const viewStatementChoices = async (
  editor: Editor,
  input: { readonly speakerId: string | null },
): Promise<Outcome<StatementChoices>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const { issues, capacities } = await statementChoices(editor.workspaceId, input.speakerId);
  const seen = new Set<string>();
  return accept({
    issues: issuesInOrder(issues).map(({ id, question, depth }) => ({ id, question, depth })),
    capacities: capacities.filter(({ id }) => !seen.has(id) && seen.add(id)),
  });
};
