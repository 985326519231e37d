import { TextLink } from '@/app/_ui/text-link';
import { askingKinds } from '@/domain/claim/unanswered';
import { readUnansweredQuery, writeUnansweredQuery } from '@/domain/issue/unanswered-query';
import styles from './head.module.css';

type Props = { readonly workspace: string; readonly issueId: string };

/** Pages that look at this issue in their own way: the claims counted as unanswered as a list (by the same rule), and two parties against each other. */
export const AlsoHere = ({ workspace, issueId }: Props) => {
  const silent = writeUnansweredQuery({ ...readUnansweredQuery({}), issue: issueId, kind: [...askingKinds] });
  return (
    <span className={styles.also}>
      <TextLink quiet href={`/w/${workspace}/unanswered?${silent}`}>
        Unanswered claims as a list
      </TextLink>
      <TextLink quiet href={`/w/${workspace}/compare?issue=${issueId}`}>
        Compare two parties
      </TextLink>
    </span>
  );
};
