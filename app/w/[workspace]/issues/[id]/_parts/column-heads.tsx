import { Button } from '@mantine/core';
import { memo } from 'react';
import { Mark } from '@/app/_ui/mark';
import { PartyCode } from '@/app/_ui/party-code';
import { partySlot } from '@/app/_ui/party-slot';
import type { SideBySide } from '@/domain/position/side-by-side';
import type { SideBySideQuery } from '@/domain/position/side-by-side-query';
import type { Column } from '@/domain/position/table-as-of';
import { AsOf } from './as-of';
import { useCard } from './card-host';
import { columnWords } from './cell-words';
import styles from './matrix.module.css';
import { useDraggedColumn } from './use-dragged-column';

type Acts = {
  readonly moveColumn: (code: string, by: number) => void;
  readonly foldColumn: (code: string) => void;
  readonly change: (to: Partial<SideBySideQuery>) => void;
};
type Props = Acts & {
  readonly page: SideBySide;
  readonly columns: readonly Column[];
  readonly narrow: ReadonlySet<string>;
  readonly asOf: string | null;
};

/** The parties, each with how much it says and by how many; the day the page is shown as of stands in the corner. Heads are dragged into another order. */
export const ColumnHeads = memo(({ page, columns, narrow, asOf, ...acts }: Props) => {
  const dragged = useDraggedColumn(columns, acts.moveColumn);
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          <span className={styles.meta}>as of</span>
          <b>
            <AsOf page={page} asOf={asOf} />
          </b>
        </th>
        {columns.map((column, at) => (
          <th
            key={column.id}
            scope="col"
            className={styles.columnHead}
            data-party-slot={partySlot(column.slot)}
            data-narrow={narrow.has(column.code) || undefined}
            {...dragged(column.code)}
          >
            <span className={styles.party}>
              <PartyCode code={column.code} slot={column.slot} name={column.name} />
              {narrow.has(column.code) ? null : <b>{column.name}</b>}
            </span>
            {narrow.has(column.code) ? null : <span className={styles.meta}>{columnWords(column)}</span>}
            <HeadMenu column={column} columns={columns} at={at} isNarrow={narrow.has(column.code)} {...acts} />
          </th>
        ))}
      </tr>
    </thead>
  );
});
ColumnHeads.displayName = 'ColumnHeads';

type MenuProps = Acts & { readonly column: Column; readonly columns: readonly Column[]; readonly at: number; readonly isNarrow: boolean };

/** What can be done with a column, on a card: the table keeps its place. */
const HeadMenu = ({ column, columns, at, isNarrow, moveColumn, foldColumn, change }: MenuProps) => {
  const { open, close } = useCard();
  const { code, name } = column;
  const rows: readonly (readonly [string, boolean, () => void])[] = [
    [isNarrow ? 'Open the column' : 'Fold to its stances', true, () => foldColumn(code)],
    ['Move left', at > 0, () => moveColumn(code, -1)],
    ['Move right', at < columns.length - 1, () => moveColumn(code, 1)],
    ['Leave out', columns.length > 1, () => change({ party: columns.map((one) => one.code).filter((one) => one !== code) })],
  ];
  const content = (
    <div className={styles.headActs}>
      {rows.map(([words, can, act]) => (
        <Button
          key={words}
          variant="subtle"
          size="compact-sm"
          justify="flex-start"
          disabled={!can}
          onClick={() => {
            close();
            act();
          }}
        >
          {words}
        </Button>
      ))}
    </div>
  );
  return (
    <button
      type="button"
      className={styles.headMenu}
      aria-haspopup="dialog"
      aria-label={`Column ${name}`}
      onClick={(event) => open(event.currentTarget, { label: `Column ${name}`, width: '11rem', content })}
    >
      <Mark name="sign-down" size={12} />
    </button>
  );
};
