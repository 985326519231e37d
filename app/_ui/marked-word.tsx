import type { ReactNode } from 'react';
import { Mark, type MarkSize } from './mark';
import type { MarkName } from './mark-symbols';
import styles from './marked-word.module.css';
import { VisuallyHidden } from './visually-hidden';

type MarkedWordProps = {
  mark: MarkName;
  size: MarkSize;
  about?: string;
  word: string;
  showWord: boolean;
  strong?: boolean;
  children?: ReactNode;
};

/** A mark and its word; without room for the word it is hidden text and a tooltip. `about` says to ears what is answered ("So"). */
export const MarkedWord = ({ mark, size, about, word, showWord, strong, children }: MarkedWordProps) => {
  const said = about ? `${about}: ${word}` : word;
  return (
    <span className={strong ? `${styles.marked} ${styles.strong}` : styles.marked} title={showWord ? undefined : said}>
      <Mark name={mark} size={size} />
      {showWord ? (
        <span>
          {about ? <VisuallyHidden>{about}: </VisuallyHidden> : null}
          {word}
        </span>
      ) : (
        <VisuallyHidden>{said}</VisuallyHidden>
      )}
      {children}
    </span>
  );
};
