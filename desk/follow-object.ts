import type { FollowMatter } from '@/domain/editor/comment-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { matterOf, startFollowing } from '@/store/comment';
import { type ActOutcome, perform } from './perform';

type Input = { readonly about: { readonly type: FollowMatter; readonly id: string }; readonly now: Date };

/** From now on the editor's inbox tells what happens to it. Following it already is no refusal and no event. */
export const followObject = (editor: Editor, input: Input): Promise<ActOutcome<null>> =>
  perform(editor, 'follow-object', input.now, async (w) => {
    const matter = await matterOf(w, editor.id, input.about);
    if (!matter) return refuse('not-found');
    const followId = await startFollowing(w, editor.id, input.about);
    w.concerns('follow', followId, matter.label);
    return accept(null);
  });
