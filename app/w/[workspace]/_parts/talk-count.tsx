'use client';

import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { CommentMatter } from '@/domain/editor/comment-input';
import styles from './talk.module.css';
import { useTalk } from './talk-frame';

type Props = { readonly type: CommentMatter; readonly id: string /** what it is, for ears */; readonly of: string };

/** How much was written about one thing on the page; leads to it. Nothing where nothing was. */
export const TalkCount = ({ type, id, of }: Props) => {
  const frame = useTalk();
  const about =
    frame?.talk.comments.filter((comment) => comment.about.type === type && comment.about.id === id && comment.text !== null) ?? [];
  const [first] = about;
  return first ? (
    <a className={styles.count} href={`#comment-${first.id}`}>
      talk {about.length}
      <VisuallyHidden> on {of}</VisuallyHidden>
    </a>
  ) : null;
};
