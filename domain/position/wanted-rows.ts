import { isSilence } from './gap';
import type { SideBySideQuery } from './side-by-side-query';
import type { Row, Table } from './table-as-of';

/** The rows that `only` leaves: those with a gap, with something unanswered, or all. */
export const wantedRows = ({ rows }: Pick<Table, 'rows'>, only: SideBySideQuery['only']): Row[] =>
  rows.filter((row) => only === null || (only === 'unanswered' ? row.unanswered > 0 : row.cells.some(({ gap }) => isSilence(gap))));
