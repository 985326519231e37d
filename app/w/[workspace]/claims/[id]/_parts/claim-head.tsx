'use client';

import type { ReactNode } from 'react';
import { Link } from '@/app/_ui/link';
import { PartyCode } from '@/app/_ui/party-code';
import { Pill } from '@/app/_ui/pill';
import { RelationMark } from '@/app/_ui/relation-mark';
import { When } from '@/app/_ui/when';
import type { ClaimView, NamedParty } from '@/desk/view-claim';
import type { Question } from '@/domain/verdict/scale';
import { ClaimMenu } from './claim-menu';
import styles from './head.module.css';
import { capital, counted } from './kind-word';
import { mayReword, Proposition } from './proposition';
import { SmallAct } from './small-act';
import { TwoQuestions } from './two-questions';

type Props = {
  readonly workspace: string;
  readonly claim: ClaimView;
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
  readonly judge: (question: Question) => void;
};

/** Where it stands, what it says, and both answers. */
export const ClaimHead = ({ workspace, claim, editing, setEditing, judge }: Props) => (
  <header className={styles.head}>
    <div>
      <Path workspace={workspace} claim={claim} />
      <Standing workspace={workspace} claim={claim} />
      <Proposition {...{ workspace, claim, editing, setEditing }} />
      <Facts workspace={workspace} claim={claim}>
        {mayReword(claim) && !editing ? (
          <SmallAct onClick={() => setEditing(true)} hint="claim-edit">
            Edit
          </SmallAct>
        ) : null}
        {claim.withdrawn || claim.mergedInto ? null : (
          <>
            <Link href={`/w/${workspace}/claims/${claim.id}/map`}>Map</Link>
            <Link href={`/w/${workspace}/compare?a=claim:${claim.id}`}>Compare</Link>
          </>
        )}
        <ClaimMenu workspace={workspace} claim={claim} />
      </Facts>
    </div>
    <TwoQuestions claim={claim} judge={judge} />
  </header>
);

type Part = Pick<Props, 'workspace' | 'claim'>;

const Path = ({ workspace, claim: { issues } }: Part) => {
  const [place] = issues;
  if (!place)
    return (
      <p className={styles.path}>
        <Link href={`/w/${workspace}/claims`}>Claims</Link>
        <span>/</span>
        <span>under no issue yet</span>
      </p>
    );
  return (
    <p className={styles.path}>
      {place.above.map(({ id, question }) => (
        <span key={id}>
          <Link href={`/w/${workspace}/issues/${id}`}>{question}</Link>
          <span aria-hidden="true"> / </span>
        </span>
      ))}
      <Link href={`/w/${workspace}/issues/${place.issueId}`}>{place.question}</Link>
      <span>({place.bearing})</span>
      {issues.length > 1 ? <span>and {counted(issues.length - 1, 'issue')} more</span> : null}
    </p>
  );
};

/** What makes it count for less than it seems: a draft, merged, withdrawn. */
const Standing = ({ workspace, claim }: Part) => {
  if (claim.mergedInto)
    return (
      <p className={styles.standing}>
        <b>Merged</b> into <Link href={`/w/${workspace}/claims/${claim.mergedInto.id}`}>{claim.mergedInto.proposition}</Link> Undo it from
        the history.
      </p>
    );
  if (claim.withdrawn)
    return (
      <p className={styles.standing}>
        <b>Withdrawn:</b> it stands in no list and counts nowhere. Undo it from the history.
      </p>
    );
  return claim.status === 'draft' ? (
    <p className={styles.standing}>
      <b>Draft:</b> no exact words are kept for it, so it counts nowhere and cannot be judged yet.
    </p>
  ) : null;
};

const partiesOf = (claim: ClaimView): NamedParty[] => [
  ...new Map(claim.appearances.flatMap(({ party }) => (party ? [[party.id, party] as const] : []))).values(),
];

const Facts = ({ workspace, claim, children }: Part & { readonly children: ReactNode }) => {
  const dated = claim.appearances.filter(({ said }) => said.precision !== 'unknown');
  const [newest, oldest] = [dated[0], dated.at(-1)];
  return (
    <div className={styles.line}>
      {partiesOf(claim).map((party) => (
        <PartyCode key={party.id} {...party} />
      ))}
      <span>{capital(claim.kind)}</span>
      {claim.appearances.length > 0 ? (
        <span>
          {counted(claim.appearances.length, 'appearance')}, {counted(claim.roots, 'root')}
        </span>
      ) : null}
      {newest && oldest ? (
        <span>
          said <When on={oldest.said} />
          {newest.saidOn === oldest.saidOn ? null : (
            <>
              {' '}
              to <When on={newest.said} />
            </>
          )}
          {dated.length < claim.appearances.length ? `, ${claim.appearances.length - dated.length} undated` : null}
        </span>
      ) : claim.appearances.length > 0 ? (
        <span>said on no known day</span>
      ) : null}
      {claim.about.precision === 'unknown' ? null : (
        <span>
          about <When on={claim.about} />
        </span>
      )}
      {claim.asOf ? (
        <span>
          as of <When on={{ earliest: claim.asOf, latest: claim.asOf, precision: 'day' }} />
        </span>
      ) : null}
      {claim.addressees.length > 0 ? (
        <span>
          to{' '}
          {claim.addressees.map(({ id, name }, i) => (
            <span key={id}>
              {i > 0 ? ', ' : ''}
              <Link href={`/w/${workspace}/actors/${id}`}>{name}</Link>
            </span>
          ))}
        </span>
      ) : null}
      {claim.unanswered ? (
        <RelationMark
          relation="unanswered"
          word={claim.unanswered.length > 0 ? `unanswered by ${claim.unanswered.join(', ')}` : 'unanswered'}
        />
      ) : null}
      {claim.tags.map((tag) => (
        <Pill key={tag} href={`/w/${workspace}/claims?tag=${encodeURIComponent(tag)}`}>
          {tag}
        </Pill>
      ))}
      {children}
    </div>
  );
};
