'use client';

import { useEffect, useState } from 'react';
import type { SimilarClaim } from '@/desk/search-similar-claims';
import { findSimilarClaimsAction } from '../actions';

/** How long a sentence stands before claims are looked up, in ms: neither typing nor walking fast asks for every one. */
const pause = 350;
type Found = { readonly sentence: string; readonly claims: readonly SimilarClaim[] };

/** Tracked claims like a sentence, most alike first, and the sentence they were found for: the one before while another is looked up. */
export const useSimilarClaims = (workspace: string, sentence: string): Found => {
  const [found, setFound] = useState<Found>({ sentence: '', claims: [] });
  useEffect(() => {
    if (sentence.trim() === '') return;
    let wanted = true;
    const timer = window.setTimeout(() => {
      findSimilarClaimsAction(workspace, sentence).then(
        (outcome) => wanted && outcome.ok && setFound({ sentence, claims: outcome.value }),
        // it is an offer only: the words can be kept without it
        () => {},
      );
    }, pause);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [workspace, sentence]);
  return found;
};
