'use client';

import { TextLink } from '@/app/_ui/text-link';
import type { Cell } from '@/domain/position/cell-as-of';
import type { Party } from '@/domain/position/side-by-side-facts';
import { useCard } from './card-host';
import { counted } from './cell-words';
import { EntryLines } from './entry-lines';
import styles from './more.module.css';
import { useScreen } from './screen-context';

type Props = {
  readonly cell: Cell;
  readonly skip: number;
  readonly words: string;
  readonly party: Party | null;
  readonly reach: boolean;
  readonly lit?: readonly string[];
};

/** The claims of a cell behind the one it shows, on a card: the table keeps its place. */
export const More = ({ cell, skip, words, party, reach, lit = none }: Props) => {
  const { open } = useCard();
  const about = party ? `of ${party.name}` : 'that count for no party';
  const content = () => <Behind cell={cell} skip={skip} party={party} />;
  return (
    <button
      type="button"
      className={styles.more}
      tabIndex={reach ? 0 : -1}
      aria-haspopup="dialog"
      aria-label={lit.length > 0 ? `${words}: claims ${about}, ${lit.join(' ')} among them` : `${words}: claims ${about}`}
      data-lit={lit.join(' ') || undefined}
      title={lit.length > 0 ? `${lit.join(', ')} among them` : undefined}
      onClick={(event) => open(event.currentTarget, { label: `Claims ${about}`, width: '26rem', content: content() })}
    >
      {words}
    </button>
  );
};

const none: readonly string[] = [];

const Behind = ({ cell, skip, party }: Pick<Props, 'cell' | 'skip' | 'party'>) => {
  const { workspace } = useScreen();
  const claims = new URLSearchParams([['issue', cell.issueId], ...(party ? [['party', party.id]] : [])]);
  return (
    <>
      <ol className={styles.list}>
        {cell.entries.slice(skip).map((entry) => (
          <li key={entry.tag}>
            <EntryLines entry={entry} showBearing />
          </li>
        ))}
      </ol>
      {cell.beyond > 0 ? (
        <p className={styles.beyond}>
          <TextLink href={`/w/${workspace}/claims?${claims}`}>{counted(cell.beyond, 'older claim')} in the list of claims</TextLink>
        </p>
      ) : null}
    </>
  );
};
