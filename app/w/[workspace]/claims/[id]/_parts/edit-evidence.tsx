'use client';

import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { Stance } from '@/app/_ui/stance';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import type { EvidenceSeen } from '@/domain/evidence/evidence-seen';
import { credibilities, credibilityWords } from '@/domain/evidence/grade';
import { stances } from '@/domain/evidence/tally';
import { editEvidenceAction, linkEvidenceAction } from '../actions';
import { Choices } from './choices';
import styles from './claim.module.css';
import { SentForm } from './sent-form';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly item: EvidenceSeen | null; readonly close: () => void };

/** What an item shows and how credible it is, and what it does to this claim. */
export const EditEvidence = ({ item, close, ...rest }: Props) => (
  <DialogFrame opened={item !== null} onClose={close} title="Edit evidence" size="40rem">
    {item ? <Fields {...rest} item={item} close={close} /> : null}
  </DialogFrame>
);

export const stanceChoices = stances.map((value) => ({ value, label: <Stance stance={value} /> }));
export const credibilityChoices = credibilities.map((n) => ({
  value: String(n),
  label: `${n} ${credibilityWords[n].word}`,
  means: credibilityWords[n].means,
}));

const columns = { finding: 'What it shows', credibility: 'Credibility', dated: 'Dated', stance: 'To this claim it', reason: 'Why' };

const Fields = ({ workspace, claim, item, close }: Props & { readonly item: EvidenceSeen }) => {
  const { run } = useAct(workspace);
  const [finding, setFinding] = useState(item.finding);
  const [credibility, setCredibility] = useState(String(item.credibility));
  const [dated, setDated] = useState(item.dated ?? '');
  const [stance, setStance] = useState<string>(item.stance);
  const [reason, setReason] = useState(item.reason ?? '');
  const send = async () => {
    const itemChanged = finding !== item.finding || credibility !== String(item.credibility) || dated !== (item.dated ?? '');
    const linkChanged = stance !== item.stance || reason !== (item.reason ?? '');
    const changed = { evidenceId: item.id, revision: item.revision, finding, credibility: Number(credibility), dated: dated || null };
    const refused = itemChanged ? await run(editEvidenceAction, changed, 'Evidence changed') : null;
    const link = { evidenceId: item.id, claimId: claim.id, stance, reason: reason.trim() || null, revision: item.linkRevision };
    const unlinked = !refused && linkChanged ? await run(linkEvidenceAction, link, 'Evidence link changed') : null;
    if (!refused && !unlinked) close();
    return refused ?? unlinked;
  };
  return (
    <SentForm act="Save" leave={close} send={send} off={finding.trim() === ''} columns={columns}>
      <div className={styles.fields}>
        <Textarea
          data-autofocus
          label="What it shows"
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={finding}
          onChange={(e) => setFinding(e.currentTarget.value)}
        />
        <Choices legend="To this claim it" inRow choices={stanceChoices} value={stance} onChange={setStance} />
        <Choices legend="Credibility of the item" inRow choices={credibilityChoices} value={credibility} onChange={setCredibility} />
        <TextInput type="date" label="Dated" value={dated} onChange={(e) => setDated(e.currentTarget.value)} />
        <Textarea
          label="Why it bears on the claim"
          autosize
          maxLength={2000}
          value={reason}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
      </div>
    </SentForm>
  );
};
