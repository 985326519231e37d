import type { VerdictSeen } from '@/domain/verdict/round-seen';
import styles from './rests-on-line.module.css';
import { Stance } from './stance';

/** The evidence a verdict was said to rest on, each with its stance; what was unlinked since says so. Nothing where none was named. */
export const RestsOnLine = ({ restsOn }: Pick<VerdictSeen, 'restsOn'>) =>
  restsOn.length === 0 ? null : (
    <div className={styles.rests}>
      <span>Rests on</span>
      <ul>
        {restsOn.map(({ linkId, stance, finding, stands }) => (
          <li key={linkId}>
            <Stance stance={stance} showWord={false} /> {finding}
            {stands ? null : <i> (unlinked since)</i>}
          </li>
        ))}
      </ul>
    </div>
  );
