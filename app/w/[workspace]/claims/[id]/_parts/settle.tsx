'use client';

import { Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Verdict } from '@/app/_ui/verdict';
import { When } from '@/app/_ui/when';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import type { RoundSeen } from '@/domain/verdict/round-seen';
import { adjudicateAction } from '../actions';
import { Choices } from './choices';
import { SentForm } from './sent-form';
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

/** Who dissents from a rating, in words: to start the note on dissent with. */
const dissentFrom = (round: RoundSeen, ratingKey: string | null): string[] =>
  round.seats.flatMap(({ initials, verdict }) =>
    verdict && ratingKey && verdict.ratingKey !== ratingKey ? [`${initials}: ${verdict.word}`] : [],
  );

/** Settles a closed round: one word of the scale, why, and who disagreed. */
export const SettleForm = ({ workspace, claim, round, close }: Props) => {
  const { run } = useAct(workspace);
  const place = useRef<HTMLDivElement>(null);
  const empty: Draft = {
    ratingKey: round.settled?.ratingKey ?? null,
    reason: round.settled?.reason ?? '',
    dissent: round.settled?.dissent ?? '',
  };
  const { draft, set, clear } = useKeptDraft<Draft>(settleDraft(claim, round), empty);
  const against = dissentFrom(round, draft.ratingKey);
  useEffect(() => place.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  const send = async () => {
    const { ratingKey, reason, dissent } = draft;
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
      <SentForm act="Settle" leave={close} send={send} off={!draft.ratingKey} columns={{ reason: 'Reason', dissent: 'Dissent' }} inline>
        <Choices
          legend="The desk’s word"
          numbered
          autoFocus
          choices={round.scale.ratings.map(({ key, word, inside }) => ({
            value: key,
            label: <Verdict question={round.question} inside={inside} word={word} size={16} />,
          }))}
          value={draft.ratingKey}
          onChange={(ratingKey) => set({ ratingKey })}
        />
        <Textarea
          mt="sm"
          label="Reason"
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
          description={against.length > 0 ? `Judged otherwise: ${against.join('; ')}` : 'Nobody judged otherwise'}
          autosize
          maxLength={20_000}
          value={draft.dissent}
          onChange={(e) => set({ dissent: e.currentTarget.value })}
        />
      </SentForm>
    </div>
  );
};
