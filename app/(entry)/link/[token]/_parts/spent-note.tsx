import { refusalWords } from '@/app/_ui/refusal-text';
import { TextLink } from '@/app/_ui/text-link';
import styles from '../../../_parts/entry.module.css';

/** A link that was used, has ended, or never was: nobody learns which. */
export const SpentNote = () => (
  <>
    <h2 className={styles.title}>This link no longer works</h2>
    <p className={styles.lead}>{refusalWords({ code: 'link-spent' })}</p>
    <p>
      <TextLink href="/sign-in">Sign in</TextLink>
    </p>
  </>
);
