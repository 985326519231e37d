import { memo, useMemo } from 'react';
import { Mark } from '@/app/_ui/mark';
import { partySlot } from '@/app/_ui/party-slot';
import { TextLink } from '@/app/_ui/text-link';
import { isSilence } from '@/domain/position/gap';
import type { Column, Row } from '@/domain/position/table-as-of';
import { asFarAsShown, counted, holdsMore } from './cell-words';
import { GapCell } from './gap-cell';
import styles from './matrix.module.css';
import { More } from './more';
import { NarrowCell } from './narrow-cell';
import { useScreen } from './screen-context';
import { StatementCell } from './statement-cell';
import { wiresOf } from './wires';

type Props = {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly narrow: ReadonlySet<string>;
  /** the column of the chosen cell when it is in this row */
  readonly chosen: string | null;
  /** the column of the pinned one when it is in this row */
  readonly pinned: string | null;
  /** nothing is chosen yet and this row holds the first cell */
  readonly first: boolean;
  /** lit tags of this row, parted by spaces: a text, so that rows it does not concern stay as they are */
  readonly lit: string;
  /** its cells follow in a moment */
  readonly waiting: boolean;
  /** null when no question stands under it */
  readonly folding: 'folded' | 'open' | null;
  /** the questions folded away under it */
  readonly under: readonly Row[];
  /** the facts of the page as they came */
  readonly kept: unknown;
  readonly foldRow: (rowId: string) => void;
};

/** What a folded row keeps from sight, so that nothing is hidden without a word. */
const underWords = (under: readonly Row[]): string => {
  const letters = under.length > 1 ? `${under[0]?.letter}–${under.at(-1)?.letter}` : (under[0]?.letter ?? '');
  const unanswered = under.reduce((n, row) => n + row.unanswered, 0);
  const gaps = under.reduce((n, row) => n + row.cells.filter(({ gap }) => isSilence(gap)).length, 0);
  const parts = [
    counted(
      under.reduce((n, row) => n + row.claims, 0),
      'claim',
    ),
    unanswered > 0 ? `${asFarAsShown(String(unanswered), unanswered, under.some(holdsMore))} unanswered` : null,
    gaps > 0 ? counted(gaps, 'gap') : null,
  ];
  return `${letters} folded: ${parts.filter(Boolean).join(', ')}`;
};

/** A question and what each party says to it. */
export const MatrixRow = memo((props: Props) => {
  const { row, columns, narrow, chosen, pinned, first, lit, waiting, folding, under, kept, foldRow } = props;
  const { workspace } = useScreen();
  const wires = useMemo(() => wiresOf(row.cells), [row]);
  const litTags = useMemo(() => new Set(lit.split(' ')), [lit]);
  const silent = row.unanswered === 0 ? 'none' : row.unanswered.toLocaleString('en');
  return (
    <tr data-row={row.id}>
      <th scope="row" className={styles.rowHead} data-depth={Math.min(row.depth, 3)}>
        <span className={styles.letter}>
          {row.letter}
          {folding ? (
            <button
              type="button"
              className={styles.fold}
              aria-expanded={folding === 'open'}
              aria-label={`Questions under ${row.letter}`}
              onClick={() => foldRow(row.id)}
            >
              <Mark name={folding === 'open' ? 'sign-down' : 'sign-right'} size={12} />
            </button>
          ) : null}
        </span>
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
          {counted(row.claims, 'claim')} · {asFarAsShown(silent, row.unanswered, holdsMore(row))} unanswered
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
        {under.length > 0 ? (
          <button type="button" className={styles.under} onClick={() => foldRow(row.id)}>
            {underWords(under)}
          </button>
        ) : null}
      </th>
      {row.cells.map((cell, at) => {
        const column = columns[at];
        if (!column) return null;
        const isChosen = chosen === column.id;
        const isNarrow = narrow.has(column.code);
        const reach = isChosen || (first && at === 0);
        return (
          <td
            key={column.id}
            data-at={`${row.id} ${column.id}`}
            data-chosen={isChosen || undefined}
            data-pinned={pinned === column.id || undefined}
            data-narrow={isNarrow || undefined}
            data-gap={isSilence(cell.gap) || undefined}
            data-party-slot={partySlot(column.slot)}
            tabIndex={reach ? 0 : -1}
            className={styles.cell}
          >
            <span className={styles.partyName}>{column.name}</span>
            {waiting ? null : isNarrow ? (
              <NarrowCell cell={cell} lit={litTags} />
            ) : cell.entries.length === 0 ? (
              <GapCell cell={cell} party={column} reach={reach} />
            ) : (
              <StatementCell
                kept={kept}
                cell={cell}
                party={column}
                wire={narrow.has(columns[at - 1]?.code ?? '') ? null : (wires[at] ?? null)}
                lit={litTags}
                pinned={pinned === column.id}
                reach={reach}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
});
MatrixRow.displayName = 'MatrixRow';
