'use client';

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useCallback, useEffect, useRef, useState, useTransition } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { markOwnAct } from '@/app/_ui/own-acts';
import { untilKept } from '@/app/_ui/pending-acts';
import { RefusalNote } from '@/app/_ui/refusal-note';
import { type ShareLink, shareDays } from '@/domain/issue/share-link';
import type { Refusal } from '@/domain/outcome';
import { makeShareLinkAction, revokeShareLinkAction, viewShareLinksAction } from '../actions';
import { CopyAddress } from './copy-address';
import styles from './share.module.css';
import { ShareLinks } from './share-links';

type Props = { readonly workspace: string; readonly issueId: string; readonly onClose: () => void };
type Made = { readonly linkId: string; readonly token: string; readonly endsAt: string };

const lasting = Object.entries(shareDays)
  .sort(([a], [b]) => Number(a) - Number(b))
  .map(([value, label]) => ({ value, label }));

/** Makes read-only links to the issue, and revokes them. */
export const ShareDialog = ({ workspace, issueId, onClose }: Props) => {
  const [links, setLinks] = useState<readonly ShareLink[] | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [label, setLabel] = useState('');
  const [days, setDays] = useState('30');
  const [busy, start] = useTransition();
  const list = useRef<HTMLUListElement>(null);
  const look = useCallback(async () => {
    const found = await viewShareLinksAction(workspace, issueId);
    if (found.ok) setLinks(found.value);
    else setRefusal(found.refusal);
  }, [workspace, issueId]);
  useEffect(() => void look(), [look]);
  const make = () =>
    start(async () => {
      const done = await untilKept(makeShareLinkAction(workspace, { issueId, label, days: Number(days) }));
      setRefusal(done.ok ? null : done.refusal);
      if (!done.ok) return;
      markOwnAct(done.value.eventId);
      setMade(done.value.value);
      setLabel('');
      await look();
    });
  const revoke = (linkId: string) =>
    start(async () => {
      const done = await untilKept(revokeShareLinkAction(workspace, { linkId }));
      setRefusal(done.ok ? null : done.refusal);
      if (done.ok) {
        markOwnAct(done.value.eventId);
        setMade((last) => (last?.linkId === linkId ? null : last));
      }
      await look();
      // its button is gone, and the focus with it
      list.current?.focus();
    });
  return (
    <DialogFrame opened onClose={onClose} title="Read-only links" size="38rem">
      <p className={styles.note}>
        Whoever has such a link reads this issue side by side without an account: the exact words, the positions and what the desk has
        settled. Nothing of open rounds, no comments, no names of editors. It shows every party and the whole issue as of the day it is
        read: what is filtered, moved or replayed on this screen does not go with it.
      </p>
      <form
        className={styles.form}
        noValidate
        // an action would empty the form when it is done: how long a link stands is kept for the next one
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) make();
        }}
      >
        <TextInput
          label="For whom (only the desk reads this)"
          data-autofocus
          maxLength={120}
          autoComplete="off"
          value={label}
          onChange={(event) => setLabel(event.currentTarget.value)}
        />
        <NativeSelect label="Stands for" value={days} onChange={(event) => setDays(event.currentTarget.value)} data={lasting} />
        <Button type="submit" variant="filled" loading={busy}>
          Make a link
        </Button>
      </form>
      <RefusalNote refusal={refusal} />
      {made ? <CopyAddress path={`/shared/${made.token}`} endsAt={made.endsAt} /> : null}
      <ShareLinks links={links} busy={busy} revoke={revoke} list={list} />
    </DialogFrame>
  );
};
