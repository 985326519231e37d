import { readComment } from '@/domain/editor/comment-input';
import type { Editor } from '@/domain/editor/editor';
import { mentionsIn } from '@/domain/editor/mentions-in';
import { accept, refuse } from '@/domain/outcome';
import { aboutOf, isBlind, matterOf, namedEditors, readableComment, startFollowing } from '@/store/comment';
import type { Writer } from '@/store/writer';
import { followed } from './add-comment';
import { mergeEdit } from './merge-edit';
import { type ActOutcome, perform } from './perform';

type Input = { readonly commentId: string; readonly text: string; readonly revision: number; readonly now: Date };

/** An editor words their own comment anew; whoever is named in it now is told, whoever is no more is not. Refuses `not-your-comment`. */
export const editComment = (editor: Editor, input: Input): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-comment', input.now, async (w) => {
    const text = readComment(input.text);
    if (!text.ok) return text;
    const comment = await readableComment(w, editor.id, input.commentId);
    if (!comment) return refuse('not-found');
    if (comment.created_by !== editor.id) return refuse('not-your-comment');
    const about = aboutOf(comment);
    const matter = await matterOf(w, editor.id, about);
    if (!matter) return refuse('not-found');
    const edited = { table: 'comment', id: input.commentId, seen: input.revision } as const;
    const merged = await mergeEdit(w, edited, { text: text.value }, (row) => ({ text: row.text }));
    if (!merged.ok) return merged;
    // sent twice: it says so already
    if (comment.text === text.value && merged.value.revision !== input.revision) return accept(null);
    await w.change('comment', input.commentId, { text: text.value, edited_at: w.now }, merged.value.revision);
    const named = mentionsIn(text.value, await namedEditors(w)).filter((id) => id !== editor.id);
    const fresh = await nameAnew(w, input.commentId, named);
    const blind = await isBlind(w, matter.roundId);
    if (!blind) for (const id of fresh) await startFollowing(w, id, followed(about, matter));
    w.concerns('comment', input.commentId, matter.label, ...(blind ? [] : [...matter.about, ...fresh]));
    return accept(null);
  });

/** Makes the mentions of a comment these; gives those who were not among them. */
const nameAnew = async (w: Writer, commentId: string, named: readonly string[]): Promise<readonly string[]> => {
  const where = { workspace_id: w.workspaceId, comment_id: commentId, withdrawn_at: null };
  const standing = await w.tx.mention.findMany({ where, select: { id: true, editor_id: true } });
  for (const { id, editor_id } of standing) if (!named.includes(editor_id)) await w.withdraw('mention', id);
  const fresh = named.filter((id) => !standing.some(({ editor_id }) => editor_id === id));
  for (const editor_id of fresh) await w.put('mention', { comment_id: commentId, editor_id }, {});
  return fresh;
};
