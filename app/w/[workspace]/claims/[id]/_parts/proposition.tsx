'use client';

import { Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { textRule } from '@/app/w/[workspace]/_parts/field-rules';
import { useAct } from '@/app/w/[workspace]/_parts/use-act';
import { useEdit } from '@/app/w/[workspace]/_parts/use-edit';
import type { ClaimView } from '@/desk/view-claim';
import { editClaimAction } from '../actions';
import headStyles from './head.module.css';
import { SentForm } from './sent-form';

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

type EditProps = Pick<Props, 'workspace' | 'claim'> & { readonly close: () => void };

const rules = { proposition: textRule('What is claimed') };

/** What is typed is kept in this browser until it is saved; words that somebody else changed meanwhile stand beside it, for a choice. */
const EditProposition = ({ workspace, claim, close }: EditProps) => {
  const { run } = useAct(workspace);
  const { id, revision, proposition } = claim;
  const edit = useEdit({ name: `claim.${id}.words`, fields: { proposition }, revision, rules });
  const words = edit.fields.proposition;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = async () => {
    const refused = await run(editClaimAction, { claimId: id, revision: edit.revision, proposition: words }, 'Proposition changed');
    if (!refused) close();
    return refused;
  };
  return (
    <SentForm act="Save" leave={close} send={send} off={words.trim() === ''} edit={edit} inline>
      <Textarea
        ref={field}
        classNames={{ input: headStyles.propositionField }}
        label="What is claimed, in our own words"
        description="New words open a new round where verdicts were asked for"
        required
        autosize
        maxLength={2000}
        data-field="proposition"
        value={words}
        onChange={(e) => edit.set({ proposition: e.currentTarget.value })}
      />
    </SentForm>
  );
};
