'use client';

import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { Stance } from '@/app/_ui/stance';
import { choiceRule, textRule } from '@/app/w/[workspace]/_parts/field-rules';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import { useEdit } from '@/app/w/[workspace]/_parts/use-edit';
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

// stance and reason are one thought about this claim: both are shown when somebody changed the link
const columns = { stance: 'To this claim it', reason: 'Why' };
const rules = {
  finding: textRule('What it shows'),
  credibility: choiceRule<string>('Credibility', (n) => credibilityChoices.find(({ value }) => value === n)?.label ?? n),
  dated: textRule('Dated'),
};

const Fields = ({ workspace, claim, item, close }: Props & { readonly item: EvidenceSeen }) => {
  const { run } = useAct(workspace);
  const seen = { finding: item.finding, credibility: String(item.credibility), dated: item.dated ?? '' };
  const edit = useEdit({ name: `evidence.${item.id}`, fields: seen, revision: item.revision, rules });
  const { finding, credibility, dated } = edit.fields;
  const [stance, setStance] = useState<string>(item.stance);
  const [reason, setReason] = useState(item.reason ?? '');
  const send = async () => {
    const itemChanged = finding !== seen.finding || credibility !== seen.credibility || dated !== seen.dated;
    const linkChanged = stance !== item.stance || reason !== (item.reason ?? '');
    const changed = { evidenceId: item.id, revision: edit.revision, finding, credibility: Number(credibility), dated: dated || null };
    const refused = itemChanged ? await run(editEvidenceAction, changed, 'Evidence changed') : null;
    const link = { evidenceId: item.id, claimId: claim.id, stance, reason: reason.trim() || null, revision: item.linkRevision };
    const unlinked = !refused && linkChanged ? await run(linkEvidenceAction, link, 'Evidence link changed') : null;
    if (!refused && !unlinked) close();
    return refused ?? unlinked;
  };
  return (
    <SentForm act="Save" leave={close} send={send} off={finding.trim() === ''} columns={columns} edit={edit}>
      <div className={styles.fields}>
        <Textarea
          data-autofocus
          label="What it shows"
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={finding}
          data-field="finding"
          onChange={(e) => edit.set({ finding: e.currentTarget.value })}
        />
        <Choices legend="To this claim it" inRow choices={stanceChoices} value={stance} onChange={setStance} />
        <Choices
          legend="Credibility of the item"
          inRow
          choices={credibilityChoices}
          value={credibility}
          onChange={(value) => edit.set({ credibility: value })}
        />
        <TextInput
          type="date"
          label="Dated"
          data-field="dated"
          value={dated}
          onChange={(e) => edit.set({ dated: e.currentTarget.value })}
        />
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
