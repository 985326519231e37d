import type { Cell, Entry } from '@/domain/position/cell-as-of';
import type { Column, Row } from '@/domain/position/table-as-of';
import { counted } from './cell-words';

/** A line of the list: a question, a party under it, a statement of the party, or that older ones are not shown. */
export type ListItem =
  | { readonly kind: 'question'; readonly key: string; readonly row: Row }
  | { readonly kind: 'party'; readonly key: string; readonly cell: Cell; readonly party: Column | null }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: Entry }
  | { readonly kind: 'note'; readonly key: string; readonly words: string };

const itemsOf = (cell: Cell, columns: readonly Column[]): ListItem[] => {
  const at = `${cell.issueId} ${cell.partyId}`;
  return [
    { kind: 'party', key: at, cell, party: columns.find(({ id }) => id === cell.partyId) ?? null },
    ...cell.entries.map((entry): ListItem => ({ kind: 'entry', key: `${at} ${entry.claimId}`, entry })),
    ...(cell.beyond > 0
      ? [{ kind: 'note' as const, key: `${at} beyond`, words: `${counted(cell.beyond, 'older claim')} not shown.` }]
      : []),
  ];
};

/** The table as lines, from top to bottom. Parties that are silent on a question have their line too. */
export const listItems = (rows: readonly Row[], columns: readonly Column[]): ListItem[] =>
  rows.flatMap((row) => [
    { kind: 'question', key: row.id, row },
    ...[...row.cells, ...(row.unplaced ? [row.unplaced] : [])].flatMap((cell) => itemsOf(cell, columns)),
  ]);
