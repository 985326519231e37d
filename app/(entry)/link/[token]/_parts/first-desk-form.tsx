'use client';

import { EntryForm } from '../../../_parts/entry-form';
import { openFirstDeskAction } from '../actions';
import { emailField, nameField, newPasswordField } from './person-fields';

/** The first chief opens the desk. */
export const FirstDeskForm = ({ token }: { token: string }) => (
  <EntryForm
    title="Open the desk"
    lead={<p>You become its chief: you invite the others and give them their roles.</p>}
    act={openFirstDeskAction}
    hidden={{ token }}
    submit="Open the desk"
    fields={[
      { name: 'desk', label: 'Name of the desk', autoComplete: 'organization', about: ['desk-name-missing'] },
      nameField,
      emailField,
      newPasswordField,
    ]}
  />
);
