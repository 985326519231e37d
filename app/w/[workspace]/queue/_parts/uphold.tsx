'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { ReasonDialog } from '@/app/w/[workspace]/_parts/reason-dialog';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import { upholdVerdictAction } from '../actions';

type Props = { readonly workspace: string; readonly adjudicationId: string; readonly of: string };

/** Lets a settled verdict stand after another look, with a reason. */
export const Uphold = ({ workspace, adjudicationId, of }: Props) => {
  const { run, busy } = useAct(workspace);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="xs" onClick={() => setOpened(true)} aria-label={`Let it stand: ${of}`}>
        Let it stand …
      </Button>
      {opened ? (
        <ReasonDialog
          title="Let it stand"
          label="You looked again: why does it stand?"
          act="Let it stand"
          busy={busy}
          close={() => setOpened(false)}
          send={(reason) => run(upholdVerdictAction, { adjudicationId, reason }, 'Let stand')}
        >
          <p>{of}</p>
        </ReasonDialog>
      ) : null}
    </>
  );
};
