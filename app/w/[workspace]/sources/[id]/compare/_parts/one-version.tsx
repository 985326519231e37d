import { EmptyState } from '@/app/_ui/empty-state';
import { SectionHead } from '@/app/_ui/section-head';
import type { ComparisonView } from '@/desk/view-comparison';
import styles from './compare.module.css';

/** There is nothing to compare yet. */
export const OneVersion = ({ workspace, view }: { readonly workspace: string; readonly view: ComparisonView }) => {
  const here = `/w/${workspace}/sources/${view.source.id}`;
  return (
    <div className={styles.compare}>
      <header className={styles.head}>
        <h1 className={styles.title}>{view.source.title}</h1>
      </header>
      <div className={styles.waiting}>
        <SectionHead title={view.versions.length > 1 ? 'One version, twice' : 'One version so far'} />
        {view.versions.length > 1 ? (
          <EmptyState drop={{ words: 'Compare the two newest', href: `${here}/compare` }}>
            A version does not differ from itself.
          </EmptyState>
        ) : (
          <EmptyState drop={{ words: 'Open the text', href: here }}>
            Nothing to compare: this source was captured once. When it is captured again and its words changed, both versions stand here
            side by side.
          </EmptyState>
        )}
      </div>
    </div>
  );
};
