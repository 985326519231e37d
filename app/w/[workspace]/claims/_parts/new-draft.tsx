'use client';

import { Button, Select, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { FormFoot } from '@/app/_ui/form-foot';
import { KeyHint } from '@/app/_ui/key-hint';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { kinds } from '@/domain/attribution/kind';
import type { Refusal } from '@/domain/outcome';
import { addDraftAction } from '../actions';

/** A claim without a quote is only a draft, and says so everywhere until words are kept for it. */
export const NewDraft = ({ workspace }: { readonly workspace: string }) => {
  const router = useRouter();
  const [opened, setOpened] = useState(false);
  const [proposition, setProposition] = useState('');
  const [kind, setKind] = useState<string>('assertion');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, start] = useTransition();
  useShortcuts({ 'list-new': () => setOpened(true) });
  const keep = () =>
    start(async () => {
      const outcome = await addDraftAction(workspace, { proposition, kind });
      if (outcome.ok) router.push(`/w/${workspace}/claims/${outcome.value.value.claimId}`);
      else setRefusal(outcome.refusal);
    });
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)} rightSection={<KeyHint of="list-new" />}>
        New draft
      </Button>
      <DialogFrame opened={opened} onClose={() => setOpened(false)} title="New draft claim">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <Textarea
            data-autofocus
            label="What is claimed, in your own words"
            description="A draft until a quote is kept for it"
            required
            autosize
            minRows={2}
            maxLength={2000}
            value={proposition}
            onChange={(event) => setProposition(event.currentTarget.value)}
          />
          <Select
            mt="sm"
            label="Kind"
            data={kinds.map((k) => ({ value: k, label: k.charAt(0).toUpperCase() + k.slice(1) }))}
            value={kind}
            allowDeselect={false}
            onChange={(value) => value && setKind(value)}
          />
          <FormFoot refusal={refusal} leave={() => setOpened(false)} act="Keep draft" busy={busy} />
        </form>
      </DialogFrame>
    </>
  );
};
