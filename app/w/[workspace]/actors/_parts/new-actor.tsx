'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { KeyHint } from '@/app/_ui/key-hint';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { addActorAction } from '../actions';
import { ActorForm } from './actor-form';

/** The button and the dialog that make an actor. */
export const NewActor = ({ workspace }: { readonly workspace: string }) => {
  const router = useRouter();
  const [opened, setOpened] = useState(false);
  useShortcuts({ 'list-new': () => setOpened(true) });
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)} rightSection={<KeyHint of="list-new" />}>
        New actor
      </Button>
      <DialogFrame opened={opened} onClose={() => setOpened(false)} title="New actor">
        <ActorForm
          name="new-actor"
          start={{ name: '', kind: 'person', describedRole: null, wikidata: null }}
          act="Add actor"
          leave={() => setOpened(false)}
          keep={async (actor) => {
            const outcome = await addActorAction(workspace, actor);
            if (!outcome.ok) return outcome.refusal;
            router.push(`/w/${workspace}/actors/${outcome.value.value.actorId}`);
            return null;
          }}
        />
      </DialogFrame>
    </>
  );
};
