'use client';

import { EmptyState } from '@/app/_ui/empty-state';
import type { ComparedView } from '@/desk/view-compared';
import type { PairStanding } from '@/domain/position/compared-pairs';
import { sharedWords } from '@/domain/quote/shared-words';
import styles from './compared.module.css';
import { standingWords } from './pair-words';
import { Stretches } from './stretches';

type Props = {
  readonly workspace: string;
  readonly view: ComparedView;
  readonly show: PairStanding | null;
  readonly all: number;
  readonly drop: () => void;
};

/** Why there is no pair to show, and what to do. Words of a quote are compared even where no claim is made with them. */
export const NoPairs = ({ view, show, all, drop }: Props) => {
  const { a, b, gone, within } = view;
  const words = a?.kind === 'quote' && b?.kind === 'quote' ? sharedWords(a.name, b.name) : null;
  return (
    <div className={styles.nothing}>
      {words ? (
        <div className={styles.texts}>
          {(['a', 'b'] as const).map((side) => (
            <p key={side} className={`${styles.cell} ${styles.words}`}>
              <Stretches of={words[side]} />
            </p>
          ))}
        </div>
      ) : null}
      <EmptyState>{wordsFor({ a: a !== null, b: b !== null, gone, show, all, within: within?.question ?? null })}</EmptyState>
      {all > 0 && show ? (
        <button type="button" className={styles.button} onClick={drop}>
          Show all pairs
        </button>
      ) : null}
    </div>
  );
};

type Why = {
  readonly a: boolean;
  readonly b: boolean;
  readonly gone: boolean;
  readonly show: PairStanding | null;
  readonly all: number;
  readonly within: string | null;
};
const wordsFor = ({ a, b, gone, show, all, within }: Why): string => {
  if (gone) return 'Something this address names stands no more, or never did. Choose again above.';
  if (!a && !b) return 'Choose the first side above, then what to hold against it.';
  if (!a || !b) return 'Choose the other side above.';
  if (all > 0 && show) return `No pair is left under “${standingWords[show]}”.`;
  if (within) return 'Under this question the two have no claims to pair. Drop the question to see all.';
  return 'The two make no claim in common, none of their claims are linked, and they speak to no common question.';
};
