import { footnoteWords } from '@/app/_ui/position-words';
import { ReferenceTag } from '@/app/_ui/reference-tag';
import { RelationMark, type RelationName } from '@/app/_ui/relation-mark';
import { TextLink } from '@/app/_ui/text-link';
import type { Entry } from '@/domain/position/cell-as-of';
import type { Citation } from '@/domain/position/citations';
import { unansweredWords } from './cell-words';
import styles from './matrix.module.css';
import { useScreen } from './screen-context';

type CitedProps = { readonly tag: string; readonly citation: Citation; readonly lit: boolean; readonly reach: boolean | undefined };

/** A cited tag: in the table it leads to its cell, elsewhere to its claim. */
const Cited = ({ tag, citation: { claimId, proposition }, lit, reach }: CitedProps) => {
  const { workspace } = useScreen();
  const shown = <ReferenceTag tag={tag} lit={lit} />;
  return reach === undefined ? (
    <TextLink quiet href={`/w/${workspace}/claims/${claimId}`} title={proposition}>
      {shown}
    </TextLink>
  ) : (
    <button type="button" className={styles.cited} data-goes={tag} data-claim={claimId} title={proposition} tabIndex={reach ? 0 : -1}>
      {shown}
    </button>
  );
};

type Props = {
  readonly entry: Entry;
  readonly lit: ReadonlySet<string>;
  readonly most?: number;
  /** in the table, whose tags lead to their cells: Tab goes to them */
  readonly reach?: boolean;
};

/** What a statement does to others, each by the tag it hits; and that an answer to it is owed. */
export const Footnotes = ({ entry, lit, most = Number.POSITIVE_INFINITY, reach }: Props) => {
  const { workspace, parties } = useScreen();
  const shown = entry.citations.slice(0, most);
  const behind = entry.citations.length - shown.length;
  return (
    <>
      {shown.map((citation) => (
        <span key={citation.id} className={styles.relation} title={citation.reason || undefined}>
          <RelationMark relation={citation.type as RelationName} word={footnoteWords(citation)}>
            {citation.tags.length > 0 ? (
              citation.tags.map((tag) => <Cited key={tag} tag={tag} citation={citation} lit={lit.has(tag)} reach={reach} />)
            ) : (
              <TextLink quiet href={`/w/${workspace}/claims/${citation.claimId}`} title={citation.proposition} tabIndex={-1}>
                another claim
              </TextLink>
            )}
          </RelationMark>
        </span>
      ))}
      {behind > 0 ? <span className={styles.relation}>+{behind}</span> : null}
      {entry.unanswered ? (
        <span className={styles.relation} title={entry.unanswered.by.map(({ name }) => name).join(', ') || undefined}>
          <RelationMark relation="unanswered" word={unansweredWords(entry.unanswered, parties)} />
        </span>
      ) : null}
    </>
  );
};
