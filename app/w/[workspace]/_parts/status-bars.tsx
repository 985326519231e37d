import { Link } from '@/app/_ui/link';
import { Verdict } from '@/app/_ui/verdict';
import type { DeskView } from '@/desk/view-desk';
import { type ClaimQuery, writeClaimQuery } from '@/domain/search/claim-query';
import styles from './desk.module.css';

type Props = { readonly workspace: string; readonly statuses: DeskView['statuses']; readonly drafts: number };

/** Bars share one scale and differ by fill as well as length. */
const fills: Readonly<Record<string, string>> = { best: 'full', half: 'stripes', none: 'dashed' };

/** The claims a bar counts: those settled with its word, or those with words of somebody that nobody has judged yet. */
const asked = (inside: DeskView['statuses'][number]['inside'], word: string): ClaimQuery => ({
  filters: inside === 'none' ? { so: ['none'], status: 'tracked' } : { word: [word] },
  after: null,
});

/** How many claims stand at each rung, with mark, word and number. */
export const StatusBars = ({ workspace, statuses, drafts }: Props) => {
  const longest = Math.max(1, ...statuses.map((s) => s.count));
  return (
    <>
      <ul className={styles.bars}>
        {statuses.map(({ inside, word, count }) => (
          <li key={`${inside}${word}`}>
            <Link href={`/w/${workspace}/claims?${writeClaimQuery(asked(inside, word))}`}>
              <Verdict question="so" inside={inside} word={word} />
            </Link>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" data-fill={fills[inside] ?? 'open'}>
              <rect x="0.5" y="0.5" width={Math.max(1, (99 * count) / longest)} height="9" vectorEffect="non-scaling-stroke" />
            </svg>
            <span className={styles.number}>{count}</span>
          </li>
        ))}
      </ul>
      {drafts > 0 ? (
        <p className={styles.meta}>
          <Link href={`/w/${workspace}/claims?status=draft`}>{drafts === 1 ? '1 draft' : `${drafts} drafts`}</Link> without words
        </p>
      ) : null}
    </>
  );
};
