import styles from './chain.module.css';
import { PartyCode } from './party-code';
import { VisuallyHidden } from './visually-hidden';

/** `form` is the name as it stands in the text; an anonymous hop is a description, never an actor. */
export type ChainHop = {
  key: string;
  name: string;
  form?: string;
  anonymous?: boolean;
  party?: { code: string; slot: number; name: string };
};

/** Who reports whom, outermost reporter first, the speaker last. One hop means that nobody is cited. */
export const Chain = ({ hops }: { hops: readonly ChainHop[] }) => (
  <ol className={styles.chain}>
    {hops.map((hop, i) => (
      <li key={hop.key} className={styles.hop}>
        {i > 0 ? (
          <span className={styles.to}>
            <span aria-hidden="true">→</span>
            <VisuallyHidden>reports</VisuallyHidden>
          </span>
        ) : null}
        {hop.form ? <span className={styles.form}>{hop.form} →</span> : null}
        <span className={hop.anonymous ? `${styles.name} ${styles.anonymous}` : styles.name}>{hop.name}</span>
        {hop.party ? <PartyCode {...hop.party} /> : null}
      </li>
    ))}
  </ol>
);
