import { Fragment } from 'react';
import { VisuallyHidden } from './visually-hidden';
import styles from './words.module.css';

type WordsProps = { words: string | readonly string[]; lang?: string; size?: 'cell' | 'margin' | 'large' };
const sizes = { cell: styles.words, margin: `${styles.words} ${styles.margin}`, large: `${styles.words} ${styles.large}` };

/** The exact words, the opening mark hanging. Interrupted speech comes as its parts, each in marks of its own, with ours outside them. */
export const Words = ({ words, lang, size = 'cell' }: WordsProps) => {
  let place = 0;
  const parts = (typeof words === 'string' ? [words] : words).map((part) => {
    place += part.length + 1;
    return { part, place };
  });
  return (
    <blockquote className={sizes[size]} lang={lang}>
      {parts.map(({ part, place: key }, i) => (
        <Fragment key={key}>
          {i > 0 ? (
            <span className={styles.between}>
              {' '}
              <span aria-hidden="true">…</span>
              <VisuallyHidden>interrupted</VisuallyHidden>{' '}
            </span>
          ) : null}
          <span className={styles.part}>{part}</span>
        </Fragment>
      ))}
    </blockquote>
  );
};
