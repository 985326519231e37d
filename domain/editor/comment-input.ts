import { z } from 'zod';
import { revisionShape } from '@/domain/revision';
import { accept, type Outcome, refuse } from '../outcome';
import { soundText } from '../text/sound-text';

/** The most characters of a comment, as people count them. */
export const mostOfComment = 5_000;

/** What a comment can be about. About a round, or a verdict of it, it is blind until the round closes. */
export const commentMatters = ['claim', 'quote', 'relation', 'evidence', 'round', 'verdict'] as const;
export type CommentMatter = (typeof commentMatters)[number];
/** What can be followed; a verdict is followed with its round. */
export const followMatters = ['claim', 'quote', 'relation', 'evidence', 'round'] as const;
export type FollowMatter = (typeof followMatters)[number];

/** One thing that is talked about. */
export type TalkedAbout = { readonly type: CommentMatter; readonly id: string };

const text = z.string().max(4 * mostOfComment);
export const addCommentShape = z.object({
  about: z.object({ type: z.enum(commentMatters), id: z.uuid() }),
  text,
  /** the comment it answers */
  replyTo: z.uuid().nullish(),
});
export const editCommentShape = z.object({ commentId: z.uuid(), text, revision: revisionShape });
export const withdrawCommentShape = z.object({ commentId: z.uuid(), revision: revisionShape.optional() });
export const followShape = z.object({ about: z.object({ type: z.enum(followMatters), id: z.uuid() }) });

/** Rows that an inbox tells of. */
export const inboxTables = ['comment', 'relation', 'drift', 'round', 'adjudication'] as const;
export type InboxKey = { readonly table: (typeof inboxTables)[number]; readonly id: string };
const inboxKeyShape = z.object({ table: z.enum(inboxTables), id: z.uuid() });
/** Which items are marked, or all that are unread now. */
export const markReadShape = z.object({ items: z.union([z.literal('unread'), z.array(inboxKeyShape).min(1).max(500)]), read: z.boolean() });

/** The words of a comment as they are kept: lines end alike, nothing around them. Refuses `comment-empty` and `comment-too-long`. */
export const readComment = (given: string): Outcome<string> => {
  const words = soundText(given)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
  if (words.replace(/[\s\p{C}]/gu, '') === '') return refuse('comment-empty');
  return [...words].length > mostOfComment ? refuse('comment-too-long', { limit: mostOfComment }) : accept(words);
};
