import type { TalkComment } from '@/desk/view-talk';

/** A comment that answers none of those shown, with every answer below it, first written first. */
export type Thread = { readonly first: TalkComment; readonly answers: readonly TalkComment[] };

/** Comments as threads: an answer to an answer stands in the thread of both. */
export const threadsOf = (comments: readonly TalkComment[]): readonly Thread[] => {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const firstOf = (comment: TalkComment): TalkComment => {
    const before = comment.replyTo ? byId.get(comment.replyTo) : undefined;
    return before ? firstOf(before) : comment;
  };
  const threads = new Map<string, TalkComment[]>();
  for (const comment of comments) {
    const { id } = firstOf(comment);
    if (id !== comment.id) threads.set(id, [...(threads.get(id) ?? []), comment]);
    else if (!threads.has(id)) threads.set(id, []);
  }
  return [...threads].flatMap(([id, answers]) => {
    const first = byId.get(id);
    return first ? [{ first, answers }] : [];
  });
};

/** How many comments there are to read. */
export const countOf = (comments: readonly TalkComment[]): number => comments.filter(({ text }) => text !== null).length;
