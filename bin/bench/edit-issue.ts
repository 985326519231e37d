import { addIssue } from '@/desk/add-issue';
import { editIssue } from '@/desk/edit-issue';
import { letGo } from '@/desk/let-go';
import type { Editor } from '@/domain/editor/editor';
import { benchDesk } from './data/desk';

/** The smallest whole act: permission, revision check, state row and event in one transaction that reaches the disk. */
export const name = 'an act with its event (edit-issue)';

type Prepared = { readonly editor: Editor; readonly issueId: string; revision: number };

export const prepare = async (): Promise<Prepared> => {
  const { editor } = await benchDesk();
  const added = await addIssue(editor, { question: 'Will the pier be built?', parentId: null, now: new Date() });
  if (!added.ok) throw new Error(added.refusal.code);
  return { editor, issueId: added.value.value.issueId, revision: 1 };
};

export const run = async (_db: unknown, prepared: Prepared): Promise<void> => {
  const { editor, issueId, revision } = prepared;
  const done = await editIssue(editor, { issueId, revision, question: `Will pier ${revision} be built?`, now: new Date() });
  if (!done.ok) throw new Error(done.refusal.code);
  prepared.revision += 1;
};

export const end = letGo;
