import type { ReactNode } from 'react';
import styles from './_parts/entry.module.css';
import { PitchExample, PitchHead } from './_parts/pitch';

/** The frame of the pages one sees before one is in: what SaidSo is, and beside it the question. */
const EntryLayout = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.page}>
    <section className={styles.pitch} aria-label="What SaidSo is">
      <PitchHead />
      <PitchExample />
    </section>
    <main className={styles.entry} id="main">
      <div className={styles.column}>{children}</div>
    </main>
  </div>
);

export default EntryLayout;
