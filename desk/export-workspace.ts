import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { exportLines } from '@/store/export-lines';
import { workspaceBySlug } from '@/store/seat';
import { openBlind } from '@/store/sql/open-blind';

/**
 * The editor's workspace as lines of JSON, of one instant. Passwords and the history key are never in it. Refuses `rounds-are-open` while it holds what
 * this editor may not read yet; what they will never read (marks nobody handed in, verdicts withdrawn blind or in rounds that gave way) is left out.
 */
export const exportWorkspace = async (editor: Editor, input: { readonly now: Date }): Promise<Outcome<AsyncGenerator<string>>> => {
  if (!mayDo(editor, 'export-workspace')) return refuse('not-allowed', { act: 'export-workspace' });
  const rounds = await openBlind(editor.workspaceId, editor.id);
  return rounds > 0 ? refuse('rounds-are-open', { rounds }) : accept(exportLines(editor.workspaceId, input.now, editor.id));
};

/** A backup, and how many open rounds it tells of. */
export type WholeWorkspace = { readonly lines: AsyncGenerator<string>; readonly openRounds: number };

/** The same for whoever runs this machine, who holds the database anyway, and complete: a backup that leaves something out is none. Refuses `not-found`. */
export const exportWholeWorkspace = async (input: { readonly workspace: string; readonly now: Date }): Promise<Outcome<WholeWorkspace>> => {
  const workspace = await workspaceBySlug(input.workspace);
  if (!workspace) return refuse('not-found');
  return accept({ lines: exportLines(workspace.id, input.now), openRounds: await openBlind(workspace.id, null) });
};
