'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import type { Refusal } from '@/domain/outcome';
import { tagClaimAction, untagClaimAction } from '../actions';
import styles from './claim.module.css';
import { SentForm } from './sent-form';
import { SmallAct } from './small-act';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly opened: boolean; readonly close: () => void };

/** Words of the desk's own to find it by. */
export const TagsDialog = ({ opened, close, ...rest }: Props) => (
  <DialogFrame opened={opened} onClose={close} title="Tags">
    <Tags {...rest} close={close} />
  </DialogFrame>
);

const Tags = ({ workspace, claim, close }: Omit<Props, 'opened'>) => {
  const { run } = useAct(workspace);
  const [tag, setTag] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async () => {
    // the field is free for the next tag at once; a refused one comes back into it, unless another is being typed by then
    setTag('');
    const refused = await run(tagClaimAction, { claimId: claim.id, tag }, `Tagged ${tag.trim()}`);
    if (refused) setTag((typed) => (typed === '' ? tag : typed));
    return refused;
  };
  return (
    <>
      <ul>
        {claim.tags.map((known) => (
          <li key={known} className={styles.entry}>
            <span>{known}</span>
            <SmallAct
              aria-label={`Take off “${known}”`}
              onClick={async () => setRefusal(await run(untagClaimAction, { claimId: claim.id, tag: known }, `${known} taken off`))}
            >
              Take off
            </SmallAct>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
      <SentForm act="Tag" out="Close" leave={close} send={send} off={tag.trim() === ''}>
        <TextInput data-autofocus label="Another tag" maxLength={60} value={tag} onChange={(e) => setTag(e.currentTarget.value)} />
      </SentForm>
    </>
  );
};
