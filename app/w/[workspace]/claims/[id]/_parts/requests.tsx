'use client';

import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { Link } from '@/app/_ui/link';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { SectionHead } from '@/app/_ui/section-head';
import { When } from '@/app/_ui/when';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimRequest, ClaimView } from '@/desk/view-claim';
import { outcomes, outcomeWords, type RequestOutcome } from '@/domain/claim/request-input';
import type { Refusal } from '@/domain/outcome';
import { unknownDate } from '@/domain/source/partial-date';
import { addRequestAction, recordOutcomeAction, withdrawRequestAction } from '../actions';
import { ActorField, type ActorPicked } from './actor-field';
import styles from './claim.module.css';
import { DateField } from './date-field';
import { inPlace } from './in-place';
import { SentForm } from './sent-form';
import { SmallAct } from './small-act';

type Props = { readonly workspace: string; readonly claim: ClaimView };

/** Who was asked about it, and what came of it. */
export const Requests = ({ workspace, claim }: Props) => {
  const { run } = useAct(workspace);
  const [adding, setAdding] = useState(false);
  const [recording, setRecording] = useState<string | null>(null);
  const asked = claim.requests.find(({ id }) => id === recording);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const may = claim.abilities['add-request'];
  if (claim.requests.length === 0 && !may) return null;
  return (
    <section aria-labelledby="requests" className={styles.section}>
      <SectionHead
        id="requests"
        title="Requests for comment"
        count={claim.requests.length}
        right={may ? <SmallAct onClick={() => setAdding(true)}>Add</SmallAct> : null}
      />
      <ul>
        {claim.requests.map((request) => (
          <li key={request.id} className={styles.request}>
            <p>
              <b>{outcomeWords[request.outcome]}:</b> {request.asker ?? 'the desk'} asked{' '}
              <Link href={`/w/${workspace}/actors/${request.asked.id}`}>{request.asked.name}</Link> {request.about}
            </p>
            <p className={styles.meta}>
              <When on={request.askedOn} />
              {request.answerDue ? (
                <span>
                  due <When on={{ earliest: request.answerDue, latest: request.answerDue, precision: 'day' }} />
                </span>
              ) : null}
              {request.answeredBy ? (
                <Link href={`/w/${workspace}/claims/${request.answeredBy.claimId}`}>{request.answeredBy.proposition}</Link>
              ) : null}
              {request.note ? <span>{request.note}</span> : null}
              {claim.abilities['record-outcome'] ? (
                <SmallAct onClick={() => setRecording(request.id)} aria-label={`Record outcome of the request to ${request.asked.name}`}>
                  Record outcome
                </SmallAct>
              ) : null}
              {claim.abilities['withdraw-request'] ? (
                <SmallAct
                  aria-label={`Withdraw the request to ${request.asked.name}`}
                  onClick={async () =>
                    setRefusal(await run(withdrawRequestAction, { requestId: request.id, revision: request.revision }, 'Request withdrawn'))
                  }
                >
                  Withdraw
                </SmallAct>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
      <DialogFrame opened={adding} onClose={() => setAdding(false)} title="Somebody was asked">
        <AddRequest workspace={workspace} claim={claim} close={() => setAdding(false)} />
      </DialogFrame>
      <DialogFrame opened={asked !== undefined} onClose={() => setRecording(null)} title="What came of it">
        {asked ? <RecordOutcome workspace={workspace} claim={claim} request={asked} close={() => setRecording(null)} /> : null}
      </DialogFrame>
    </section>
  );
};

const AddRequest = ({ workspace, claim, close }: Props & { readonly close: () => void }) => {
  const { run } = useAct(workspace);
  const [asked, setAsked] = useState<ActorPicked | null>(null);
  const [asker, setAsker] = useState<ActorPicked | null>(null);
  const [about, setAbout] = useState('');
  const [askedOn, setAskedOn] = useState(unknownDate);
  const [answerDue, setAnswerDue] = useState('');
  const send = async () => {
    const input = { asked, asker, claimId: claim.id, about, askedOn, answerDue: answerDue || null };
    const refused = await run(addRequestAction, input, 'Request recorded');
    if (!refused) close();
    return refused;
  };
  return (
    <SentForm act="Record" leave={close} send={send} off={!asked || about.trim() === ''}>
      <div className={styles.fields}>
        <ActorField autoFocus required workspace={workspace} label="Who was asked" value={asked} onChange={setAsked} />
        <ActorField workspace={workspace} label="Who asked" description="Empty when this desk did" value={asker} onChange={setAsker} />
        <TextInput
          label="For what"
          placeholder="whether they will sign"
          required
          maxLength={2000}
          value={about}
          onChange={(e) => setAbout(e.currentTarget.value)}
        />
        <DateField label="Asked on" value={askedOn} onChange={setAskedOn} />
        <TextInput type="date" label="Answer due" value={answerDue} onChange={(e) => setAnswerDue(e.currentTarget.value)} />
      </div>
    </SentForm>
  );
};

type RecordProps = Props & { readonly request: ClaimRequest; readonly close: () => void };

const RecordOutcome = ({ workspace, claim, request, close }: RecordProps) => {
  const { run } = useAct(workspace);
  const [outcome, setOutcome] = useState<RequestOutcome>(request.outcome);
  const [answeredById, setAnsweredById] = useState<string | null>(null);
  const [note, setNote] = useState(request.note ?? '');
  const answers = claim.relations.filter(({ way, other }) => way === 'in' && other.strongest);
  const send = async () => {
    const by = outcome === 'answered' ? { answeredById } : {};
    const input = { requestId: request.id, revision: request.revision, outcome, ...by, note: note.trim() || null };
    const refused = await run(recordOutcomeAction, input, 'Outcome recorded');
    if (!refused) close();
    return refused;
  };
  return (
    <SentForm act="Record" leave={close} send={send} columns={{ outcome: 'Outcome', outcome_note: 'Note' }}>
      <div className={styles.fields}>
        <Select
          {...inPlace}
          data-autofocus
          label="Outcome"
          allowDeselect={false}
          data={outcomes.map((value) => ({ value, label: outcomeWords[value] }))}
          value={outcome}
          onChange={(value) => value && setOutcome(value)}
        />
        {outcome === 'answered' && answers.length > 0 ? (
          <Select
            {...inPlace}
            label="Answered by"
            clearable
            data={answers.map(({ other }) => ({ value: other.strongest?.appearanceId ?? '', label: other.proposition }))}
            value={answeredById}
            onChange={setAnsweredById}
          />
        ) : null}
        <TextInput label="Note" maxLength={2000} value={note} onChange={(e) => setNote(e.currentTarget.value)} />
      </div>
    </SentForm>
  );
};
