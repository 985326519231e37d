'use client';

import { Select, Textarea, TextInput } from '@mantine/core';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { Grade } from '@/app/_ui/grade';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import { reliabilityWords } from '@/domain/evidence/grade';
import type { Stance } from '@/domain/evidence/tally';
import { type Refusal, refuse } from '@/domain/outcome';
import { addEvidenceAction, gradeSourceAction } from '../actions';
import { findPlace } from '../lookups';
import { Choices } from './choices';
import styles from './claim.module.css';
import { credibilityChoices, stanceChoices } from './edit-evidence';
import { reliabilityChoices } from './grade-dialog';
import { inPlace } from './in-place';
import { KeptField, type KeptPicked } from './kept-field';
import { SentForm } from './sent-form';
import { useKeptDraft } from './use-kept-draft';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly opened: boolean; readonly close: () => void };
type Draft = {
  finding: string;
  stance: Stance | null;
  credibility: 1 | 2 | 3 | 4 | 5 | 6 | null;
  kept: KeptPicked | null;
  words: string;
  address: string;
  dated: string;
  reason: string;
  grade: string | null;
  gradeReason: string;
};
const empty: Draft = {
  finding: '',
  stance: null,
  credibility: null,
  kept: null,
  words: '',
  address: '',
  dated: '',
  reason: '',
  grade: null,
  gradeReason: '',
};

/** A finding with its stance and grades, resting on words of a kept text wherever there is one. */
export const EvidenceDialog = ({ opened, close, ...rest }: Props) => (
  <DialogFrame opened={opened} onClose={close} title="Add evidence" size="44rem">
    <Fields {...rest} close={close} />
  </DialogFrame>
);

const Fields = ({ workspace, claim, close }: Omit<Props, 'opened'>) => {
  const { run } = useAct(workspace);
  const { draft, set, clear } = useKeptDraft<Draft>(`evidence.${claim.viewerId}.${claim.id}`, empty);
  const { kept } = draft;
  const place = async () => {
    if (!kept) return { address: draft.address.trim() };
    if (kept.quote) return { quote: { versionId: kept.quote.versionId, spans: kept.quote.spans } };
    if (draft.words.trim() === '') return { sourceId: kept.source.id };
    const found = await findPlace(workspace, { versionId: kept.source.versionId, words: draft.words });
    return found.ok ? { quote: { versionId: kept.source.versionId, spans: [found.value] } } : found.refusal;
  };
  const send = async (): Promise<Refusal | null> => {
    if (!draft.stance || !draft.credibility || !(kept || draft.address.trim())) return refuse('input-not-understood').refusal;
    const from = await place();
    if ('code' in from) return from;
    const grades = kept && draft.grade && draft.gradeReason.trim() !== '';
    if (grades) {
      const whose = kept.source.outlet ? { outletId: kept.source.outlet.id } : { sourceId: kept.source.id };
      const graded = await gradeSourceAction(workspace, { ...whose, grade: draft.grade, reason: draft.gradeReason });
      // a grade that somebody gave meanwhile stands: the evidence is kept all the same
      if (!graded.ok && graded.refusal.code !== 'already-there') return graded.refusal;
      set({ grade: null, gradeReason: '' });
    }
    const links = [{ claimId: claim.id, stance: draft.stance, reason: draft.reason.trim() || null }];
    const input = { finding: draft.finding, credibility: draft.credibility, dated: draft.dated || null, ...from, links };
    const refused = await run(addEvidenceAction, input, 'Evidence added');
    if (refused) return refused;
    clear();
    close();
    return null;
  };
  return (
    <SentForm act="Add evidence" leave={close} send={send} off={!draft.stance || !draft.credibility || draft.finding.trim() === ''}>
      <div className={styles.fields}>
        <Textarea
          data-autofocus
          label="What it shows"
          description="The finding, in our words"
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={draft.finding}
          onChange={(e) => set({ finding: e.currentTarget.value })}
        />
        <Choices
          legend="To this claim it"
          inRow
          choices={stanceChoices}
          value={draft.stance}
          onChange={(stance) => set({ stance: stance as Stance })}
        />
        <KeptField workspace={workspace} value={kept} onChange={(next) => set({ kept: next })} />
        {kept ? null : (
          <TextInput
            type="url"
            label="Or an address"
            placeholder="https://"
            maxLength={2000}
            value={draft.address}
            onChange={(e) => set({ address: e.currentTarget.value })}
          />
        )}
        {kept && !kept.quote ? (
          <Textarea
            label="Exact words in it"
            description="Pasted from the text; they are looked up and become a quote"
            autosize
            maxLength={5000}
            value={draft.words}
            onChange={(e) => set({ words: e.currentTarget.value })}
          />
        ) : null}
        {kept ? <SourceGrade {...{ kept, draft, set, may: claim.abilities['grade-source'] }} /> : null}
        <Choices
          legend="Credibility of the item"
          inRow
          choices={credibilityChoices}
          value={draft.credibility === null ? null : String(draft.credibility)}
          onChange={(n) => set({ credibility: Number(n) as Draft['credibility'] })}
        />
        <TextInput type="date" label="Dated" value={draft.dated} onChange={(e) => set({ dated: e.currentTarget.value })} />
        <Textarea
          label="Why it bears on the claim"
          autosize
          maxLength={2000}
          value={draft.reason}
          onChange={(e) => set({ reason: e.currentTarget.value })}
        />
      </div>
    </SentForm>
  );
};

type GradeProps = {
  readonly kept: KeptPicked;
  readonly draft: Draft;
  readonly set: (patch: Partial<Draft>) => void;
  readonly may: boolean;
};

/** The reliability that counts for the source; where nobody graded it, the place to do so. */
const SourceGrade = ({ kept: { source }, draft, set, may }: GradeProps) => {
  const whose = source.outlet?.name ?? source.title;
  if (source.reliability)
    return (
      <p className={styles.meta}>
        <Grade reliability={source.reliability} credibility={draft.credibility ?? 6} />
        {`${reliabilityWords[source.reliability].word}, ${source.reliabilityOf === 'source' ? 'graded for this source' : `grade of ${whose}`}`}
      </p>
    );
  return may ? (
    <div className={styles.pair}>
      <Select
        {...inPlace}
        label={`Reliability of ${whose}`}
        description="Nobody graded it yet"
        clearable
        data={reliabilityChoices.map(({ value, label }) => ({ value, label }))}
        value={draft.grade}
        onChange={(grade) => set({ grade })}
      />
      <TextInput
        label="Reason for this grade"
        description="A grade is kept only with its reason"
        disabled={!draft.grade}
        required={draft.grade !== null}
        maxLength={2000}
        value={draft.gradeReason}
        onChange={(e) => set({ gradeReason: e.currentTarget.value })}
      />
    </div>
  ) : (
    <p className={styles.meta}>Nobody graded {whose} yet: its items count for nothing until somebody does.</p>
  );
};
