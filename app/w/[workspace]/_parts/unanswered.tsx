import { EmptyState } from '@/app/_ui/empty-state';
import { Link } from '@/app/_ui/link';
import { PartyCode } from '@/app/_ui/party-code';
import { When } from '@/app/_ui/when';
import type { DeskView } from '@/desk/view-desk';
import { silences } from '@/domain/claim/unanswered';
import styles from './desk.module.css';

/** Accusations, questions and proposals that still wait for their addressee, the oldest first. */
export const Unanswered = ({ workspace, desk }: { readonly workspace: string; readonly desk: DeskView }) => {
  const { claims } = desk.unanswered;
  if (claims.length === 0) return <EmptyState>Every accusation, question and proposal on record has its answer.</EmptyState>;
  return (
    <ul className={styles.silent}>
      {claims.map((claim) => {
        const party = desk.parties.find((p) => claim.partyIds.includes(p.id));
        return (
          <li key={claim.claimId}>
            <span>{party ? <PartyCode code={party.code} slot={party.slot} name={party.name} /> : null}</span>
            <Link href={`/w/${workspace}/claims/${claim.claimId}`}>
              <span className={styles.words}>{claim.proposition}</span>
              <span className={styles.meta}>
                {claim.kind.charAt(0).toUpperCase() + claim.kind.slice(1)}, <When on={claim.said} />; {silences[claim.why]}
                {claim.silent.length > 0 ? `: ${claim.silent.map((s) => s.name).join(', ')}` : ''}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
};
