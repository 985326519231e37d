import type { FollowMatter } from '@/domain/editor/comment-input';
import type { Editor } from '@/domain/editor/editor';
import { accept } from '@/domain/outcome';
import { matterOf } from '@/store/comment';
import { type ActOutcome, perform } from './perform';

type Input = { readonly about: { readonly type: FollowMatter; readonly id: string }; readonly now: Date };

/** The editor's inbox tells of it no more, but for what names or answers them. Not following it is no refusal and no event. */
export const unfollowObject = (editor: Editor, input: Input): Promise<ActOutcome<null>> =>
  perform(editor, 'unfollow-object', input.now, async (w) => {
    const { type, id } = input.about;
    const follow = await w.find('follow', { editor_id: editor.id, [`${type}_id`]: id, withdrawn_at: null });
    if (!follow) return accept(null);
    await w.withdraw('follow', follow.id as string);
    w.concerns('follow', follow.id as string, (await matterOf(w, editor.id, input.about))?.label ?? type);
    return accept(null);
  });
