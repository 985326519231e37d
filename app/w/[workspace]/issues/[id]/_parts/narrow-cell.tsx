import { gapWords } from '@/app/_ui/position-words';
import { ReferenceTag } from '@/app/_ui/reference-tag';
import { Stance } from '@/app/_ui/stance';
import type { Cell } from '@/domain/position/cell-as-of';
import { isSilence } from '@/domain/position/gap';
import styles from './matrix.module.css';

/** A cell of a folded column: the stance as its mark, and the tag it is cited by. */
export const NarrowCell = ({ cell, lit }: { readonly cell: Cell; readonly lit: ReadonlySet<string> }) => {
  const entry = cell.entries[0];
  const silence = isSilence(cell.gap) && cell.set === null ? cell.gap : null;
  return (
    <div className={styles.narrow}>
      <Stance stance={silence ? 'silent' : cell.stance} word={silence ? gapWords[silence.kind] : undefined} size={14} showWord={false} />
      {entry ? <ReferenceTag tag={entry.tag} lit={lit.has(entry.tag)} /> : null}
    </div>
  );
};
