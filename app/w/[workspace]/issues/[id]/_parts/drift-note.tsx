import { DriftStanding } from '@/app/_ui/drift-standing';
import { Link } from '@/app/_ui/link';
import { compareAddress } from '@/app/w/[workspace]/_parts/compare-address';
import type { Statement } from '@/domain/position/side-by-side';
import styles from './drift-note.module.css';
import { useScreen } from './screen-context';

type Props = { readonly statement: Statement; readonly tabIndex?: number };

/** What became of the words in a newer version of their source, and what was decided; it opens both versions. Nothing while they stand as they were. */
export const DriftNote = ({ statement: { drift, source, quoteId }, tabIndex }: Props) => {
  const { workspace } = useScreen();
  if (!drift) return null;
  return (
    <Link
      href={compareAddress(workspace, quoteId, { ...drift, sourceId: source.id })}
      className={styles.note}
      title="See it in both versions"
      tabIndex={tabIndex}
    >
      <DriftStanding drift={drift} />
    </Link>
  );
};
