import { PartyCode } from '@/app/_ui/party-code';
import { partySlot } from '@/app/_ui/party-slot';
import type { SideBySide } from '@/domain/position/side-by-side';
import type { Column } from '@/domain/position/table-as-of';
import { AsOf } from './as-of';
import { columnWords } from './cell-words';
import styles from './matrix.module.css';

type Props = { readonly page: SideBySide; readonly columns: readonly Column[]; readonly asOf: string | null };

/** The parties, each with how much it says and by how many; the day the page is shown as of stands in the corner. */
export const ColumnHeads = ({ page, columns, asOf }: Props) => (
  <thead>
    <tr>
      <th scope="col" className={styles.corner}>
        <span className={styles.meta}>as of</span>
        <b>
          <AsOf page={page} asOf={asOf} />
        </b>
      </th>
      {columns.map((column) => (
        <th key={column.id} scope="col" className={styles.columnHead} data-party-slot={partySlot(column.slot)}>
          <span className={styles.party}>
            <PartyCode code={column.code} slot={column.slot} name={column.name} />
            <b>{column.name}</b>
          </span>
          <span className={styles.meta}>{columnWords(column)}</span>
        </th>
      ))}
    </tr>
  </thead>
);
