import { TextLink } from '@/app/_ui/text-link';
import type { JudgedRound } from '@/desk/view-agreement';
import styles from './agreement.module.css';

type Props = { readonly workspace: string; readonly rounds: readonly JudgedRound[]; readonly back: string };

/** The claims of a cell, each leading to its round. */
export const RoundLinks = ({ workspace, rounds, back }: Props) => (
  <div className={styles.cell} aria-live="polite">
    <p className={styles.meta}>
      {rounds.length === 1 ? '1 claim' : `${rounds.length} claims`} in this cell. <TextLink href={back}>Leave the cell</TextLink>
    </p>
    <ul>
      {rounds.map((round) => (
        <li key={round.id}>
          <TextLink quiet href={`/w/${workspace}/rounds/${round.id}`}>
            {round.proposition}
          </TextLink>
        </li>
      ))}
    </ul>
  </div>
);
