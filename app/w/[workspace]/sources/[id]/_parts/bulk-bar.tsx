'use client';

import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { bulkWords } from './bulk';
import styles from './bulk-bar.module.css';
import type { BulkState } from './use-bulk';

/** What is about to be accepted in one go, said before it is done; what it takes is lit in the text. Enter does it, Escape leaves it. */
export const BulkBar = ({ state }: { readonly state: BulkState }) => {
  const { bulk, keeping, otherCount } = state;
  const act = useRef<HTMLButtonElement>(null);
  const open = bulk !== null;
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    act.current?.focus({ preventScroll: true });
    return () => {
      // back to where it was asked for, unless something else took the focus
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [open]);
  if (!bulk) return keeping ? <p className={styles.bar}>{keeping}</p> : null;
  const { taken, changed, more, kind } = bulk;
  return (
    <section className={styles.bar} aria-label="Accept many" data-reader-focus>
      <span>
        Accept <b>{bulkWords(taken.length, bulk)}</b> {taken.length === 1 ? 'as it stands? It is' : 'as they stand? They are'} lit in the
        text.
        {changed > 0 ? ` ${changed} that you changed ${changed === 1 ? 'is' : 'are'} left for you to accept.` : ''}
        {more > 0 ? ` ${more.toLocaleString('en')} more stay for the next time.` : ''}
      </span>
      <span className={styles.acts}>
        <Button ref={act} size="xs" variant="filled" onClick={state.accept} rightSection={<KeyHint of="bulk-do" onAccent />}>
          Accept {taken.length.toLocaleString('en')}
        </Button>
        {otherCount === null ? null : (
          <Button size="xs" onClick={state.other} rightSection={<KeyHint of="bulk-other" />}>
            {kind === 'direct' ? `All ${otherCount} that wait` : `Only the ${otherCount} direct`}
          </Button>
        )}
        <Button size="xs" onClick={state.leave} rightSection={<KeyHint of="bulk-leave" />}>
          Leave
        </Button>
      </span>
    </section>
  );
};
