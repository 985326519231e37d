import { FieldRow, FieldRows } from '@/app/_ui/field-row';
import styles from './people.module.css';

/** The roles, lowest first: each may do all that the one before may. */
const rows = [
  ['reader', 'reads everything, verifies the history'],
  ['analyst', 'captures, quotes, keeps claims, links, adds evidence, judges'],
  ['adjudicator', 'closes rounds, settles verdicts, merges actors, orders the parties'],
  ['chief', 'invites, gives roles, resets passwords, exports the desk'],
] as const;

export const RoleLegend = () => (
  <div className={styles.legend}>
    <FieldRows>
      {rows.map(([role, may]) => (
        <FieldRow key={role} label={role}>
          {may}
        </FieldRow>
      ))}
    </FieldRows>
  </div>
);
