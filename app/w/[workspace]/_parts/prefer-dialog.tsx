'use client';

import { NativeSelect, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { FormFoot } from '@/app/_ui/form-foot';
import { sendOnCtrlEnter } from '@/app/_ui/send-on-ctrl-enter';
import type { Refusal } from '@/domain/outcome';
import type { End, RecordedPreference } from '@/domain/relation/preference';
import { preferAction } from '../prefer-action';
import { useAct } from './use-act';

/** A rebuttal and what its two claims say. */
export type Rebuttal = {
  readonly id: string;
  readonly revision: number;
  readonly preference: RecordedPreference | null;
  readonly from: string;
  readonly to: string;
};
type Props = { readonly workspace: string; readonly rebuttals: readonly Rebuttal[]; readonly close: () => void };

/** Asks which of the two comes first, and why; of several rebuttals, of which. */
export const PreferDialog = ({ workspace, rebuttals, close }: Props) => {
  const [chosen, choose] = useState(rebuttals[0]?.id);
  const rebuttal = rebuttals.find(({ id }) => id === chosen) ?? rebuttals[0];
  return (
    <DialogFrame opened onClose={close} title="Which of the two comes first?" size="38rem">
      {rebuttals.length > 1 ? (
        <NativeSelect
          mb="md"
          label={`Of ${rebuttals.length} rebuttals, this one`}
          data={rebuttals.map(({ id, from, to }) => ({ value: id, label: `“${from}” rebuts “${to}”` }))}
          value={rebuttal?.id}
          onChange={(event) => choose(event.currentTarget.value)}
        />
      ) : null}
      {rebuttal ? <PreferForm key={rebuttal.id} workspace={workspace} rebuttal={rebuttal} close={close} /> : null}
    </DialogFrame>
  );
};

type FormProps = Pick<Props, 'workspace' | 'close'> & { readonly rebuttal: Rebuttal };

/** The two claims of one rebuttal. What was typed stays when it is refused. */
const PreferForm = ({ workspace, rebuttal, close }: FormProps) => {
  const { run, busy } = useAct(workspace);
  const [end, setEnd] = useState<End | null>(rebuttal.preference?.end ?? null);
  const [reason, setReason] = useState(rebuttal.preference?.reason ?? '');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async () => {
    const input = { relationId: rebuttal.id, revision: rebuttal.revision, end, reason };
    const refused = await run(preferAction, input, end ? 'Recorded which comes first' : 'Neither comes first now');
    setRefusal(refused);
    if (!refused) close();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
      onKeyDown={sendOnCtrlEnter}
    >
      <Radio.Group
        label="Two claims that rebut each other leave both undecided, unless one comes first"
        value={end ?? 'neither'}
        onChange={(value) => setEnd(value === 'from' || value === 'to' ? value : null)}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="from" label={rebuttal.from} data-autofocus={end !== 'to' ? true : undefined} />
          <Radio value="to" label={rebuttal.to} data-autofocus={end === 'to' ? true : undefined} />
          <Radio value="neither" label="Neither: each speaks against the other" />
        </Stack>
      </Radio.Group>
      {end ? (
        <Textarea
          mt="md"
          label="Reason"
          description="It stands in the sentence that says why the other falls"
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      <FormFoot refusal={refusal} leave={close} act="Record" busy={busy} />
    </form>
  );
};
