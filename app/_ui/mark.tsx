import styles from './mark.module.css';
import type { MarkName } from './mark-symbols';

/** Side of a mark in px at the usual text size. */
export type MarkSize = 12 | 14 | 16 | 18 | 20 | 28;
const sizes: Record<MarkSize, string | undefined> = {
  12: styles.s12,
  14: styles.s14,
  16: undefined,
  18: styles.s18,
  20: styles.s20,
  28: styles.s28,
};

type MarkProps = { name: MarkName; size?: MarkSize; className?: string };

/** One drawing of the sprite, silent: its word stands beside it or is hidden next to it. */
export const Mark = ({ name, size = 16, className }: MarkProps) => (
  <svg className={[styles.mark, sizes[size], className].filter(Boolean).join(' ')} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <use href={`#mark-${name}`} />
  </svg>
);
