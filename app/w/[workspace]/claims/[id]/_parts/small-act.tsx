import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { KeyHint } from '@/app/_ui/key-hint';
import type { ShortcutId } from '@/app/_ui/shortcuts';
import styles from './small-act.module.css';

type Props = UnstyledButtonProps & ComponentPropsWithRef<'button'> & { readonly hint?: ShortcutId; readonly busy?: boolean };

/** An act beside what it acts on: small, with its key. While it runs it cannot be pressed again, and keeps its place. */
export const SmallAct = ({ hint, busy = false, className, children, disabled, ...rest }: Props) => (
  <UnstyledButton
    {...rest}
    className={className ? `${styles.act} ${className}` : styles.act}
    disabled={disabled || busy}
    aria-busy={busy || undefined}
  >
    {children}
    {hint ? <KeyHint of={hint} /> : null}
  </UnstyledButton>
);
