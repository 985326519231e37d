'use client';

import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import type { EvidenceSeen } from '@/domain/evidence/evidence-seen';
import { reliabilities, reliabilityWords } from '@/domain/evidence/grade';
import type { Refusal } from '@/domain/outcome';
import { gradeSourceAction, overrideGradeAction } from '../actions';
import { Choices } from './choices';
import styles from './claim.module.css';
import { SentForm } from './sent-form';
import { SmallAct } from './small-act';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly item: EvidenceSeen | null; readonly close: () => void };

/** How reliable the outlet is, or this one source of it, or what comes of it in this one item; the closer grade counts. */
export const GradeDialog = ({ item, close, ...rest }: Props) => (
  <DialogFrame opened={item !== null} onClose={close} title="How reliable is the source?">
    {item ? <Fields {...rest} item={item} close={close} /> : null}
  </DialogFrame>
);

export const reliabilityChoices = reliabilities.map((grade) => ({
  value: grade,
  label: `${grade} ${reliabilityWords[grade].word}`,
  means: reliabilityWords[grade].means,
}));

type FieldsProps = Omit<Props, 'item'> & { readonly item: EvidenceSeen };
type Whose = 'outlet' | 'source' | 'item';

const Fields = ({ workspace, claim, item, close }: FieldsProps) => {
  const { run } = useAct(workspace);
  const { source, override } = item;
  const keptOf = (which: Whose) => {
    if (which === 'item')
      return override && item.reliability ? { grade: item.reliability, reason: override.reason, revision: item.revision } : null;
    return claim.grades.find((grade) => grade.of === which && grade.id === (which === 'source' ? source?.id : source?.outletId)) ?? null;
  };
  const start: Whose = override || !source ? 'item' : source.outletId && !keptOf('source') ? 'outlet' : 'source';
  const [of, setOf] = useState<Whose>(start);
  const [grade, setGrade] = useState<string | null>(keptOf(of)?.grade ?? null);
  const [reason, setReason] = useState(keptOf(of)?.reason ?? '');
  const [lifting, setLifting] = useState<Refusal | null>(null);
  const turnTo = (which: Whose) => {
    setOf(which);
    if (reason === (keptOf(of)?.reason ?? '')) setReason(keptOf(which)?.reason ?? '');
    setGrade(keptOf(which)?.grade ?? grade);
  };
  const overrideBy = (next: { grade: string | null; reason: string } | null, words: string) =>
    run(overrideGradeAction, { evidenceId: item.id, revision: item.revision, override: next }, words);
  const gradeSource = () => {
    const kept = keptOf(of);
    const whose = of === 'source' ? { sourceId: source?.id } : { outletId: source?.outletId };
    return run(gradeSourceAction, { ...whose, grade, reason, ...(kept ? { revision: kept.revision } : {}) }, `Graded ${grade}`);
  };
  const done = (refused: Refusal | null) => {
    if (!refused) close();
    return refused;
  };
  return (
    <SentForm
      act="Grade"
      leave={close}
      send={async () => done(await (of === 'item' ? overrideBy({ grade, reason }, `Graded ${grade} here`) : gradeSource()))}
      off={!grade}
      columns={{ grade: 'Reliability', override_grade: 'Reliability here', override_reason: 'Reason', reason: 'Reason' }}
    >
      <div className={styles.fields}>
        <Choices
          legend="Whose grade"
          choices={[
            ...(source
              ? [
                  {
                    value: 'outlet',
                    label: source.outlet ? `${source.outlet}, for all its sources` : 'No outlet is named',
                    off: !source.outletId,
                  },
                  { value: 'source', label: `Only “${source.title}”` },
                ]
              : []),
            {
              value: 'item',
              label: 'Only this item of evidence, against the grade of its source',
              off: !claim.abilities['override-grade'],
            },
          ]}
          value={of}
          onChange={(which) => turnTo(which as Whose)}
        />
        {of === 'item' && override ? (
          <p className={styles.meta}>
            <span>
              Its source is {override.against ? `graded ${override.against}` : 'not graded'}; here {item.reliability} counts, wherever this
              item is linked.
            </span>
            <SmallAct onClick={async () => setLifting(done(await overrideBy(null, 'Graded as its source')))}>Take it off</SmallAct>
          </p>
        ) : null}
        <RefusalNote refusal={lifting} />
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
