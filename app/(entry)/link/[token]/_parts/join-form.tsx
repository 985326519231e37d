'use client';

import { TextLink } from '@/app/_ui/text-link';
import styles from '../../../_parts/entry.module.css';
import { EntryForm } from '../../../_parts/entry-form';
import { acceptInvitationAction, joinAction } from '../actions';
import { emailField, nameField, newPasswordField } from './person-fields';

type JoinFormProps = {
  token: string;
  invitation: { workspace: string; role: string; email: string | null; invitedBy: string | null };
  signedInAs: { name: string; email: string } | null;
};

/** An invitation: with a new account, or as the one who is signed in. */
export const JoinForm = ({ token, invitation, signedInAs }: JoinFormProps) => {
  const { workspace, role, email, invitedBy } = invitation;
  const article = /^[aeiou]/.test(role) ? 'an' : 'a';
  const lead = (
    <p>
      {invitedBy ? `${invitedBy} invites you` : 'You are invited'} as {article} {role}.
    </p>
  );
  const title = `Join ${workspace}`;
  const hidden = { token };
  if (signedInAs)
    return (
      <EntryForm
        title={title}
        lead={lead}
        act={joinAction}
        hidden={hidden}
        submit={`Join as ${signedInAs.name}`}
        fields={[{ name: 'as', label: 'Signed in as', type: 'email', autoComplete: 'username', value: signedInAs.email, fixed: true }]}
      />
    );
  const address = email ? { ...emailField, value: email, fixed: true } : emailField;
  return (
    <>
      <EntryForm
        title={title}
        lead={lead}
        act={acceptInvitationAction}
        hidden={hidden}
        submit="Join"
        fields={[nameField, address, newPasswordField]}
      />
      <p className={styles.first}>
        You have an account here?{' '}
        <TextLink href={`/sign-in?to=${encodeURIComponent(`/link/${token}`)}`}>Sign in and join with it.</TextLink>
      </p>
    </>
  );
};
