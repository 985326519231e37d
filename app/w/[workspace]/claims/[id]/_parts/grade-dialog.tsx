'use client';

import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import type { EvidenceSeen } from '@/domain/evidence/evidence-seen';
import { reliabilities, reliabilityWords } from '@/domain/evidence/grade';
import { gradeSourceAction } from '../actions';
import { Choices } from './choices';
import styles from './claim.module.css';
import { SentForm } from './sent-form';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly item: EvidenceSeen | null; readonly close: () => void };

/** How reliable the outlet is, or this one source of it; the closer grade counts. */
export const GradeDialog = ({ item, close, ...rest }: Props) => (
  <DialogFrame opened={item !== null} onClose={close} title="How reliable is the source?">
    {item?.source ? <Fields {...rest} source={item.source} close={close} /> : null}
  </DialogFrame>
);

export const reliabilityChoices = reliabilities.map((grade) => ({
  value: grade,
  label: `${grade} ${reliabilityWords[grade].word}`,
  means: reliabilityWords[grade].means,
}));

type FieldsProps = Omit<Props, 'item'> & { readonly source: NonNullable<EvidenceSeen['source']> };

const Fields = ({ workspace, claim, source, close }: FieldsProps) => {
  const { run } = useAct(workspace);
  const keptOf = (which: string) =>
    claim.grades.find((grade) => grade.of === which && grade.id === (which === 'source' ? source.id : source.outletId));
  const [of, setOf] = useState(source.outletId && !keptOf('source') ? 'outlet' : 'source');
  const [grade, setGrade] = useState<string | null>(keptOf(of)?.grade ?? null);
  const [reason, setReason] = useState(keptOf(of)?.reason ?? '');
  const turnTo = (which: string) => {
    setOf(which);
    if (reason === (keptOf(of)?.reason ?? '')) setReason(keptOf(which)?.reason ?? '');
    setGrade(keptOf(which)?.grade ?? grade);
  };
  const send = async () => {
    const kept = keptOf(of);
    const input = {
      ...(of === 'source' ? { sourceId: source.id } : { outletId: source.outletId }),
      grade,
      reason,
      ...(kept ? { revision: kept.revision } : {}),
    };
    const refused = await run(gradeSourceAction, input, `Graded ${grade}`);
    if (!refused) close();
    return refused;
  };
  return (
    <SentForm act="Grade" leave={close} send={send} off={!grade} columns={{ grade: 'Reliability', reason: 'Reason' }}>
      <div className={styles.fields}>
        <Choices
          legend="Whose grade"
          choices={[
            {
              value: 'outlet',
              label: source.outlet ? `${source.outlet}, for all its sources` : 'No outlet is named',
              off: !source.outletId,
            },
            { value: 'source', label: `Only “${source.title}”` },
          ]}
          value={of}
          onChange={turnTo}
        />
        <Choices legend="Reliability" numbered autoFocus choices={reliabilityChoices} value={grade} onChange={setGrade} />
        <Textarea
          label="Reason"
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(e) => setReason(e.currentTarget.value)}
        />
      </div>
    </SentForm>
  );
};
