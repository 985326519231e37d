import styles from './_parts/shared.module.css';

/** Ended, revoked or mistyped: nobody learns which. */
const SharedNotFound = () => (
  <main className={styles.note} id="main">
    <title>Not here · SaidSo</title>
    <h1>This link leads nowhere</h1>
    <p>It has ended, was revoked, or the address is mistyped. Ask whoever gave it to you for a new one.</p>
  </main>
);

export default SharedNotFound;
