'use client';

import { useActionState, useEffect, useRef } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { refusalWords } from '@/app/_ui/refusal-text';
import { type SignInState, signInAction } from '../actions';
import styles from './sign-in.module.css';

const start: SignInState = { refusal: null, email: '', turn: 0 };

/** E-mail and password. A refusal stands in words under the field it is about, and that field gets the focus back. */
export const SignInForm = ({ to }: { to: string }) => {
  const [state, act, pending] = useActionState(signInAction, start);
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const words = state.refusal ? refusalWords(state.refusal) : null;
  const aboutEmail = state.refusal?.code === 'email-not-understood';
  // The page has one purpose: typing starts in its first field, and after a refusal in the field that was refused.
  useEffect(() => {
    (state.turn === 0 || aboutEmail ? email : password).current?.focus();
  }, [state.turn, aboutEmail]);
  const note = words ? (
    <p className={styles.words} id="sign-in-words" role="alert">
      {words}
    </p>
  ) : null;
  const about = (here: boolean) => (words && here ? { 'aria-invalid': true, 'aria-describedby': 'sign-in-words' } : {});
  return (
    <form action={act} noValidate>
      <h2 className={styles.title}>Sign in</h2>
      <input type="hidden" name="to" value={to} />
      <label className={styles.label} htmlFor="email">
        E-mail
      </label>
      <input
        key={`email-${state.turn}`}
        className={styles.field}
        ref={email}
        id="email"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={state.email}
        required
        {...about(aboutEmail)}
      />
      {aboutEmail ? note : null}
      <label className={styles.label} htmlFor="password">
        Password
      </label>
      <input
        className={styles.field}
        ref={password}
        id="password"
        name="password"
        type="password"
        autoComplete="current-password"
        required
        {...about(!aboutEmail)}
      />
      {aboutEmail ? null : note}
      <button className={styles.go} type="submit" aria-disabled={pending}>
        {pending ? 'Signing in' : 'Sign in'} <KeyHint keys="Enter" onAccent />
      </button>
    </form>
  );
};
