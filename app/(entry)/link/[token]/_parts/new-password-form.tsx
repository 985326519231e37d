'use client';

import { EntryForm } from '../../../_parts/entry-form';
import { setPasswordAction } from '../actions';
import { newPasswordField } from './person-fields';

type NewPasswordFormProps = { token: string; name: string; email: string };

/** A new password for somebody who lost theirs. The address stands there for password managers. */
export const NewPasswordForm = ({ token, name, email }: NewPasswordFormProps) => (
  <EntryForm
    title={`A new password for ${name}`}
    lead={<p>Wherever you are signed in now, you will have to sign in again.</p>}
    act={setPasswordAction}
    hidden={{ token }}
    submit="Set the password"
    fields={[
      { name: 'email', label: 'E-mail', type: 'email', autoComplete: 'username', value: email, fixed: true },
      { ...newPasswordField, label: 'New password' },
    ]}
  />
);
