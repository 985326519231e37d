import type { Refusal } from '@/domain/outcome';
import styles from './claim.module.css';

/** The columns of a row that a form changes, by what they are called there. */
export type Columns = Readonly<Record<string, string>>;

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
};

/** What stands now, where a save was refused because somebody changed the row: beside what was typed, which stays. */
export const NewerRow = ({ refusal, columns }: { readonly refusal: Refusal | null; readonly columns: Columns }) => {
  const current = refusal?.code === 'changed-since' ? refusal.current : null;
  if (current === null || typeof current !== 'object') return null;
  const row = new Map(Object.entries(current));
  const lines = Object.entries(columns).flatMap(([column, label]) => {
    const words = row.has(column) ? shown(row.get(column)) : null;
    return words === null ? [] : [{ column, label, words }];
  });
  if (lines.length === 0) return null;
  return (
    <div className={styles.newer}>
      <p className={styles.meta}>As it stands now, changed by somebody else:</p>
      <dl>
        {lines.map(({ column, label, words }) => (
          <div key={column}>
            <dt className={styles.meta}>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};
