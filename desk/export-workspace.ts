import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { exportLines } from '@/store/export-lines';
import { workspaceBySlug } from '@/store/seat';

/** The editor's whole workspace as lines of JSON, of one instant. Passwords and the history key are never in it. */
export const exportWorkspace = (editor: Editor, input: { readonly now: Date }): Outcome<AsyncGenerator<string>> =>
  mayDo(editor, 'export-workspace')
    ? accept(exportLines(editor.workspaceId, input.now))
    : refuse('not-allowed', { act: 'export-workspace' });

/** The same for whoever runs this machine, who holds the database anyway. Refuses `not-found`. */
export const exportWholeWorkspace = async (input: {
  readonly workspace: string;
  readonly now: Date;
}): Promise<Outcome<AsyncGenerator<string>>> => {
  const workspace = await workspaceBySlug(input.workspace);
  return workspace ? accept(exportLines(workspace.id, input.now)) : refuse('not-found');
};
