'use client';

import { Checkbox, Select, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { useUndoToast } from '@/app/_ui/undo-toast';
import { undoAction } from '@/app/w/[workspace]/undo-action';
import type { ClaimView } from '@/desk/view-claim';
import { splitClaimAction } from '../actions';
import { speakerOf } from './appearances';
import styles from './claim.module.css';
import { inPlace } from './in-place';
import { kindChoices } from './kind-word';
import { SentForm } from './sent-form';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly opened: boolean; readonly close: () => void };

/** Some of its appearances turn out to say something else: they become a claim of their own, which opens. */
export const SplitDialog = ({ opened, close, ...rest }: Props) => (
  <DialogFrame opened={opened} onClose={close} title="Split off a claim" size="40rem">
    <Fields {...rest} close={close} />
  </DialogFrame>
);

const Fields = ({ workspace, claim, close }: Omit<Props, 'opened'>) => {
  const router = useRouter();
  const offerUndo = useUndoToast();
  const [proposition, setProposition] = useState('');
  const [kind, setKind] = useState(claim.kind);
  const [chosen, setChosen] = useState<string[]>([]);
  const none = claim.appearances.length > 0 && chosen.length === claim.appearances.length;
  const send = async () => {
    const issues = claim.issues.map(({ issueId, bearing }) => ({ id: issueId, bearing }));
    const input = { claimId: claim.id, appearanceIds: chosen, claim: { proposition, kind, issues } };
    const outcome = await splitClaimAction(workspace, input);
    if (!outcome.ok) return outcome.refusal;
    const { eventId, value } = outcome.value;
    const back = `/w/${workspace}/claims/${claim.id}`;
    if (eventId) offerUndo({ words: 'Claim split', undo: () => undoAction(workspace, eventId).finally(() => router.push(back)) });
    close();
    router.push(`/w/${workspace}/claims/${value.claimId}`);
    return null;
  };
  return (
    <SentForm act="Split" leave={close} send={send} off={chosen.length === 0 || none || proposition.trim() === ''}>
      <div className={styles.fields}>
        <Checkbox.Group
          label="Words that say something else"
          description="At least one stays with this claim"
          error={none ? 'No words would stay with this claim: leave one out, or change what it says instead.' : undefined}
          value={chosen}
          onChange={setChosen}
        >
          <div className={styles.checks}>
            {claim.appearances.map((a) => (
              <Checkbox key={a.id} value={a.id} label={`${speakerOf(a)}: “${a.anchor.exact.join(' … ')}”`} />
            ))}
          </div>
        </Checkbox.Group>
        <Textarea
          label="What they claim, in our own words"
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={proposition}
          onChange={(e) => setProposition(e.currentTarget.value)}
        />
        <Select
          {...inPlace}
          label="Kind"
          allowDeselect={false}
          data={kindChoices}
          value={kind}
          onChange={(value) => value && setKind(value)}
        />
      </div>
    </SentForm>
  );
};
