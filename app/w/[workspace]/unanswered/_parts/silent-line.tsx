import { Link } from '@/app/_ui/link';
import { PartyCode } from '@/app/_ui/party-code';
import { TextLink } from '@/app/_ui/text-link';
import { When } from '@/app/_ui/when';
import { silences } from '@/domain/claim/unanswered';
import { misses } from '@/domain/issue/missed-reply';
import type { PartyMark, UnansweredLine } from '@/domain/issue/unanswered-lines';
import { unansweredKindWords } from '@/domain/issue/unanswered-query';
import { ageWords } from './age-words';
import styles from './unanswered.module.css';

type Props = {
  readonly workspace: string;
  readonly line: UnansweredLine;
  readonly parties: readonly PartyMark[];
  readonly onFocus: () => void;
};

const whyWords = { ...silences, ...misses };

/** Where a line leads: its claim, else the issue it was asked about, else who was asked. */
export const lineHref = (workspace: string, { claimId, issueIds, silent }: UnansweredLine): string => {
  if (claimId) return `/w/${workspace}/claims/${claimId}`;
  return issueIds[0] ? `/w/${workspace}/issues/${issueIds[0]}` : `/w/${workspace}/actors/${silent[0]?.id ?? ''}`;
};

/** What was said or asked, who is silent and since when; for a reply that misses, the reply. */
export const SilentLine = ({ workspace, line, parties, onFocus }: Props) => {
  const { kind, words, why, partyIds, asker, silent, replied, reply, said, ageInDays, due } = line;
  const askers = parties.filter(({ id }) => partyIds.includes(id));
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        {askers.map(({ id, ...party }) => (
          <PartyCode key={id} {...party} />
        ))}
      </span>
      <div className={styles.what}>
        <Link data-row href={lineHref(workspace, line)} className={styles.words} onFocus={onFocus}>
          {words}
        </Link>
        <p className={styles.meta}>
          <span>
            {unansweredKindWords[kind]}
            {kind === 'request' && asker ? ` by ${asker}` : ''}
          </span>
          <span>
            {whyWords[why]}
            {silent.length > 0 ? (
              <>
                : <b>{silent.map(({ name }) => name).join(', ')}</b>
              </>
            ) : null}
          </span>
          {replied.length > 0 ? <span>answered: {replied.map(({ name }) => name).join(', ')}</span> : null}
          {due ? (
            <span>
              due <When on={{ earliest: due, latest: due, precision: 'day' }} />
            </span>
          ) : null}
        </p>
        {reply ? (
          <p className={styles.meta}>
            <span>
              Replied with: <TextLink href={`/w/${workspace}/claims/${reply.claimId}`}>{reply.proposition}</TextLink>
            </span>
          </p>
        ) : null}
      </div>
      <span className={styles.since}>
        {said.precision === 'unknown' ? (
          'undated'
        ) : (
          <>
            <span>{ageWords(ageInDays)}</span>
            <When on={said} />
          </>
        )}
      </span>
    </li>
  );
};
