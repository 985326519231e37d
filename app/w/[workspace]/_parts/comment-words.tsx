import { useMemo } from 'react';
import type { Named } from '@/domain/editor/mentions-in';
import { commentPieces } from './comment-pieces';
import styles from './talk.module.css';

/** A comment as it was written: text as text, names of editors bold, addresses as links that tell the other site nothing. */
export const CommentWords = ({ text, editors }: { readonly text: string; readonly editors: readonly Named[] }) => {
  const pieces = useMemo(() => commentPieces(text, editors), [text, editors]);
  return (
    <p className={styles.words}>
      {pieces.map(({ start, words, kind }) =>
        kind === 'address' ? (
          <a key={start} href={words} target="_blank" rel="noopener noreferrer nofollow">
            {words}
          </a>
        ) : kind === 'name' ? (
          <b key={start}>{words}</b>
        ) : (
          words
        ),
      )}
    </p>
  );
};
