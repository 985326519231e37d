import type { UnansweredClaim } from '@/domain/claim/unanswered';
import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type DeskPage, deskPage } from '@/store/sql/desk-page';
import { unansweredClaims } from '@/store/sql/unanswered';

export type { DeskPage };
export type DeskView = DeskPage & {
  /** the claims that have waited longest for an answer, and how many there are */
  readonly unanswered: { readonly total: number; readonly claims: readonly UnansweredClaim[] };
  readonly abilities: Readonly<Record<'capture-source' | 'decide-drift' | 'give-verdict' | 'adjudicate', boolean>>;
};

/** The editor's day: what waits for them, what stands, what happened. */
export const viewDesk = async (editor: Editor, input: { readonly now: Date }): Promise<Outcome<DeskView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const today = input.now.toISOString().slice(0, 10);
  const { workspaceId } = editor;
  const [page, { count, claims }] = await Promise.all([
    deskPage(workspaceId, editor.id, today),
    unansweredClaims({ workspaceId, today, limit: 5 }),
  ]);
  return accept({
    ...page,
    unanswered: { total: count, claims },
    abilities: abilitiesOf(editor, ['capture-source', 'decide-drift', 'give-verdict', 'adjudicate']),
  });
};
