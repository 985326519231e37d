'use client';

import { KeyHint } from '@/app/_ui/key-hint';
import type { SimilarClaim } from '@/desk/search-similar-claims';
import styles from './statement-form.module.css';

type Props = {
  readonly claims: readonly SimilarClaim[];
  readonly choose: (claim: SimilarClaim) => void;
  /** The first has its key. */
  readonly keyed?: boolean;
};

/** "Already tracked?": claims like a sentence; choosing one makes these words another appearance of it. */
export const TrackedClaims = ({ claims, choose, keyed = false }: Props) =>
  claims.length === 0 ? null : (
    <div className={`${styles.tracked} ${keyed ? styles.onCard : ''}`}>
      <p className={styles.label}>Already tracked?</p>
      <ul>
        {claims.map((claim, at) => (
          <li key={claim.id}>
            <button type="button" className={styles.claim} onClick={() => choose(claim)}>
              <span>{claim.proposition}</span>
              <span className={styles.quiet}>
                {claim.kind}
                {claim.speakers ? `, ${claim.speakers}` : ''}
                {keyed && at === 0 ? (
                  <>
                    {'; '}
                    accept into it <KeyHint of="tracked" />
                  </>
                ) : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
