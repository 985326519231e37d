'use client';

import { useEffect, useState } from 'react';
import { SmallAct } from './small-act';
import { dropDraft, isDraftKept } from './use-kept-draft';
import styles from './verdicts.module.css';

type Props = {
  /** the draft's name */
  readonly name: string;
  /** what was begun: "a verdict" */
  readonly what: string;
  readonly goOn: () => void;
};

/** Says that something was begun here and not sent, where its form is closed: after a reload, a crash, a closed tab. Nobody else sees it. */
export const Begun = ({ name, what, goOn }: Props) => {
  const [kept, setKept] = useState(false);
  useEffect(() => setKept(isDraftKept(name)), [name]);
  if (!kept) return null;
  const letGo = () => {
    dropDraft(name);
    setKept(false);
  };
  return (
    <p className={styles.state} data-unprinted>
      You began {what}; it is kept in this browser. <SmallAct onClick={goOn}>Go on</SmallAct>{' '}
      <SmallAct onClick={letGo}>Let go of it</SmallAct>
    </p>
  );
};
