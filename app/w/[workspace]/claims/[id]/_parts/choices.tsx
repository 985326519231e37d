'use client';

import { type ReactNode, useId, useRef } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import type { ShortcutId } from '@/app/_ui/shortcuts';
import { type ShortcutActs, useShortcuts } from '@/app/_ui/use-shortcuts';
import styles from './choices.module.css';

export type Choice = { readonly value: string; readonly label: ReactNode; readonly means?: string; readonly off?: boolean };
type Props = {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** number keys choose, in dialogs too */
  readonly numbered?: boolean;
  readonly inRow?: boolean;
  readonly autoFocus?: boolean;
  /** why nothing can be sent as it is */
  readonly error?: string | null;
};

const keys = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `choose-${n}` as ShortcutId);

/** One of a few, by pointer, arrows or number key. */
export const Choices = ({ legend, choices, value, onChange, numbered = false, inRow = false, autoFocus = false, error = null }: Props) => {
  const name = useId();
  const place = useRef<HTMLFieldSetElement>(null);
  const choose = (own: string) => {
    onChange(own);
    for (const radio of place.current?.querySelectorAll('input') ?? []) if (radio.value === own) radio.focus();
  };
  const acts: ShortcutActs = {};
  if (numbered) for (const [i, { value: own, off }] of choices.entries()) if (keys[i] && !off) acts[keys[i]] = () => choose(own);
  useShortcuts(acts, { on: numbered, inDialogs: true });
  const start = choices.some((choice) => choice.value === value) ? value : choices.find(({ off }) => !off)?.value;
  return (
    <fieldset
      ref={place}
      className={inRow ? `${styles.choices} ${styles.row}` : styles.choices}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend>{legend}</legend>
      {choices.map(({ value: own, label, means, off }, i) => (
        <label key={own} className={own === value ? `${styles.choice} ${styles.on}` : styles.choice} title={means}>
          <input
            type="radio"
            name={name}
            value={own}
            checked={own === value}
            disabled={off}
            onChange={() => onChange(own)}
            data-autofocus={autoFocus && own === start ? true : undefined}
          />
          <span className={styles.label}>{label}</span>
          {numbered && keys[i] ? <KeyHint of={keys[i]} /> : null}
        </label>
      ))}
      {error ? (
        <p role="alert" id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
};
