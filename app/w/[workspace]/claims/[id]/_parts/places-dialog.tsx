'use client';

import { Select, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { Stance } from '@/app/_ui/stance';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimPlace, ClaimView } from '@/desk/view-claim';
import { type Bearing, bearings } from '@/domain/claim/statement-input';
import type { Refusal } from '@/domain/outcome';
import { placeClaimAction, removeClaimFromIssueAction } from '../actions';
import { findChoices } from '../lookups';
import { Choices } from './choices';
import styles from './claim.module.css';
import { inPlace } from './in-place';
import { SentForm } from './sent-form';
import { SmallAct } from './small-act';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly opened: boolean; readonly close: () => void };

/** The questions it answers, each with its bearing. */
export const PlacesDialog = ({ opened, close, ...rest }: Props) => (
  <DialogFrame opened={opened} onClose={close} title="Issues and bearing" size="40rem">
    <Places {...rest} close={close} />
  </DialogFrame>
);

const bearingChoices = bearings.map((value) => ({ value, label: <Stance stance={value} /> }));

const Places = ({ workspace, claim, close }: Omit<Props, 'opened'>) => {
  const { run } = useAct(workspace);
  const [issues, setIssues] = useState<readonly { readonly id: string; readonly question: string; readonly depth: number }[]>([]);
  const [place, setPlace] = useState<ClaimPlace | null>(null);
  const [issueId, setIssueId] = useState<string | null>(null);
  const [bearing, setBearing] = useState<Bearing>('affirms');
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    let here = true;
    void findChoices(workspace, null).then((choices) => here && setIssues(choices.issues));
    return () => {
      here = false;
    };
  }, [workspace]);
  const taken = new Set(claim.issues.map((one) => one.issueId));
  const start = (next: ClaimPlace | null) => {
    setPlace(next);
    setIssueId(next?.issueId ?? null);
    setBearing(next?.bearing ?? 'affirms');
    setReason(next?.reason ?? '');
  };
  const send = async () => {
    const input = {
      claimId: claim.id,
      issueId,
      bearing,
      reason: reason.trim() || null,
      ...(place ? { revision: claim.issues.find((one) => one.issueId === place.issueId)?.revision } : {}),
    };
    const refused = await run(placeClaimAction, input, place ? 'Bearing changed' : 'Placed under the issue');
    if (!refused) start(null);
    return refused;
  };
  return (
    <>
      <ul>
        {claim.issues.map((one) => (
          <li key={one.issueId} className={styles.entry}>
            <span>{one.question}</span>
            <Stance stance={one.bearing} />
            <SmallAct onClick={() => start(one)} aria-label={`Change the bearing on “${one.question}”`}>
              Change
            </SmallAct>
            <SmallAct
              aria-label={`Take out of “${one.question}”`}
              onClick={async () =>
                setRefusal(
                  await run(
                    removeClaimFromIssueAction,
                    { claimId: claim.id, issueId: one.issueId, revision: one.revision },
                    'Taken from the issue',
                  ),
                )
              }
            >
              Take out
            </SmallAct>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
      <SentForm
        act={place ? 'Save' : 'Place'}
        out={place ? 'Cancel' : 'Close'}
        leave={place ? () => start(null) : close}
        send={send}
        off={!issueId}
        columns={{ bearing: 'Bearing', reason: 'Why' }}
      >
        <div className={styles.fields}>
          <Select
            {...inPlace}
            data-autofocus
            label={place ? 'Issue' : 'Place under another issue'}
            searchable
            required
            readOnly={place !== null}
            data={issues
              .filter(({ id }) => place?.issueId === id || !taken.has(id))
              .map(({ id, question, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${question}` }))}
            value={issueId}
            onChange={setIssueId}
            nothingFoundMessage="There is no other issue"
          />
          <Choices legend="Its bearing" inRow choices={bearingChoices} value={bearing} onChange={(value) => setBearing(value as Bearing)} />
          <TextInput label="Why" maxLength={2000} value={reason} onChange={(e) => setReason(e.currentTarget.value)} />
        </div>
      </SentForm>
    </>
  );
};
