'use client';

import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { TalkedAbout } from '@/domain/editor/comment-input';
import styles from './talk.module.css';
import { TalkCount } from './talk-count';
import { useWriteAbout } from './talk-frame';

type Props = { readonly about: TalkedAbout /** what it is, in running text: "the verdict of Ann Lee" */; readonly words: string };

/** Quietly beside something on the page: how much was written about it, and where to write more. */
export const TalkAbout = ({ about, words }: Props) => {
  const writeAbout = useWriteAbout();
  return (
    <span className={styles.about}>
      <TalkCount type={about.type} id={about.id} of={words} />
      {writeAbout ? (
        <button type="button" className={styles.quiet} onClick={() => writeAbout(about, words)}>
          write about it
          <VisuallyHidden>, about {words}</VisuallyHidden>
        </button>
      ) : null}
    </span>
  );
};
