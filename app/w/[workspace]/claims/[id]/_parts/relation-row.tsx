'use client';

import { Menu, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { Link } from '@/app/_ui/link';
import { Mark } from '@/app/_ui/mark';
import { markOnScreen, settledMark } from '@/app/_ui/marks-of-verdicts';
import { PartyCode } from '@/app/_ui/party-code';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { RelationMark } from '@/app/_ui/relation-mark';
import { VerdictPair } from '@/app/_ui/verdict-pair';
import { When } from '@/app/_ui/when';
import { Words } from '@/app/_ui/words';
import { textRule } from '@/app/w/[workspace]/_parts/field-rules';
import { PreferDialog } from '@/app/w/[workspace]/_parts/prefer-dialog';
import { TalkCount } from '@/app/w/[workspace]/_parts/talk-count';
import { useWriteAbout } from '@/app/w/[workspace]/_parts/talk-frame';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import { useEdit } from '@/app/w/[workspace]/_parts/use-edit';
import type { Aim, ClaimRelation, ClaimView, VerdictMark } from '@/desk/view-claim';
import type { Refusal } from '@/domain/outcome';
import { type Answer, answerKinds, answers, relations } from '@/domain/relation/relation';
import { editRelationAction, withdrawRelationAction } from '../actions';
import styles from './claim.module.css';
import { inPlace } from './in-place';
import { capital } from './kind-word';
import { SentForm } from './sent-form';
import { SmallAct } from './small-act';

/** Which step an undercutter aims at, in words. */
export const aimWords = (aim: Aim): string | null => {
  if (aim.at === 'appearance') return `that ${aim.speaker ?? 'somebody'}’s words${aim.outlet ? ` in ${aim.outlet}` : ''} make it so`;
  if (aim.at === 'evidence') return `the evidence “${aim.finding}”`;
  return aim.at === 'relation' ? `that “${aim.from}” ${relations[aim.type].words} “${aim.to}”` : null;
};

const wordOf = ({ type, answer }: ClaimRelation) =>
  capital(type === 'answers' && answer ? `answers: ${answers[answer].words}` : relations[type].words);

type MarksProps = { readonly said: VerdictMark | null | undefined; readonly so: VerdictMark | null };

const pair = ({ said, so }: MarksProps, shown: typeof markOnScreen) => (
  <VerdictPair said={said === undefined ? undefined : shown(said)} so={shown(so)} showWords={false} />
);

/** Both marks of the other claim; on paper one's own unsettled verdict is not told. */
const Marks = (props: MarksProps) =>
  props.said?.by === 'mine' || props.so?.by === 'mine' ? (
    <>
      <span className={styles.onScreen}>{pair(props, markOnScreen)}</span>
      <span className={styles.onPaper}>{pair(props, settledMark)}</span>
    </>
  ) : (
    pair(props, markOnScreen)
  );

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly relation: ClaimRelation };

/** One relation: the other claim, its strongest words, who said them, and why it was linked. */
export const RelationRow = ({ workspace, claim, relation: r }: Props) => {
  const { run } = useAct(workspace);
  const [editing, setEditing] = useState(false);
  const [preferring, setPreferring] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { other, aim } = r;
  const words = other.strongest;
  return (
    <li className={styles.relation}>
      <Mark name={`relation-${r.type}`} />
      <div>
        <h3>
          <Link href={`/w/${workspace}/claims/${other.id}`}>{other.proposition}</Link>
        </h3>
        {words ? (
          <Words words={words.words} size="margin" lang={words.language} />
        ) : (
          <p className={styles.draft}>Draft: no words are kept for it.</p>
        )}
        <p className={styles.meta}>
          {r.type === 'supports' ? null : <RelationMark relation={r.type} word={wordOf(r)} />}
          {aim.at === 'claim' ? null : <span>{aimWords(aim)}</span>}
          {words?.party ? <PartyCode {...words.party} /> : null}
          {words ? (
            <>
              <span>
                {words.speaker ?? 'somebody unnamed'}
                {words.source.outlet && words.source.outlet !== words.speaker ? `, in ${words.source.outlet}` : ''},
              </span>
              <When on={words.said} />
            </>
          ) : null}
          <Marks said={words ? words.saidMark : undefined} so={other.soMark} />
        </p>
        <p className={styles.meta}>
          <span>
            {r.reason} <abbr title={r.by.name}>{r.by.initials}</abbr>
          </span>
          <TalkCount type="relation" id={r.id} of={`the link to “${other.proposition}”`} />
          <Acts
            {...{ workspace, claim, relation: r }}
            prefer={() => setPreferring(true)}
            edit={() => setEditing(true)}
            withdraw={async () =>
              setRefusal(await run(withdrawRelationAction, { relationId: r.id, revision: r.revision }, 'Relation withdrawn'))
            }
          />
        </p>
        {r.preference ? (
          <p className={styles.meta}>
            {(r.preference.end === 'from') === (r.way === 'in') ? 'It comes first' : 'This claim comes first'}: {r.preference.reason}{' '}
            <abbr title="who said so">{r.preference.by}</abbr>
          </p>
        ) : null}
        <RefusalNote refusal={refusal} />
      </div>
      {preferring ? <PreferDialog workspace={workspace} rebuttals={[rebuttalOf(claim, r)]} close={() => setPreferring(false)} /> : null}
      <DialogFrame opened={editing} onClose={() => setEditing(false)} title={`${wordOf(r)}: why`}>
        <EditRelation {...{ workspace, relation: r }} close={() => setEditing(false)} />
      </DialogFrame>
    </li>
  );
};

