'use client';

import { EntryForm } from '../../_parts/entry-form';
import { signInAction } from '../actions';

/** E-mail and password. */
export const SignInForm = ({ to }: { to: string }) => (
  <EntryForm
    title="Sign in"
    act={signInAction}
    hidden={{ to }}
    submit="Sign in"
    fields={[
      { name: 'email', label: 'E-mail', type: 'email', autoComplete: 'username', about: ['email-not-understood'] },
      { name: 'password', label: 'Password', type: 'password', autoComplete: 'current-password' },
    ]}
  />
);
