import type { SideBySide } from '@/domain/position/side-by-side';
import type { Row } from '@/domain/position/table-as-of';
import styles from './appendix.module.css';
import { useScreen } from './screen-context';

/** The sources of what stands on the page, numbered in the order in which they are first met. */
export const noteNumbers = (rows: readonly Row[]): ReadonlyMap<string, number> => {
  const numbers = new Map<string, number>();
  for (const row of rows)
    for (const cell of row.unplaced ? [...row.cells, row.unplaced] : row.cells)
      for (const { statements } of cell.entries)
        for (const { source } of statements) if (!numbers.has(source.id)) numbers.set(source.id, numbers.size + 1);
  return numbers;
};

/** On paper no link opens: each has a number, and here is where it leads. */
export const PrintNotes = ({ sources }: Pick<SideBySide, 'sources'>) => {
  const { workspace, notes } = useScreen();
  if (!notes || notes.size === 0) return null;
  return (
    <section className={styles.notes} aria-label="Where the words stand">
      <h2>Where the words stand</h2>
      <ol>
        {[...notes.keys()].map((id) => {
          const source = sources.find((one) => one.id === id);
          return (
            <li key={id}>
              {source?.name ?? 'A source'}. <span>{source?.address ?? `${window.location.origin}/w/${workspace}/sources/${id}`}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
