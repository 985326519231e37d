import { TextLink } from '@/app/_ui/text-link';
import { When } from '@/app/_ui/when';
import type { HypothesesPage } from '@/domain/evidence/analysis-seen';
import { issuesInOrder } from '@/domain/issue/issue-tree';
import styles from './begin.module.css';

/** The questions below the issue that have an analysis of their own, so that nobody weighs the same once more unknowingly. */
export const WeighedBelow = ({ workspace, page }: { readonly workspace: string; readonly page: HypothesesPage }) => {
  const below = issuesInOrder(page.questions).flatMap(({ id, question, weighed }) =>
    weighed && id !== page.issue.id ? [{ id, question, ...weighed }] : [],
  );
  if (below.length === 0) return null;
  return (
    <div className={styles.below}>
      <p>
        {below.length === 1 ? 'A question below has an analysis already:' : `${below.length} questions below have an analysis already:`}
      </p>
      <ul>
        {below.map(({ id, question, openedAt, closedAt }) => (
          <li key={id}>
            <TextLink href={`/w/${workspace}/issues/${id}/hypotheses`}>{question}</TextLink>{' '}
            <span>
              {closedAt ? 'closed ' : 'open since '}
              <When at={closedAt ?? openedAt} form="near" />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
