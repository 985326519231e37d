'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { DialogFrame } from '@/app/_ui/dialog-frame';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import type { ClaimView } from '@/desk/view-claim';
import { refuse } from '@/domain/outcome';
import { mergeClaimsAction } from '../actions';
import { ClaimField, type ClaimPicked } from './claim-field';
import { SentForm } from './sent-form';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly opened: boolean; readonly close: () => void };

/** This claim turns out to be another: all that hangs on it goes there, and undoing brings it back. */
export const MergeDialog = ({ opened, close, ...rest }: Props) => (
  <DialogFrame opened={opened} onClose={close} title="Merge into another claim">
    <Fields {...rest} close={close} />
  </DialogFrame>
);

const Fields = ({ workspace, claim, close }: Omit<Props, 'opened'>) => {
  const router = useRouter();
  const { run } = useAct(workspace);
  const [into, setInto] = useState<ClaimPicked | null>(null);
  const send = async () => {
    if (!into || !('id' in into)) return refuse('input-not-understood').refusal;
    const refused = await run(mergeClaimsAction, { fromId: claim.id, intoId: into.id, revision: claim.revision }, 'Claims merged');
    if (refused) return refused;
    close();
    router.push(`/w/${workspace}/claims/${into.id}`);
    return null;
  };
  return (
    <SentForm act="Merge" leave={close} send={send} off={!into}>
      <ClaimField
        autoFocus
        workspace={workspace}
        label="The claim that stays"
        description="Its words stay; appearances, relations and evidence of both stand there. Undo takes it back."
        without={claim.id}
        value={into}
        onChange={setInto}
      />
    </SentForm>
  );
};
