'use client';

import { useActionState } from 'react';
import { RefusalNote } from '@/app/_ui/refusal-note';
import styles from '../../_parts/entry.module.css';
import { demoSignInAction } from '../actions';

type DemoChoiceProps = {
  editors: readonly { userId: string; name: string; initials: string; role: string; desk: string }[];
  to: string;
};

/** One press for each demo editor. Shown only where the server offers them. */
export const DemoChoice = ({ editors, to }: DemoChoiceProps) => {
  const [refusal, act, pending] = useActionState(demoSignInAction, null);
  if (editors.length === 0) return null;
  return (
    <form action={act} className={styles.demo} aria-labelledby="demo-title">
      <h3 className={styles.demoTitle} id="demo-title">
        Or look around the demo as
      </h3>
      {to === '/' ? null : <input type="hidden" name="to" value={to} />}
      <ul>
        {editors.map(({ userId, name, initials, role, desk }) => (
          <li key={userId}>
            <button type="submit" name="userId" value={userId} className={styles.person} aria-disabled={pending}>
              <span className={styles.initials} aria-hidden="true">
                {initials}
              </span>
              <span className={styles.name}>{name}</span>
              <span className={styles.role}>
                {role}, {desk}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
    </form>
  );
};
