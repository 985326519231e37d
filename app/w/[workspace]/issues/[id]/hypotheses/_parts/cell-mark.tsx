import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { type Consistency, consistencies } from '@/domain/evidence/competing-hypotheses';
import styles from './cell-mark.module.css';

/** Squares left of the line speak against, and are filled since they count; right of it they fit, and are hollow since what fits proves nothing. */
const drawings: Readonly<Record<Consistency, React.ReactNode>> = {
  'very-inconsistent': (
    <>
      <path d="M14.5 0v14" />
      <path className={styles.solid} d="M0 4h6v6H0zM7 4h6v6H7z" />
    </>
  ),
  inconsistent: (
    <>
      <path d="M14.5 0v14" />
      <path className={styles.solid} d="M7 4h6v6H7z" />
    </>
  ),
  neutral: (
    <>
      <path d="M14.5 0v4.5M14.5 9.5v4.5" />
      <circle cx="14.5" cy="7" r="2" />
    </>
  ),
  consistent: <path d="M14.5 0v14M16.7 4.7h4.6v4.6h-4.6z" />,
  'very-consistent': <path d="M14.5 0v14M16.7 4.7h4.6v4.6h-4.6zM23.7 4.7h4.6v4.6h-4.6z" />,
  'not-applicable': <path d="M10 7h9" />,
};

type Props = { readonly mark: Consistency | null; readonly small?: boolean; readonly silent?: boolean };

/** How an item sits with a claim: drawn by side and fill, named by sign; its words for ears. No mark is a dashed square. */
export const CellMark = ({ mark, small = false, silent = false }: Props) => (
  <span className={small ? `${styles.mark} ${styles.small}` : styles.mark}>
    <svg viewBox="0 0 29 14" aria-hidden="true" focusable="false">
      {mark ? drawings[mark] : <path className={styles.open} d="M9.5 2.5h10v9h-10z" />}
    </svg>
    <span className={styles.sign} aria-hidden="true">
      {mark ? consistencies[mark].sign : ''}
    </span>
    {silent ? null : <VisuallyHidden>{mark ? consistencies[mark].words : 'open'}</VisuallyHidden>}
  </span>
);
