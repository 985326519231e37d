import type { Prisma } from './prisma-client/client';

/** The tables that acts write, and what a new row of each is made of (the workspace is added by the writer). What somebody read is no act. */
type Models = Prisma.TypeMap['model'];
type Derived =
  | 'side_row'
  | 'claim_search'
  | 'event'
  | 'event_about'
  | 'seal'
  | 'sealed_event'
  | 'workspace'
  | 'one_time_link'
  | 'inbox_read';
export type Table = Exclude<keyof Models, Derived | `sign_in_${string}`>;

type CreateData<T extends Table> = Models[T]['operations']['create']['args']['data'];
export type NewRow<T extends Table> = Omit<CreateData<T>, 'workspace_id' | 'id'> & { readonly id?: string };
export type RowPatch<T extends Table> = Partial<Omit<CreateData<T>, 'workspace_id' | 'id' | 'revision'>>;
export type Plain = Record<string, unknown>;

/** Tables whose rows carry no revision: written once, at most withdrawn. */
export const unrevised: ReadonlySet<Table> = new Set<Table>([
  'kept_text',
  'original',
  'source',
  'version',
  'attribution',
  'hop',
  'hop_actor',
  'claim',
  'claim_wording',
  'tag',
  'rating',
  'round_look',
  'verdict',
  'verdict_evidence',
  'adjudication',
]);

/** Tables whose rows cannot be withdrawn: the whole they belong to is. */
export const unwithdrawn: ReadonlySet<Table> = new Set<Table>([
  'kept_text',
  'original',
  'source',
  'attribution',
  'hop',
  'hop_actor',
  'claim',
  'claim_wording',
  'tag',
  'rating',
  'round_look',
  'verdict_evidence',
]);

/** Columns that never leave the server, not even to tell an editor how a row is now. */
const secret: Partial<Record<Table, readonly string[]>> = { share_link: ['token_digest'] };

/** A row as an editor may be told of it. */
export const toTold = (table: Table, row: Plain | null): Plain | null =>
  row && Object.fromEntries(Object.entries(row).filter(([column]) => !secret[table]?.includes(column)));

/** Tables without created_by and created_at: parts of a row that has them. */
export const unstamped: ReadonlySet<Table> = new Set<Table>(['hop', 'hop_actor', 'rating', 'source_state', 'claim_state']);

/** Tables with created_at but without created_by: nobody's, or their editor stands in a column of its own. */
export const unsigned: ReadonlySet<Table> = new Set<Table>([
  'kept_text',
  'original',
  'suggestion',
  'round_look',
  'verdict',
  'verdict_evidence',
  'editor',
  'analysis_mark',
  'analysis_hand_in',
]);

/** Rows that another editor may change, and their content: who changed it is who says it (`changed_by`, `changed_at`). */
export const signedAnew: Partial<Readonly<Record<Table, readonly string[]>>> = {
  position: ['stance', 'reason'],
  relation: ['type', 'answer', 'reason'],
  issue_view: ['name', 'query'],
};

/** True for a column that holds a day, not an instant. */
export const isDay = (column: string): boolean =>
  /_(earliest|latest|date|on|due)$/.test(column) || column === 'as_of' || column === 'dated' || column === 'due';

/** Values as Prisma wants them: days ('2020-09-25') become dates. */
export const toStored = (row: Plain): Plain => {
  const stored: Plain = {};
  for (const column in row) {
    const value = row[column];
    stored[column] = typeof value === 'string' && isDay(column) ? new Date(`${value}T00:00:00Z`) : value;
  }
  return stored;
};

const recorded = (table: Table, column: string, value: unknown): unknown => {
  if (typeof value === 'string') return table === 'kept_text' && column === 'text' ? { units: value.length } : value;
  if (value instanceof Date) return isDay(column) ? value.toISOString().slice(0, 10) : value.toISOString();
  return value instanceof Uint8Array ? { bytes: value.length } : value;
};
/** Values as history keeps them: days as days, instants as ISO 8601, bytes and long texts by their size only (their hash stands beside them). */
export const toRecorded = (table: Table, row: Plain): Plain => {
  const kept: Plain = {};
  for (const column in row) if (row[column] !== undefined) kept[column] = recorded(table, column, row[column]);
  return kept;
};
