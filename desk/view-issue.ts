import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { SideBySide } from '@/domain/position/side-by-side';
import { sideBySideOf } from '@/domain/position/side-by-side-of';
import type { SideBySideQuery } from '@/domain/position/side-by-side-query';
import { sideBySide } from '@/store/sql/side-by-side';

export type IssuePage = {
  readonly page: SideBySide;
  readonly abilities: Readonly<Record<'set-position' | 'make-share-link' | 'save-issue-view', boolean>>;
};

/** The words of how many statements come along: for the table enough to see and to open, for the list what a page can carry. */
const amounts = { table: { perCell: 20, budget: 720 }, list: { perCell: 200, budget: 24_000 } } as const;

/** An issue side by side: its parties' exact words, what answers what, and the gaps. One round trip. */
export const viewIssue = async (
  editor: Editor,
  input: { readonly issueId: string; readonly query: SideBySideQuery },
): Promise<Outcome<IssuePage>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const { issueId, query } = input;
  const facts = await sideBySide({ workspaceId: editor.workspaceId, editorId: editor.id, issueId, query, ...amounts[query.view] });
  if (!facts) return refuse('not-found');
  return accept({
    page: sideBySideOf(facts, query.party),
    abilities: abilitiesOf(editor, ['set-position', 'make-share-link', 'save-issue-view']),
  });
};
