'use client';

import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Verdict } from '@/app/_ui/verdict';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import { mentionsIn } from '@/domain/editor/mentions-in';
import { confidences, confidenceWords, likelihoods } from '@/domain/verdict/confidence';
import { giveVerdictAction } from '../actions';
import { Choices } from './choices';
import { inPlace } from './in-place';
import { type Matter, nameOfMatter, ratingsFor, roundFor } from './matter';
import { RestsOn } from './rests-on';
import { SentForm } from './sent-form';
import { useFirstField } from './use-first-field';
import { useKeptDraft } from './use-kept-draft';
import styles from './verdicts.module.css';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly matter: Matter; readonly close: () => void };
type Draft = {
  ratingKey: string | null;
  reasons: string;
  confidence: string | null;
  likelihood: string | null;
  restsOn: readonly string[];
};

/** What the draft of one's own verdict on a matter is called. */
export const verdictDraft = (claim: ClaimView, matter: Matter): string => `verdict.${claim.viewerId}.${claim.id}.${nameOfMatter(matter)}`;

/** One's own verdict: a rung by its number key, reasons, how sure. What is written is kept in this browser until it is given. */
export const JudgeForm = ({ workspace, claim, matter, close }: Props) => {
  const { run } = useAct(workspace);
  const place = useFirstField();
  const round = roundFor(claim, matter);
  const mine = round?.seats.find(({ editorId }) => editorId === claim.viewerId)?.verdict ?? null;
  const start: Draft = {
    ratingKey: mine?.ratingKey ?? null,
    reasons: mine?.reasons ?? '',
    confidence: mine?.confidence ?? null,
    likelihood: mine?.likelihood ?? null,
    restsOn: mine?.restsOn.flatMap(({ linkId, stands }) => (stands ? [linkId] : [])) ?? [],
  };
  const { draft, set, clear } = useKeptDraft<Draft>(verdictDraft(claim, matter), start);
  const ratings = ratingsFor(claim, matter, round);
  // what was begun may be older than the scale, and than what is linked now
  const ratingKey = ratings.some(({ key }) => key === draft.ratingKey) ? draft.ratingKey : null;
  const restsOn = draft.restsOn.filter((linkId) => claim.evidence.some((item) => item.linkId === linkId));
  const [unsure, setUnsure] = useState(false);
  const namesSomebody = mentionsIn(draft.reasons, claim.colleagues).length > 0;
  const send = async () => {
    setUnsure(draft.confidence === null);
    if (draft.confidence === null) {
      place.current?.querySelector<HTMLElement>('[data-confidence] input')?.focus();
      return null;
    }
    const into = round ? { roundId: round.id } : { question: matter.question, claimId: claim.id, appearanceId: matter.appearanceId };
    const refused = await run(giveVerdictAction, { ...into, ...draft, ratingKey, restsOn }, mine ? 'Verdict revised' : 'Verdict given');
    if (refused) return refused;
    clear();
    close();
    return null;
  };
  return (
    <div ref={place} className={styles.form}>
      {round?.closedAt ? (
        <p className={styles.why}>The round is closed: what you change now is marked as said after all could be seen.</p>
      ) : null}
      <SentForm act={mine ? 'Revise' : 'Give verdict'} leave={close} send={send} off={!ratingKey} inline>
        <Choices
          legend={matter.question === 'so' ? 'Is it so?' : 'Was it said, by this speaker, on this occasion, in this sense?'}
          numbered
          autoFocus
          choices={ratings.map(({ key, word, inside }) => ({
            value: key,
            label: <Verdict question={matter.question} inside={inside} word={word} size={16} />,
          }))}
          value={ratingKey}
          onChange={(next) => set({ ratingKey: next })}
        />
        <Textarea
          mt="sm"
          label="Reasons"
          description="Kept in this browser while you write"
          required
          autosize
          minRows={3}
          maxLength={20_000}
          value={draft.reasons}
          onChange={(e) => set({ reasons: e.currentTarget.value })}
        />
        <p role="status" className={styles.why}>
          {namesSomebody ? 'A name in the reasons tells nobody: to reach a colleague, write a comment once the verdict is given.' : null}
        </p>
        <RestsOn evidence={claim.evidence} chosen={restsOn} onChange={(next) => set({ restsOn: next })} />
        <div className={styles.sure} data-confidence>
          <Choices
            legend="Confidence"
            inRow
            choices={confidences.map((value) => ({ value, label: confidenceWords[value].replace(' confidence', '') }))}
            value={draft.confidence}
            onChange={(confidence) => set({ confidence })}
            error={unsure && draft.confidence === null ? 'Say how sure you are: low, moderate or high.' : null}
          />
          {matter.question === 'so' && claim.kind === 'prediction' ? (
            <Select
              {...inPlace}
              label="How likely"
              clearable
              data={likelihoods.map(({ key, word, from, to }) => ({ value: key, label: `${word}, ${from}–${to} %` }))}
              value={draft.likelihood}
              onChange={(likelihood) => set({ likelihood })}
            />
          ) : null}
        </div>
      </SentForm>
    </div>
  );
};
