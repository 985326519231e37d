'use client';

import { type ReactNode, useActionState, useEffect, useId, useRef, useState } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import { refusalWords } from '@/app/_ui/refusal-text';
import styles from './entry.module.css';
import { type EntryState, untried } from './entry-state';

type Field = {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'password';
  readonly autoComplete: string;
  readonly hint?: string;
  readonly value?: string;
  readonly fixed?: boolean;
  /** The refusals that are about this field; what no field claims stands under the last one. */
  readonly about?: readonly string[];
};

type EntryFormProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly fields: readonly Field[];
  readonly hidden?: Readonly<Record<string, string>>;
  readonly submit: string;
  readonly act: (before: EntryState, form: FormData) => Promise<EntryState>;
};

/** A few fields and one act. A refusal stands in words under the field it is about, that field has the focus, and all that was typed stays. */
export const EntryForm = ({ title, lead, fields, hidden = {}, submit, act }: EntryFormProps) => {
  const [state, send, pending] = useActionState(act, untried);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const refused = state.refusal && (fields.find(({ about }) => about?.includes(state.refusal?.code ?? '')) ?? fields.at(-1))?.name;
  const first = fields.find(({ fixed, value }) => !fixed && !value)?.name;
  const wanted = refused ?? first;
  // The page has one purpose: typing starts in its first field, and after a refusal in the field that was refused.
  useEffect(() => {
    const field = wanted ? form.current?.elements.namedItem(wanted) : null;
    if (!(field instanceof HTMLInputElement)) return;
    field.focus({ preventScroll: state.turn === 0 });
    if (state.turn > 0) field.select();
  }, [wanted, state.turn]);
  return (
    <form action={send} ref={form} noValidate aria-labelledby={`${id}-title`}>
      <h2 className={styles.title} id={`${id}-title`}>
        {title}
      </h2>
      {lead ? <div className={styles.lead}>{lead}</div> : null}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, label, type = 'text', autoComplete, hint, value = '', fixed = false }) => (
        <div key={name}>
          <label className={styles.label} htmlFor={`${id}-${name}`}>
            {label}
          </label>
          <input
            className={styles.field}
            id={`${id}-${name}`}
            name={name}
            type={type}
            autoComplete={autoComplete}
            readOnly={fixed}
            value={typed[name] ?? value}
            onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            aria-required
            aria-invalid={refused === name || undefined}
            aria-describedby={
              [hint ? `${id}-${name}-hint` : '', refused === name ? `${id}-words` : ''].filter(Boolean).join(' ') || undefined
            }
          />
          {hint ? (
            <p className={styles.hint} id={`${id}-${name}-hint`}>
              {hint}
            </p>
          ) : null}
          {state.refusal && refused === name ? (
            <p className={styles.words} id={`${id}-words`} role="alert" key={state.turn}>
              {refusalWords(state.refusal)}
            </p>
          ) : null}
        </div>
      ))}
      <button className={styles.go} type="submit" disabled={pending} data-pending={pending || undefined}>
        {submit} <KeyHint keys="Enter" onAccent />
      </button>
    </form>
  );
};
