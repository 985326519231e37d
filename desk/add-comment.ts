import { readComment, type TalkedAbout } from '@/domain/editor/comment-input';
import type { Editor } from '@/domain/editor/editor';
import { mentionsIn } from '@/domain/editor/mentions-in';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { aboutOf, isBlind, type Matter, matterOf, namedEditors, readableComment, startFollowing } from '@/store/comment';
import type { Writer } from '@/store/writer';
import { type ActOutcome, perform } from './perform';

type Input = { readonly about: TalkedAbout; readonly text: string; readonly replyTo?: string | null; readonly now: Date };

/**
 * An editor writes about something, or answers a comment on it, and follows it from now on; so does whoever is named in it. About a round, or a
 * verdict of it, nobody learns of the comment before the round closes: neither those it names nor the claim's own history.
 */
export const addComment = (editor: Editor, input: Input): Promise<ActOutcome<{ readonly commentId: string }>> =>
  perform(editor, 'add-comment', input.now, async (w) => {
    const text = readComment(input.text);
    if (!text.ok) return text;
    const answered = await answeredBy(w, editor, input);
    if (!answered.ok) return answered;
    const about = answered.value?.about ?? input.about;
    const matter = await matterOf(w, editor.id, about);
    if (!matter) return refuse('not-found');
    const reply_to_id = answered.value?.id ?? null;
    const commentId = await w.add('comment', { [`${about.type}_id`]: about.id, text: text.value, reply_to_id });
    const named = mentionsIn(text.value, await namedEditors(w)).filter((id) => id !== editor.id);
    await w.addMany(
      'mention',
      named.map((editor_id) => ({ comment_id: commentId, editor_id })),
    );
    const blind = await isBlind(w, matter.roundId);
    await startFollowing(w, editor.id, followed(about, matter));
    if (!blind) for (const id of named) await startFollowing(w, id, followed(about, matter));
    w.concerns('comment', commentId, matter.label, ...(blind ? [] : [...matter.about, ...named, answered.value?.by]));
    return accept({ commentId });
  });

/** What is followed with it: a verdict's round, else itself. */
export const followed = (about: TalkedAbout, { roundId }: Matter): TalkedAbout => (roundId ? { type: 'round', id: roundId } : about);

type Answered = { readonly id: string; readonly by: string; readonly about: TalkedAbout };

/** The comment that is answered, null for none. An answer is about what it answers. */
const answeredBy = async (w: Writer, editor: Editor, { replyTo }: Input): Promise<Outcome<Answered | null>> => {
  if (!replyTo) return accept(null);
  const comment = await readableComment(w, editor.id, replyTo);
  return comment ? accept({ id: replyTo, by: comment.created_by as string, about: aboutOf(comment) }) : refuse('not-found');
};
