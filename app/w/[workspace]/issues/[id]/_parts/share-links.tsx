import { Button } from '@mantine/core';
import type { Ref } from 'react';
import { When } from '@/app/_ui/when';
import type { ShareLink } from '@/domain/issue/share-link';
import styles from './share.module.css';

type Props = {
  readonly links: readonly ShareLink[] | null;
  readonly busy: boolean;
  readonly revoke: (linkId: string) => void;
  readonly list: Ref<HTMLUListElement>;
};

/** Every link ever made to the issue, with what became of it. */
export const ShareLinks = ({ links, busy, revoke, list }: Props) => {
  if (links === null) return null;
  if (links.length === 0) return <p className={styles.note}>No link to this issue was made yet.</p>;
  return (
    <ul className={styles.links} aria-label="Links made" ref={list} tabIndex={-1}>
      {links.map(({ id, label, by, madeAt, endsAt, state }) => (
        <li key={id} data-state={state}>
          <span className={styles.what}>
            <b>{label ?? 'For nobody in particular'}</b>
            <span className={styles.meta}>
              made by {by}, <When at={madeAt} form="day" />;{' '}
              {state === 'revoked' ? (
                'revoked'
              ) : (
                <>
                  {state === 'ended' ? 'ended' : 'stands until'} <When at={endsAt} form="day" />
                </>
              )}
            </span>
          </span>
          {state === 'stands' ? (
            <Button
              size="compact-sm"
              disabled={busy}
              onClick={() => revoke(id)}
              aria-label={`Revoke the link: ${label ?? 'for nobody in particular'}`}
            >
              Revoke
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
