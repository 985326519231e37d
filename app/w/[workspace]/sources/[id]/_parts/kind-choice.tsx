'use client';

import { KeyHint } from '@/app/_ui/key-hint';
import type { Kind } from '@/domain/attribution/kind';
import styles from './card.module.css';
import { kindKeys, kindWord } from './kind-words';

type Props = { readonly kind: Kind; readonly choose: (kind: Kind) => void; readonly keys?: boolean };

/** What sort of statement it is: one of eight, each with its number. */
export const KindChoice = ({ kind, choose, keys = true }: Props) => (
  <fieldset className={styles.kinds} aria-label="Kind">
    {kindKeys.map((row) => (
      <button key={row.kind} type="button" aria-pressed={row.kind === kind} className={styles.kind} onClick={() => choose(row.kind)}>
        {kindWord(row.kind)}
        {keys ? <KeyHint of={row.key} /> : null}
      </button>
    ))}
  </fieldset>
);
