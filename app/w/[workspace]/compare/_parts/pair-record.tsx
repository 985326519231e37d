'use client';

import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { RelationMark } from '@/app/_ui/relation-mark';
import { TextLink } from '@/app/_ui/text-link';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { Refusal } from '@/domain/outcome';
import { type Answer, answerKinds, answers, type RelationType, relations } from '@/domain/relation/relation';
import { recordRelationAction } from '../actions';
import styles from './compared.module.css';
import { type DrawnPair, laterOf, relationWords, standingBetween } from './pair-words';

/** A relation about to be recorded: what it says, which side says it of the other. */
export type Recording = { readonly type: Exclude<RelationType, 'undercuts'>; readonly from: 'a' | 'b'; readonly answer: Answer };
/** An undercutter aims at a step, which is chosen on the claim's own page. */
export const recordable = ['supports', 'rebuts', 'answers', 'qualifies', 'restates'] as const satisfies readonly Recording['type'][];

type Props = {
  readonly workspace: string;
  readonly pair: DrawnPair;
  readonly may: boolean;
  readonly recording: Recording | null;
  readonly record: (to: Recording | null) => void;
};

/** What is on record between the two, and the one line that records what is not. */
export const PairRecord = ({ workspace, pair, may, recording, record }: Props) => (
  <section className={styles.record} aria-label="Between the two">
    {pair.same ? <p className={styles.found}>Both make this claim: they agree in it.</p> : null}
    {!pair.same && pair.relations.length === 0 ? <p className={styles.found}>No relation is recorded between these two.</p> : null}
    {pair.relations.map((relation) => (
      <p key={relation.id} className={styles.found}>
        <RelationMark relation={relation.type} size={16} word={relationWords(relation, pair)} />{' '}
        <span className={styles.because}>
          {relation.reason} <abbr title="recorded by">{relation.by}</abbr>
        </span>
      </p>
    ))}
    {may && !pair.same ? (
      recording ? (
        <RecordForm key={pair.key} {...{ workspace, pair, recording, record }} />
      ) : (
        <RecordButtons pair={pair} record={record} />
      )
    ) : null}
  </section>
);

/** What comes later bears on what came before: Shift turns it round. */
const RecordButtons = ({ pair, record }: Pick<Props, 'pair' | 'record'>) => {
  const from = laterOf(pair);
  const [near, far] = from === 'a' ? ['A', 'B'] : ['B', 'A'];
  const isThere = (type: RelationType) => pair.relations.some((relation) => relation.type === type);
  return (
    <p className={styles.buttons}>
      {(['rebuts', 'supports'] as const).map((type) =>
        isThere(type) ? null : (
          <Button
            key={type}
            size="xs"
            variant="default"
            rightSection={<KeyHint of={`pair-${type}`} />}
            onClick={() => record(startOf(type, from))}
          >
            {near} {type} {far}
          </Button>
        ),
      )}
      <Button size="xs" variant="default" rightSection={<KeyHint of="pair-record" />} onClick={() => record(startOf('answers', from))}>
        Another relation
      </Button>
    </p>
  );
};

/** The form as it opens. */
export const startOf = (type: Recording['type'], from: 'a' | 'b'): Recording => ({ type, from, answer: 'rejects' });

const wordOf = (type: Recording['type'], answer: Answer) =>
  type === 'answers' ? `answers: ${answers[answer].words}` : relations[type].words;
const choices = recordable.flatMap((type) =>
  type === 'answers'
    ? answerKinds.map((answer) => ({ value: `${type} ${answer}`, words: wordOf(type, answer) }))
    : [{ value: type, words: wordOf(type, 'rejects') }],
);

/** The relation in a sentence that can be turned round, and its reason. What was typed stays when it is refused. */
const RecordForm = ({ workspace, pair, recording, record }: Omit<Props, 'may' | 'recording'> & { readonly recording: Recording }) => {
  const { run, busy } = useAct(workspace);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { type, from, answer } = recording;
  const [near, far] = from === 'a' ? [pair.a, pair.b] : [pair.b, pair.a];
  const words = wordOf(type, answer);
  const stands = standingBetween(pair, type, from);
  // from its fields the form hears it itself: shortcuts are dead there
  useShortcuts({ 'pair-leave': () => record(null) });
  const send = async () => {
    if (stands) return;
    if (reason.trim() === '') return setRefusal({ code: 'reasons-missing' });
    const input = { type, fromClaimId: near.id, to: { claimId: far.id }, reason, ...(type === 'answers' ? { answer } : {}) };
    const refused = await run(recordRelationAction, input, `Recorded: ${from.toUpperCase()} ${words} ${from === 'a' ? 'B' : 'A'}`);
    setRefusal(refused);
    if (!refused) record(null);
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        record(null);
      }}
    >
      <div className={styles.sentence}>
        <b>{from.toUpperCase()}</b>
        <select
          aria-label="Relation"
          className={styles.select}
          value={type === 'answers' ? `answers ${answer}` : type}
          onChange={(event) => {
            const [next, kind] = event.currentTarget.value.split(' ');
            const found = recordable.find((one) => one === next);
            if (found) record({ type: found, from, answer: answerKinds.find((one) => one === kind) ?? 'rejects' });
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
        <b>{from === 'a' ? 'B' : 'A'}</b>
        <button type="button" className={styles.turn} onClick={() => record({ ...recording, from: from === 'a' ? 'b' : 'a' })}>
          turn round
        </button>
      </div>
      {stands ? (
        <p className={styles.found} role="status">
          {relationWords(stands, pair)} is on record already.{' '}
          <TextLink autoFocus href={`/w/${workspace}/claims/${near.id}`}>
            Open it on the claim
          </TextLink>
        </p>
      ) : (
        <>
          <TextInput
            className={styles.reason}
            aria-label="Reason"
            placeholder="Reason: why it does so, in our words"
            aria-required
            maxLength={2000}
            autoFocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" variant="filled" loading={busy} rightSection={<KeyHint keys="Enter" onAccent />}>
            Record
          </Button>
        </>
      )}
      <Button variant="default" onClick={() => record(null)} rightSection={<KeyHint of="pair-leave" />}>
        Leave
      </Button>
      <RefusalNote refusal={refusal} />
    </form>
  );
};
