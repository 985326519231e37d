'use client';

import { type ReactNode, useState } from 'react';
import { When } from '@/app/_ui/when';
import type { SourceView } from '@/desk/view-source';
import type { HeadNoteOf } from './captured-notes';
import { exactWords } from './exact-words';
import styles from './reader.module.css';

/** Says once what came of bringing this text in. Gone for good once dismissed: the address forgets it too. */
export const HeadNote = ({ note, view }: { readonly note: HeadNoteOf; readonly view: SourceView }) => {
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  const dismiss = () => {
    setShown(false);
    const url = new URL(window.location.href);
    url.searchParams.delete('known');
    url.searchParams.delete('captured');
    window.history.replaceState(null, '', url);
  };
  return (
    <p className={styles.known} role="status">
      <span>{said[note](view)}</span>{' '}
      <button type="button" className={styles.dismiss} onClick={dismiss}>
        Dismiss
      </button>
    </p>
  );
};

const said: Record<HeadNoteOf, (view: SourceView) => ReactNode> = {
  known: () => 'This text was kept before: here it is.',
  unchanged: ({ version }) => (
    <>
      Unchanged since <When at={version.keptAt} form="day" />: that it was looked at again is recorded.
    </>
  ),
  'same-bytes': () => 'The same file: no change of the source. That it was looked at again is recorded.',
  changed: (view) => `Version ${view.version.number} was kept. ${exactWords(view.drifts)}`,
};
