'use client';

import { Button, Select } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { FormFoot } from '@/app/_ui/form-foot';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ActorView } from '@/desk/view-actor';
import type { Refusal } from '@/domain/outcome';
import { mergeActorsAction } from '../../actions';

/** Two entries for one actor become one; the name stays as an alias, and the merge can be undone. */
export const MergeActor = ({ workspace, actor }: { readonly workspace: string; readonly actor: ActorView }) => {
  const router = useRouter();
  const { run, busy } = useAct(workspace);
  const [opened, setOpened] = useState(false);
  const [intoId, setIntoId] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        Merge into …
      </Button>
      <DialogFrame opened={opened} onClose={() => setOpened(false)} title={`${actor.name} is the same as`}>
        <form
          onSubmit={async (event) => {
            event.preventDefault();
            const refused = await run(mergeActorsAction, { fromId: actor.id, intoId }, `${actor.name} merged`);
            setRefusal(refused);
            if (!refused) router.push(`/w/${workspace}/actors/${intoId}`);
          }}
        >
          <Select
            data-autofocus
            label="Actor that stays"
            description="Everything that points here will point there. Undo takes it back."
            required
            searchable
            limit={50}
            data={actor.others.map(({ id, name, kind }) => ({ value: id, label: `${name} (${kind})` }))}
            value={intoId}
            onChange={setIntoId}
          />
          <FormFoot refusal={refusal} leave={() => setOpened(false)} act="Merge" busy={busy} off={!intoId} />
        </form>
      </DialogFrame>
    </>
  );
};
