'use client';

import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { RefusalNote } from '@/app/_ui/refusal-note';
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
type Props = { readonly workspace: string; readonly rebuttal: Rebuttal; readonly close: () => void };

/** Asks which of the two comes first, and why. What was typed stays when it is refused. */
export const PreferDialog = ({ workspace, rebuttal, close }: Props) => {
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
    <DialogFrame opened onClose={close} title="Which of the two comes first?" size="38rem">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
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
        <RefusalNote refusal={refusal} />
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" variant="filled" loading={busy}>
            Record
          </Button>
        </Group>
      </form>
    </DialogFrame>
  );
};
