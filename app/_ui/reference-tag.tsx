import styles from './reference-tag.module.css';

/** The tag of a statement (A1), or a citation of it; filled when the selection touches it. */
export const ReferenceTag = ({ tag, lit = false }: { tag: string; lit?: boolean }) => (
  <span className={lit ? `${styles.tag} ${styles.lit}` : styles.tag}>{tag}</span>
);
