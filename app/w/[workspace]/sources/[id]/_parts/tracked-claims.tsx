'use client';

import { useEffect, useState } from 'react';
import type { SimilarClaim } from '@/desk/search-similar-claims';
import { findSimilarClaimsAction } from '../actions';
import styles from './statement-form.module.css';

type Props = {
  readonly workspace: string;
  readonly sentence: string;
  readonly choose: (claim: { readonly id: string; readonly proposition: string }) => void;
};

/** How long typing may pause before claims are looked up, in ms. */
const pause = 350;

/** "Already tracked?": claims like the sentence, found while it is typed; choosing one makes these words another appearance of it. */
export const TrackedClaims = ({ workspace, sentence, choose }: Props) => {
  const [found, setFound] = useState<readonly SimilarClaim[]>([]);
  useEffect(() => {
    let wanted = true;
    const timer = window.setTimeout(() => {
      findSimilarClaimsAction(workspace, sentence).then(
        (outcome) => wanted && outcome.ok && setFound(outcome.value),
        () => {},
      );
    }, pause);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [workspace, sentence]);
  if (found.length === 0) return null;
  return (
    <div className={styles.tracked}>
      <p className={styles.label}>Already tracked?</p>
      <ul>
        {found.map((claim) => (
          <li key={claim.id}>
            <button type="button" className={styles.claim} onClick={() => choose(claim)}>
              <span>{claim.proposition}</span>
              <span className={styles.quiet}>
                {claim.kind}
                {claim.speakers ? `, ${claim.speakers}` : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
