'use client';

import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Verdict } from '@/app/_ui/verdict';
import { When } from '@/app/_ui/when';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import { dissentFor, judgedOtherwise, longestDissent } from '@/domain/verdict/dissent';
import type { RoundSeen } from '@/domain/verdict/round-seen';
import { adjudicateAction } from '../actions';
import { Choices } from './choices';
import { SentForm } from './sent-form';
import { useFirstField } from './use-first-field';
import { useKeptDraft } from './use-kept-draft';
import styles from './verdicts.module.css';

/** The desk's word on a round, with its reason and the dissent. */
export const Settled = ({ claim, round }: { readonly claim: ClaimView; readonly round: RoundSeen }) => {
  const { settled } = round;
  if (!settled) return null;
  const by = claim.colleagues.find(({ id }) => id === settled.by);
  return (
    <div className={styles.settled}>
      <p className={styles.line}>
        <b>
          <Verdict question={round.question} inside={settled.inside} word={settled.word} size={16} />
        </b>
        <span className={styles.state}>
          settled{by ? <abbr title={by.name}> by {by.initials}</abbr> : ''}, <When at={settled.at} form="near" />
        </span>
      </p>
      <p className={styles.why}>{settled.reason}</p>
      {settled.dissent ? (
        <p className={styles.why}>
          <b>Dissent:</b> {settled.dissent}
        </p>
      ) : null}
      {round.earlierWords ? (
        <p className={styles.why}>
          <b>Of earlier words:</b> {round.wording.proposition}
        </p>
      ) : null}
    </div>
  );
};

type Draft = { ratingKey: string | null; reason: string; dissent: string };
type Props = { readonly workspace: string; readonly claim: ClaimView; readonly round: RoundSeen; readonly close: () => void };

/** What the draft of a settling is called. */
export const settleDraft = (claim: ClaimView, round: RoundSeen): string => `settle.${claim.viewerId}.${round.id}`;

const numbers = ['Nobody', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** What the field of the dissent says of those who judged otherwise. */
const dissentHint = (chosen: boolean, against: ReturnType<typeof judgedOtherwise>): string => {
  if (!chosen) return 'Once a word is chosen, whoever judged otherwise is drafted here';
  if (against.length === 0) return 'Nobody judged otherwise';
  return `Judged otherwise: ${against.map(({ name, verdict }) => `${name}: ${verdict.word}`).join('; ')}`;
};

/** Settles a closed round: one word of the scale, why, and who disagreed. */
export const SettleForm = ({ workspace, claim, round, close }: Props) => {
  const { run } = useAct(workspace);
  const place = useFirstField();
  const empty: Draft = {
    ratingKey: round.settled?.ratingKey ?? null,
    reason: '',
    dissent: round.settled?.dissent ?? '',
  };
  const { draft, set, clear } = useKeptDraft<Draft>(settleDraft(claim, round), empty);
  const against = judgedOtherwise(round, draft.ratingKey);
  const [asked, setAsked] = useState(false);
  const send = async () => {
    const { ratingKey, reason, dissent } = draft;
    if (against.length > 0 && dissent.trim() === '' && !asked) {
      setAsked(true);
      return null;
    }
    const replaces = round.settled?.id ?? null;
    const given = { roundId: round.id, ratingKey, reason, dissent: dissent.trim() || null, replaces };
    const refused = await run(adjudicateAction, given, 'Settled', { lasting: true });
    if (refused) return refused;
    clear();
    close();
    return null;
  };
  return (
    <div ref={place} className={styles.form}>
      <SentForm
        act={asked ? 'Settle without dissent' : 'Settle'}
        leave={close}
        send={send}
        off={!draft.ratingKey}
        columns={{ reason: 'Reason', dissent: 'Dissent' }}
        inline
      >
        <Choices
          legend="The desk’s word"
          numbered
          autoFocus
          choices={round.scale.ratings.map(({ key, word, inside }) => ({
            value: key,
            label: <Verdict question={round.question} inside={inside} word={word} size={16} />,
          }))}
          value={draft.ratingKey}
          onChange={(ratingKey) => {
            set({ ratingKey, dissent: dissentFor(round, draft, ratingKey) });
            setAsked(false);
          }}
        />
        <Textarea
          mt="sm"
          label="Reason"
          description={round.settled ? `The reason before: ${round.settled.reason}` : undefined}
          required
          autosize
          minRows={2}
          maxLength={20_000}
          value={draft.reason}
          onChange={(e) => set({ reason: e.currentTarget.value })}
        />
        <Textarea
          mt="sm"
          label="Dissent"
          description={dissentHint(draft.ratingKey !== null, against)}
          autosize
          maxLength={longestDissent}
          value={draft.dissent}
          onChange={(e) => {
            set({ dissent: e.currentTarget.value });
            setAsked(false);
          }}
        />
        <p role="alert" className={styles.why}>
          {asked
            ? `${numbers[against.length] ?? against.length} judged otherwise: publish without ${against.length === 1 ? 'this' : 'their'} dissent?`
            : null}
        </p>
      </SentForm>
    </div>
  );
};
