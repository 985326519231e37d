import type { ClaimView } from '@/desk/view-claim';
import { agreementIn } from '@/domain/verdict/agreement-here';
import { roundsOn } from '@/domain/verdict/question-now';
import { counted } from './kind-word';
import type { Matter } from './matter';
import { roundOn } from './matter';
import styles from './verdicts.module.css';

const perCent = (value: number) => `${Math.round(value * 100)} %`;

/** How far editors agree, never without what the figure rests on. */
export const Agreement = ({ claim, matter }: { readonly claim: ClaimView; readonly matter: Matter }) => {
  const here = agreementIn(roundsOn(claim.rounds, { claimId: claim.id, ...matter }), matter.question, matter.appearanceId);
  const open = roundOn(claim, matter)?.closedAt === null;
  const { agreement } = claim;
  return (
    <dl className={styles.agreement}>
      <dt>Agreement here</dt>
      <dd>
        {here ? (
          <b>{`${perCent(here.value)} of pairs, ${counted(here.verdicts, 'verdict')}`}</b>
        ) : open ? (
          'when the round closes'
        ) : (
          'nobody to compare yet'
        )}
      </dd>
      {agreement ? (
        <>
          <dt>
            This issue, <em>so</em>, Krippendorff α
          </dt>
          <dd>
            {agreement.value !== null && agreement.enough ? (
              <b>
                {agreement.value.toFixed(2)}, {counted(agreement.rounds, 'round')}
              </b>
            ) : (
              `${counted(agreement.rounds, 'round')}: too few to lean on`
            )}
          </dd>
        </>
      ) : null}
    </dl>
  );
};
