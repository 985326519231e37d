import type { Statement } from './row-sql';

const columns = [
  ...['workspace_id', 'id', 'at', 'editor_id', 'act', 'object_type', 'object_id', 'object_revision'],
  ...['canonical', 'digest', 'mac', 'undoes_id'],
] as const;
export type EventRow = Readonly<Record<(typeof columns)[number], string | number | null>>;

/**
 * An event with the objects it is about, in one statement. With an `update` before it (whose values come first), the event is written only
 * when that found its row; no rows come back otherwise.
 */
export const eventStatement = (
  row: EventRow,
  about: readonly string[],
  first: { readonly update: string | null; readonly values: unknown[] },
): Statement => {
  const { update, values } = first;
  const bind = (value: unknown, type = '') => `$${values.push(value)}${type}`;
  const typed = { at: '::timestamptz', object_revision: '::int' } as Partial<Record<string, string>>;
  const places = columns.map((column) => bind(row[column], typed[column] ?? (/(^|_)id$/.test(column) ? '::uuid' : '::text')));
  const text = `with ${update ? `changed as (${update}), ` : ''}
    written as (insert into event (${columns.join(', ')}) select ${places.join(', ')}${update ? ' from changed' : ''} returning workspace_id, id, seq)
    insert into event_about (workspace_id, object_id, seq, event_id)
    select w.workspace_id, o.id, w.seq, w.id from written w, unnest(${bind(about, '::uuid[]')}) o(id)`;
  return { text, values };
};
