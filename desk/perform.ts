import type { Editor } from '@/domain/editor/editor';
import { type Act, mayDo } from '@/domain/editor/permissions';
import { type Outcome, refuse } from '@/domain/outcome';
import { type Done, transact } from '@/store/transact';
import type { Writer } from '@/store/writer';

export type { Done };
/** What an act answers: its value with the event that undoes it, or a refusal. */
export type ActOutcome<V> = Outcome<Done<V>>;

/** One act of one editor: asks the permission table, then runs `work` and its event in one transaction. */
export const perform = async <V>(editor: Editor, act: Act, now: Date, work: (w: Writer) => Promise<Outcome<V>>): Promise<ActOutcome<V>> => {
  if (!mayDo(editor, act)) return refuse('not-allowed', { act });
  return transact({ workspaceId: editor.workspaceId, editorId: editor.id, now }, act, work);
};
