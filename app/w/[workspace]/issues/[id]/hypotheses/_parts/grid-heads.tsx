import { PartyCode } from '@/app/_ui/party-code';
import { TextLink } from '@/app/_ui/text-link';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import type { RivalClaim } from '@/domain/evidence/analysis-seen';
import type { RankedClaim } from '@/domain/evidence/competing-hypotheses';
import { claimTag } from '@/domain/evidence/hypotheses-told';
import styles from './grid.module.css';

/** The rival claims over their columns: tag, who makes it, and its words. */
export const ClaimHeads = ({ workspace, claims }: { readonly workspace: string; readonly claims: readonly RivalClaim[] }) => (
  <thead>
    <tr>
      <th scope="col" className={styles.corner}>
        Evidence
      </th>
      {claims.map((claim, n) => (
        <th key={claim.id} scope="col" className={styles.claim} data-gone={claim.gone || undefined}>
          <span className={styles.claimTop}>
            <b>{claimTag(n)}</b>
            {claim.parties.map((party) => (
              <PartyCode key={party.code} {...party} />
            ))}
          </span>
          <span className={styles.proposition} title={claim.proposition}>
            <TextLink quiet href={`/w/${workspace}/claims/${claim.id}`}>
              {claim.proposition}
            </TextLink>
          </span>
          {claim.gone ? <span className={styles.note}>withdrawn since</span> : null}
          {claim.reworded ? <span className={styles.note}>marked on other words</span> : null}
        </th>
      ))}
      <th scope="col" className={styles.tells}>
        Tells apart
      </th>
    </tr>
  </thead>
);

const ordinal = (n: number) => `${n}${({ 1: 'st', 2: 'nd', 3: 'rd' } as Record<number, string>)[n] ?? 'th'}`;

/** What speaks against each claim, added up, at the foot of its column; nothing while too few cells are marked to rank. */
export const ScoreRow = ({
  claims,
  ranked,
  enough,
}: {
  readonly claims: readonly RivalClaim[];
  readonly ranked: readonly RankedClaim[];
  readonly enough: boolean;
}) => (
  <tfoot>
    <tr>
      <th scope="row" className={styles.corner}>
        Inconsistency
      </th>
      {claims.map(({ id }) => {
        const claim = ranked.find((one) => one.id === id);
        return (
          <td key={id} className={styles.score} data-leads={(enough && claim?.rank === 1) || undefined}>
            {enough && claim ? (
              <>
                <b>{claim.inconsistency}</b> <span>{ordinal(claim.rank)}</span>
                {claim.rank === 1 ? <VisuallyHidden>, leads</VisuallyHidden> : null}
              </>
            ) : (
              'not yet'
            )}
          </td>
        );
      })}
      <td className={styles.tells} />
    </tr>
  </tfoot>
);
