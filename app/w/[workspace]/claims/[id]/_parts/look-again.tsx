'use client';

import { useState } from 'react';
import type { ClaimView } from '@/desk/view-claim';
import type { QuestionNow } from '@/domain/verdict/question-now';
import { AskDialog } from './ask-dialog';
import { saidMatter } from './matter';
import { SmallAct } from './small-act';
import styles from './words.module.css';

type Props = { readonly workspace: string; readonly claim: ClaimView; readonly appearanceId: string; readonly said: QuestionNow };

/** The settled answer rests on words that drifted afterwards: it says so, and a new round is one press away. */
export const LookAgain = ({ workspace, claim, appearanceId, said }: Props) => {
  const [asking, setAsking] = useState(false);
  const running = said.round !== null && !said.round.settled;
  return (
    <>
      <span className={styles.again}>The words drifted after this was settled: {running ? 'it is being judged anew' : 'look again'}</span>
      {!running && claim.abilities['ask-for-verdicts'] ? <SmallAct onClick={() => setAsking(true)}>Ask anew …</SmallAct> : null}
      <AskDialog workspace={workspace} claim={claim} matter={saidMatter(appearanceId)} opened={asking} close={() => setAsking(false)} />
    </>
  );
};
