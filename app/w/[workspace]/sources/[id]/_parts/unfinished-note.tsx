'use client';

import { Button } from '@mantine/core';
import styles from './reader.module.css';
import type { ReaderState } from './use-reader';

/** Offers what was being typed when the page was left: to go on with it, or to let it go. */
export const UnfinishedNote = ({ reader, select }: { readonly reader: ReaderState; readonly select: (id: string) => void }) => {
  // what is open on its card needs no offer
  const shown = reader.open?.id ?? (reader.current?.type === 'new' ? reader.current.id : null);
  const unfinished = reader.unfinished.filter((id) => id !== shown);
  const [id] = unfinished;
  if (id === undefined) return null;
  const more = unfinished.length > 1 ? `, and ${unfinished.length - 1} more` : '';
  return (
    <section className={styles.stray} aria-label="Unfinished">
      <div className={styles.strayNote}>
        <span>
          {id === 'new' ? 'A new quote' : 'A suggestion you were editing'} was not finished{more}.
        </span>
        <Button
          size="xs"
          onClick={() => {
            select(id);
            reader.goOnWith(id);
          }}
        >
          Go on with it
        </Button>
        <button type="button" className={styles.dismiss} onClick={() => reader.letGo(id)}>
          Drop it
        </button>
      </div>
    </section>
  );
};
