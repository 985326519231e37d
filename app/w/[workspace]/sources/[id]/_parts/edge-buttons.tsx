'use client';

import { KeyHint } from '@/app/_ui/key-hint';
import { type ShortcutId, shortcutOf } from '@/app/_ui/shortcuts';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { EdgeMove } from '@/domain/text/move-edges';
import styles from './card.module.css';

const edges: readonly { readonly words: string; readonly moves: readonly { readonly move: EdgeMove; readonly key: ShortcutId }[] }[] = [
  {
    words: 'Start',
    moves: [
      { move: 'start-back', key: 'start-back' },
      { move: 'start-on', key: 'start-on' },
    ],
  },
  {
    words: 'End',
    moves: [
      { move: 'shrink-end', key: 'shrink' },
      { move: 'grow-end', key: 'grow' },
    ],
  },
];

/** Both edges of the selected words, a word back or on: by pointer here, and by the keys on the buttons. */
export const EdgeButtons = ({ move }: { readonly move: (edge: EdgeMove) => void }) => (
  <span className={styles.edges}>
    {edges.map(({ words, moves }) => (
      <span key={words} className={styles.edge}>
        <span className={styles.quiet}>{words}</span>
        {moves.map(({ move: edge, key }) => {
          const says = shortcutOf(key).words;
          return (
            <button key={key} type="button" className={styles.nudge} title={says} onClick={() => move(edge)}>
              <VisuallyHidden>{says}</VisuallyHidden>
              <KeyHint of={key} />
            </button>
          );
        })}
      </span>
    ))}
  </span>
);
