import { leastPassword } from '@/domain/editor/person';

/** The fields by which somebody makes an account. */
export const nameField = { name: 'name', label: 'Your name', autoComplete: 'name', about: ['name-missing'] } as const;

export const emailField = {
  name: 'email',
  label: 'E-mail',
  type: 'email',
  autoComplete: 'username',
  about: ['email-not-understood', 'email-taken', 'link-for-somebody-else'],
} as const;

export const newPasswordField = {
  name: 'password',
  label: 'Password',
  type: 'password',
  autoComplete: 'new-password',
  hint: `At least ${leastPassword} characters; length counts, not signs.`,
} as const;