const rebuttalOf = ({ proposition }: ClaimView, { id, revision, preference, way, other }: ClaimRelation) => ({
  id,
  revision,
  preference,
  from: way === 'in' ? other.proposition : proposition,
  to: way === 'in' ? proposition : other.proposition,
});

type ActsProps = Props & { readonly edit: () => void; readonly prefer: () => void; readonly withdraw: () => void };

const Acts = ({ workspace, claim, relation, edit, prefer, withdraw }: ActsProps) => {
  const writeAbout = useWriteAbout();
  return claim.abilities['withdraw-relation'] || claim.abilities['edit-relation'] ? (
    <Menu>
      <Menu.Target>
        <SmallAct className={styles.more} aria-label={`More on “${relation.other.proposition}”`}>
          <Mark name="sign-menu" size={12} />
        </SmallAct>
      </Menu.Target>
      <Menu.Dropdown>
        {writeAbout ? (
          <Menu.Item onClick={() => writeAbout({ type: 'relation', id: relation.id }, `the link to “${relation.other.proposition}”`)}>
            Write about it …
          </Menu.Item>
        ) : null}
        <Menu.Item component={Link} href={`/w/${workspace}/compare?a=claim:${claim.id}&b=claim:${relation.other.id}`}>
          Compare the two
        </Menu.Item>
        {relation.type === 'rebuts' && claim.abilities['prefer-claim'] ? <Menu.Item onClick={prefer}>Which comes first …</Menu.Item> : null}
        <Menu.Item onClick={edit}>Change the reason …</Menu.Item>
        <Menu.Item component={Link} href={`/w/${workspace}/history?about=${relation.id}`}>
          Its history
        </Menu.Item>
        <Menu.Item onClick={withdraw}>Withdraw this relation</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  ) : null;
};

const relationRules = {
  reason: textRule('Reason'),
  answer: {
    label: 'Answer',
    read: (given: unknown) => given as Answer | null,
    say: (value: Answer | null) => (value ? capital(answers[value].words) : ''),
  },
};

const EditRelation = ({ workspace, relation: r, close }: Omit<Props, 'claim'> & { readonly close: () => void }) => {
  const { run } = useAct(workspace);
  const edit = useEdit({
    name: `relation.${r.id}`,
    fields: { reason: r.reason, answer: r.answer as Answer | null },
    revision: r.revision,
    rules: relationRules,
  });
  const { reason, answer } = edit.fields;
  const send = async () => {
    const input = { relationId: r.id, revision: edit.revision, reason, ...(answer ? { answer } : {}) };
    const refused = await run(editRelationAction, input, 'Relation changed');
    if (!refused) close();
    return refused;
  };
  return (
    <SentForm act="Save" leave={close} send={send} edit={edit}>
      {r.type === 'answers' ? (
        <Select
          {...inPlace}
          label="Answer"
          allowDeselect={false}
          data={answerKinds.map((kind) => ({ value: kind, label: capital(answers[kind].words) }))}
          value={answer}
          data-field="answer"
          onChange={(value) => value && edit.set({ answer: value })}
          mb="sm"
        />
      ) : null}
      <Textarea
        data-autofocus
        label="Reason"
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        data-field="reason"
        onChange={(e) => edit.set({ reason: e.currentTarget.value })}
      />
    </SentForm>
  );
};
