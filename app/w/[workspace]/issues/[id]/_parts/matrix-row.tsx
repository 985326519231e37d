import { memo } from 'react';
import { partySlot } from '@/app/_ui/party-slot';
import { TextLink } from '@/app/_ui/text-link';
import { isSilence } from '@/domain/position/gap';
import type { Column, Row } from '@/domain/position/table-as-of';
import { counted } from './cell-words';
import { GapCell } from './gap-cell';
import styles from './matrix.module.css';
import { More } from './more';
import { useScreen } from './screen-context';
import { StatementCell } from './statement-cell';
import { wiresOf } from './wires';

type Props = {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly n: number;
  /** the column of the chosen cell when it is in this row */
  readonly chosen: number | null;
  /** nothing is chosen yet and this row holds the first cell */
  readonly first: boolean;
  /** lit tags of this row, parted by spaces: a text, so that rows it does not concern stay as they are */
  readonly lit: string;
};

/** A question and what each party says to it. */
export const MatrixRow = memo(({ row, columns, n, chosen, first, lit }: Props) => {
  const { workspace } = useScreen();
  const wires = wiresOf(row.cells);
  const litTags = new Set(lit.split(' '));
  const beyond = row.cells.some((cell) => cell.beyond > 0) ? ' or more' : '';
  return (
    <tr>
      <th scope="row" className={styles.rowHead} data-depth={Math.min(row.depth, 3)}>
        <span className={styles.letter}>{row.letter}</span>
        <h2 className={styles.question}>
          {row.parentId === null ? (
            row.question
          ) : (
            <TextLink quiet href={`/w/${workspace}/issues/${row.id}`}>
              {row.question}
            </TextLink>
          )}
        </h2>
        <span className={styles.rowCounts}>
          {counted(row.claims, 'claim')} · {row.unanswered === 0 ? 'none' : `${row.unanswered.toLocaleString('en')}${beyond}`} unanswered
          {row.unplaced ? (
            <>
              {' · '}
              <More
                cell={row.unplaced}
                skip={0}
                words={`${counted(row.unplaced.entries.length, 'counts', 'count')} for no party`}
                party={null}
                reach
              />
            </>
          ) : null}
        </span>
      </th>
      {row.cells.map((cell, at) => {
        const column = columns[at];
        if (!column) return null;
        const isChosen = chosen === at;
        const reach = isChosen || (first && at === 0);
        return (
          <td
            key={column.id}
            data-at={`${n} ${at}`}
            data-chosen={isChosen || undefined}
            data-gap={isSilence(cell.gap) || undefined}
            data-party-slot={partySlot(column.slot)}
            tabIndex={reach ? 0 : -1}
            className={styles.cell}
          >
            <span className={styles.partyName}>{column.name}</span>
            {cell.entries.length === 0 ? (
              <GapCell cell={cell} party={column} reach={reach} />
            ) : (
              <StatementCell cell={cell} party={column} wire={wires[at] ?? null} lit={litTags} reach={reach} />
            )}
          </td>
        );
      })}
    </tr>
  );
});
MatrixRow.displayName = 'MatrixRow';
