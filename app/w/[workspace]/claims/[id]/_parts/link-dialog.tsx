'use client';

import { Select, Textarea } from '@mantine/core';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RelationMark } from '@/app/_ui/relation-mark';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import type { Kind } from '@/domain/attribution/kind';
import { type Refusal, refuse } from '@/domain/outcome';
import { type Answer, answerKinds, answers, isStep, type RelationType, relations, relationTypes } from '@/domain/relation/relation';
import { addDraftAction, addRelationAction } from '../actions';
import { speakerOf } from './appearances';
import { Choices } from './choices';
import styles from './claim.module.css';
import { ClaimField, type ClaimPicked } from './claim-field';
import { inPlace } from './in-place';
import { capital, kindChoices } from './kind-word';
import { SentForm } from './sent-form';
import { useKeptDraft } from './use-kept-draft';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly start: RelationType | null; readonly close: () => void };
type Draft = {
  type: RelationType | null;
  other: ClaimPicked | null;
  kind: Kind;
  step: string | null;
  answer: Answer | null;
  reason: string;
};
const empty: Draft = { type: null, other: null, kind: 'assertion', step: null, answer: null, reason: '' };

/** Links another claim to this one, or to one step of it. What is typed stays until it is sent. */
export const LinkDialog = ({ start, close, ...rest }: Props) => (
  <DialogFrame opened={start !== null} onClose={close} title="What bears on this claim" size="40rem">
    {start ? <Fields {...rest} start={start} close={close} /> : null}
  </DialogFrame>
);

/** The steps an undercutter may aim at on this page, each by its column and id. */
const stepsOf = (claim: ClaimView) => [
  {
    group: 'From said to so',
    items: claim.appearances.map((a) => ({ value: `appearanceId ${a.id}`, label: `${speakerOf(a)}: “${a.anchor.exact.join(' … ')}”` })),
  },
  {
    group: 'A relation',
    items: claim.relations
      .filter(({ type, aim }) => isStep(type) && aim.at === 'claim')
      .map(({ id, type, way, other }) => ({
        value: `relationId ${id}`,
        label: way === 'in' ? `“${other.proposition}” ${relations[type].words} it` : `It ${relations[type].words} “${other.proposition}”`,
      })),
  },
  {
    group: 'An evidence link',
    items: claim.evidence.map((e) => ({ value: `evidenceLinkId ${e.linkId}`, label: `${capital(e.stance)}: ${e.finding}` })),
  },
];

const Fields = ({ workspace, claim, start, close }: Props & { readonly start: RelationType }) => {
  const { run } = useAct(workspace);
  const { draft, set, clear } = useKeptDraft<Draft>(`link.${claim.viewerId}.${claim.id}`, empty);
  const type = draft.type ?? start;
  const steps = stepsOf(claim);
  const link = async (fromClaimId: string): Promise<Refusal | null> => {
    const [column, target] = draft.step?.split(' ') ?? [];
    const to = type === 'undercuts' ? (column ? { [column]: target } : {}) : { claimId: claim.id };
    const answer = type === 'answers' ? { answer: draft.answer } : {};
    const refused = await run(
      addRelationAction,
      { type, fromClaimId, to, ...answer, reason: draft.reason },
      `Linked: ${relations[type].words}`,
    );
    if (refused) return refused;
    clear();
    close();
    return null;
  };
  const send = async () => {
    const { other } = draft;
    if (!other) return refuse('input-not-understood').refusal;
    if ('id' in other) return link(other.id);
    const made = await addDraftAction(workspace, { claim: { proposition: other.draft, kind: draft.kind } });
    if (!made.ok) return made.refusal;
    // from here on it is a claim like any other: a refused relation does not draft it twice
    set({ other: { id: made.value.value.claimId, words: other.draft } });
    return link(made.value.value.claimId);
  };
  return (
    <SentForm act="Link" leave={close} send={send} off={!draft.other}>
      <div className={styles.fields}>
        <Choices
          legend="The other claim …"
          inRow
          numbered
          autoFocus
          choices={relationTypes.map((value) => ({
            value,
            label: <RelationMark relation={value} word={`${relations[value].words} it`} />,
          }))}
          value={type}
          onChange={(value) => set({ type: value as RelationType })}
        />
        <p className={styles.subject}>{claim.proposition}</p>
        <ClaimField
          workspace={workspace}
          label="The other claim"
          description="Find one that is tracked, or write a new one: it is a draft until its words are kept"
          without={type === 'undercuts' ? '' : claim.id}
          drafts={claim.abilities['add-claim']}
          value={draft.other}
          onChange={(other) => set({ other })}
        />
        {draft.other && 'draft' in draft.other ? (
          <Select
            {...inPlace}
            label="Kind of the new draft"
            allowDeselect={false}
            data={kindChoices}
            value={draft.kind}
            onChange={(kind) => kind && set({ kind })}
          />
        ) : null}
        {type === 'undercuts' ? (
          <Select
            {...inPlace}
            label="Which step it undercuts"
            description="Exactly one: the step from said to so, a supports or rebuts relation, or an evidence link"
            required
            searchable
            data={steps.filter(({ items }) => items.length > 0)}
            value={draft.step}
            onChange={(step) => set({ step })}
            nothingFoundMessage="There is no step here yet"
          />
        ) : null}
        {type === 'answers' ? (
          <Choices
            legend="It answers and …"
            inRow
            choices={answerKinds.map((value) => ({ value, label: capital(answers[value].words) }))}
            value={draft.answer}
            onChange={(value) => set({ answer: value as Answer })}
          />
        ) : null}
        <Textarea
          label="Reason"
          description="Why it does so, in our words"
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={draft.reason}
          onChange={(e) => set({ reason: e.currentTarget.value })}
        />
      </div>
    </SentForm>
  );
};
