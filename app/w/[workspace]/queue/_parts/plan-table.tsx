import listing from '@/app/w/[workspace]/_parts/listing.module.css';
import type { AssignmentPlan } from '@/desk/view-assignment';
import styles from './queue.module.css';

/** Who would get what: a line for each claim that lacks verdicts, and what no editor is left for. */
export const PlanTable = ({ plan }: { readonly plan: AssignmentPlan }) => {
  const { total, seats, short, judges } = plan;
  const concerned = new Set([...seats, ...short].map(({ needId }) => needId));
  const matters = plan.matters.filter(({ id }) => concerned.has(id));
  if (matters.length === 0) return <p className={styles.note}>Every claim there has as many verdicts, given or asked for.</p>;
  const later = total - plan.matters.length;
  const initials = new Map(judges.map(({ id, initials: of }) => [id, of]));
  const getting = (id: string) => seats.filter(({ needId }) => needId === id).map(({ editorId }) => initials.get(editorId) ?? '');
  const missing = new Map(short.map(({ needId, missing: n }) => [needId, n]));
  return (
    <div className={styles.plan}>
      <p className={styles.note} aria-live="polite">
        On {matters.length.toLocaleString('en')} {matters.length === 1 ? 'question' : 'questions'}.
        {later > 0 ? ` The most urgent come first; ${later.toLocaleString('en')} more wait for the next time.` : ''}
        {short.length > 0 ? ` For ${short.length.toLocaleString('en')} too few editors are left: their seats stay free.` : ''}
      </p>
      <table className={listing.table}>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            <th scope="col">Asked of</th>
          </tr>
        </thead>
        <tbody>
          {matters.map(({ id, proposition, speaker, roundId }) => (
            <tr key={id}>
              <th scope="row">
                {proposition}
                {speaker ? `, ${speaker}` : ''}
                {roundId ? <span className={styles.meta}> round is open</span> : null}
              </th>
              <td className={styles.seats}>
                {getting(id).join(' ') || 'nobody more'}
                {missing.has(id) ? `, ${missing.get(id)} free` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
