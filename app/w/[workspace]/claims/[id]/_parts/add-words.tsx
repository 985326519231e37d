'use client';

import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import { type Refusal, refuse } from '@/domain/outcome';
import { type PartialDate, unknownDate } from '@/domain/source/partial-date';
import { addAppearanceAction } from '../actions';
import { findPlace } from '../lookups';
import { ActorField, type ActorPicked } from './actor-field';
import { Choices } from './choices';
import styles from './claim.module.css';
import { DateField } from './date-field';
import { KeptField, type KeptPicked } from './kept-field';
import { SentForm } from './sent-form';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly opened: boolean; readonly close: () => void };

/** Another place where the claim is made: a quote that is kept, or exact words of a kept source, and who said them. */
export const AddWords = ({ opened, close, ...rest }: Props) => (
  <DialogFrame opened={opened} onClose={close} title="Another place where it is said" size="40rem">
    <Fields {...rest} close={close} />
  </DialogFrame>
);

const Fields = ({ workspace, claim, close }: Omit<Props, 'opened'>) => {
  const { run } = useAct(workspace);
  const [kept, setKept] = useState<KeptPicked | null>(null);
  const [words, setWords] = useState('');
  const [speaker, setSpeaker] = useState<ActorPicked | null>(null);
  const [mode, setMode] = useState('direct');
  const [said, setSaid] = useState<PartialDate>(unknownDate);
  const place = async (from: KeptPicked) => {
    if (from.quote) return { quoteId: from.quote.id };
    const found = await findPlace(workspace, { versionId: from.source.versionId, words });
    return found.ok ? { versionId: from.source.versionId, spans: [found.value] } : found.refusal;
  };
  const send = async (): Promise<Refusal | null> => {
    if (!kept || !speaker) return refuse('input-not-understood').refusal;
    const where = await place(kept);
    if ('code' in where) return where;
    const { outlet } = kept.source;
    const reporter = outlet ? [{ actors: [{ id: outlet.id }], mode }] : [];
    const last = { actors: ['id' in speaker ? { id: speaker.id } : speaker], mode };
    const attribution = { chain: [...reporter, last], said };
    const refused = await run(addAppearanceAction, { claimId: claim.id, ...where, attribution }, 'Words added');
    if (!refused) close();
    return refused;
  };
  return (
    <SentForm act="Add words" leave={close} send={send} off={!kept || !speaker || (!kept.quote && words.trim() === '')}>
      <div className={styles.fields}>
        <KeptField workspace={workspace} value={kept} onChange={setKept} />
        {kept && !kept.quote ? (
          <Textarea
            label="Exact words in it"
            description="Pasted from the text; they are looked up and become a quote"
            autosize
            required
            maxLength={5000}
            value={words}
            onChange={(e) => setWords(e.currentTarget.value)}
          />
        ) : null}
        <ActorField workspace={workspace} label="Speaker" required value={speaker} onChange={setSpeaker} />
        <Choices
          legend="Way"
          inRow
          choices={['direct', 'indirect', 'mixed'].map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }))}
          value={mode}
          onChange={setMode}
        />
        <DateField label="Said" value={said} onChange={setSaid} />
      </div>
    </SentForm>
  );
};
