'use client';

import { Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import { editClaimAction } from '../actions';
import styles from './claim.module.css';
import headStyles from './head.module.css';
import { SentForm } from './sent-form';
import { SmallAct } from './small-act';
import { useKeptDraft } from './use-kept-draft';

type Props = {
  readonly workspace: string;
  readonly claim: ClaimView;
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
};

/** The proposition, large; edited where it stands. */
export const Proposition = ({ workspace, claim, editing, setEditing }: Props) => {
  if (editing && mayReword(claim))
    return (
      <div className={headStyles.rewording}>
        <VisuallyHidden>
          <h1>{claim.proposition}</h1>
        </VisuallyHidden>
        <EditProposition workspace={workspace} claim={claim} close={() => setEditing(false)} />
      </div>
    );
  return <h1 className={headStyles.proposition}>{claim.proposition}</h1>;
};

/** Whether this editor may change the words of the claim as it stands. */
export const mayReword = (claim: ClaimView): boolean => claim.abilities['edit-claim'] && !claim.withdrawn && !claim.mergedInto;

const wordsIn = (current: unknown): string | null =>
  current !== null && typeof current === 'object' && 'proposition' in current && typeof current.proposition === 'string'
    ? current.proposition
    : null;
const revisionIn = (current: unknown): number | null =>
  current !== null && typeof current === 'object' && 'revision' in current && typeof current.revision === 'number'
    ? current.revision
    : null;

type EditProps = Pick<Props, 'workspace' | 'claim'> & { readonly close: () => void };

/** What is typed is kept in this browser until it is saved. A save from an older revision is refused: then both texts stand here, and the next save is made against the newer one. */
const EditProposition = ({ workspace, claim, close }: EditProps) => {
  const { run } = useAct(workspace);
  // the revision they were typed over is kept with the words: after a reload a save over somebody else's is still refused
  const empty = { words: claim.proposition, start: claim.revision };
  const { draft, set, clear } = useKeptDraft(`reword.${claim.viewerId}.${claim.id}`, empty);
  const { words, start } = draft;
  const setWords = (typed: string) => set({ words: typed, start });
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const [newer, setNewer] = useState<{ readonly words: string; readonly revision: number } | null>(null);
  const send = async () => {
    const input = { claimId: claim.id, revision: newer?.revision ?? start, proposition: words };
    const refused = await run(editClaimAction, input, 'Proposition changed');
    if (!refused) {
      clear();
      close();
    }
    const current = refused?.code === 'changed-since' ? refused.current : null;
    const [theirs, revision] = [wordsIn(current), revisionIn(current)];
    if (theirs !== null && revision !== null) setNewer({ words: theirs, revision });
    return refused;
  };
  return (
    <SentForm act="Save" leave={close} send={send} off={words.trim() === ''} inline>
      <Textarea
        ref={field}
        classNames={{ input: headStyles.propositionField }}
        label="What is claimed, in our own words"
        description="New words open a new round where verdicts were asked for"
        required
        autosize
        maxLength={2000}
        value={words}
        onChange={(e) => setWords(e.currentTarget.value)}
      />
      {!newer && words !== claim.proposition ? <SmallAct onClick={clear}>Put back the words as they stand</SmallAct> : null}
      {newer ? (
        <div className={styles.newer}>
          <p className={styles.meta}>As it stands now, changed by somebody else:</p>
          <p className={styles.subject}>{newer.words}</p>
          <SmallAct onClick={() => setWords(newer.words)}>Take these words</SmallAct>
        </div>
      ) : null}
    </SentForm>
  );
};
