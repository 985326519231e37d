'use client';

import { Button } from '@mantine/core';
import { useState, useTransition } from 'react';
import { DriftMark } from '@/app/_ui/drift-mark';
import { RefusalNote } from '@/app/_ui/refusal-note';
import type { Verified } from '@/desk/verify-history';
import { isBreak } from '@/domain/history/verify';
import type { Refusal } from '@/domain/outcome';
import { verifyAction } from '../actions';
import styles from './history.module.css';

/** Verifies the whole chain and says what it found, with the head to write down. */
export const ChainCheck = ({ workspace }: { readonly workspace: string }) => {
  const [busy, start] = useTransition();
  const [found, setFound] = useState<Verified | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const broken = found?.findings.filter(isBreak) ?? [];
  const fresh = found?.findings.filter(({ what }) => what === 'not-sealed').length ?? 0;
  return (
    <div className={styles.check}>
      <p role="status">
        {found === null ? null : (
          <>
            <DriftMark drift={broken.length === 0 ? 'exact' : 'altered'} showWord={false} />{' '}
            {broken.length === 0
              ? `Chain unbroken: ${found.events} events, last seal ${found.head ?? 'none yet'}`
              : `Chain broken, first: ${broken
                  .slice(0, 5)
                  .map(({ what, id }) => `${what} ${id}`)
                  .join(', ')}${broken.length > 5 ? `, and ${broken.length - 5} more` : ''}`}
            {fresh > 0 ? ` · ${fresh} not sealed yet` : ''}
          </>
        )}
      </p>
      <RefusalNote refusal={refusal} />
      <Button
        loading={busy}
        onClick={() =>
          start(async () => {
            const outcome = await verifyAction(workspace);
            setFound(outcome.ok ? outcome.value : null);
            setRefusal(outcome.ok ? null : outcome.refusal);
          })
        }
      >
        Verify the chain
      </Button>
    </div>
  );
};
