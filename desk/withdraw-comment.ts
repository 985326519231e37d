import { type Editor, reaches } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { aboutOf, isBlind, matterOf, readableComment } from '@/store/comment';
import { type ActOutcome, perform } from './perform';

type Input = { readonly commentId: string; readonly revision?: number; readonly now: Date };

/** Takes a comment back: one's own, or any for a chief who may read it. Answers to it stay. Refuses `not-your-comment`. */
export const withdrawComment = (editor: Editor, input: Input): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-comment', input.now, async (w) => {
    const comment = await readableComment(w, editor.id, input.commentId);
    if (!comment) return refuse('not-found');
    if (comment.created_by !== editor.id && !reaches(editor.role, 'chief')) return refuse('not-your-comment');
    await w.withdraw('comment', input.commentId, input.revision);
    const matter = await matterOf(w, editor.id, aboutOf(comment));
    const blind = await isBlind(w, matter?.roundId ?? null);
    w.concerns('comment', input.commentId, matter?.label ?? 'a comment', ...(blind ? [] : (matter?.about ?? [])));
    return accept(null);
  });
