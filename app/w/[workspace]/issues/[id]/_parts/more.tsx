'use client';

import { afterFrame } from '@/app/_ui/after-frame';
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
  return (
    <button
      type="button"
      className={styles.more}
      tabIndex={reach ? 0 : -1}
      aria-haspopup="dialog"
      data-more
      aria-label={lit.length > 0 ? `${words}: claims ${about}, ${lit.join(' ')} among them` : `${words}: claims ${about}`}
      data-lit={lit.join(' ') || undefined}
      title={lit.length > 0 ? `${lit.join(', ')} among them` : undefined}
      onClick={({ currentTarget }) => {
        // a tag that was pressed asks for its claim (use-cited.ts)
        const { wanted } = currentTarget.dataset;
        delete currentTarget.dataset.wanted;
        const content = <Behind cell={cell} skip={skip} party={party} wanted={wanted} />;
        open(currentTarget, { label: `Claims ${about}`, width: '26rem', content });
      }}
    >
      {words}
    </button>
  );
};

const none: readonly string[] = [];

/** When the card has its height: what gives it the focus does not scroll. */
const intoSight = (line: HTMLElement | null) => (line ? afterFrame(() => line.scrollIntoView({ block: 'start' })) : undefined);

type BehindProps = Pick<Props, 'cell' | 'skip' | 'party'> & { readonly wanted: string | undefined };

const Behind = ({ cell, skip, party, wanted }: BehindProps) => {
  const { workspace } = useScreen();
  const claims = new URLSearchParams([['issue', cell.issueId], ...(party ? [['party', party.id]] : [])]);
  return (
    <>
      <ol className={styles.list}>
        {cell.entries.slice(skip).map((entry) => (
          <li key={entry.tag} ref={entry.tag === wanted ? intoSight : undefined}>
            <EntryLines entry={entry} showBearing wanted={entry.tag === wanted} />
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
