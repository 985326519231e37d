import type { Plain, Table } from './row';
import { boundValue, given } from './sql-values';
import type { Columns } from './table-columns';

/** A statement and what it binds. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** A name of the database in quotes. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const listed = (columns: readonly string[], of = ''): string => columns.map((column) => `${of}${quoted(column)}`).join(', ');

/** Collects what a statement binds; gives the place of each. */
export const binding = (columns: Columns, values: unknown[] = []) => {
  const bind = (value: unknown): string => `$${values.push(value)}`;
  return { values, bind, column: (name: string, value: unknown) => bind(boundValue(name, value, columns.json.has(name))) };
};

/** One row by some of its columns; null finds what is empty. */
export const selectRow = (table: Table, columns: Columns, where: Plain): Statement => {
  const { values, column } = binding(columns);
  const tests = Object.entries(where).map(([name, value]) =>
    value === null ? `${quoted(name)} is null` : `${quoted(name)} = ${column(name, value)}`,
  );
  return { text: `select ${listed(columns.all)} from ${quoted(table)} where ${tests.join(' and ')} limit 1`, values };
};

/** New rows; what a row leaves out takes its default. Gives them back as they are kept. */
export const insertRows = (table: Table, columns: Columns, rows: readonly Plain[]): Statement => {
  const { values, column } = binding(columns);
  const names = [...new Set(rows.flatMap(given))];
  const tuples = rows.map((row) => `(${names.map((name) => (row[name] === undefined ? 'default' : column(name, row[name]))).join(', ')})`);
  return {
    text: `insert into ${quoted(table)} (${listed(names)}) values ${tuples.join(', ')} returning ${listed(columns.all)}`,
    values,
  };
};

export type RowAt = { readonly workspaceId: string; readonly id: string; readonly revision: number | null };

/** A row's new columns, if it still is at that revision (null: a table without). Gives the row back as it was. */
export const updateRow = (table: Table, columns: Columns, at: RowAt, patch: Plain, counted: boolean): Statement => {
  const { values, bind, column } = binding(columns);
  const [ws, id] = [bind(at.workspaceId), bind(at.id)];
  const sets = given(patch).map((name) => `${quoted(name)} = ${column(name, patch[name])}`);
  if (counted) sets.push('revision = was.revision + 1');
  const seen = at.revision === null ? '' : ` and was.revision = ${bind(at.revision)}`;
  const text = `update ${quoted(table)} t set ${sets.join(', ')} from ${quoted(table)} was
    where was.workspace_id = ${ws} and was.id = ${id}${seen} and t.workspace_id = ${ws} and t.id = ${id}${counted ? ' and t.revision = was.revision' : ''}
    returning ${listed(columns.all, 'was.')}`;
  return { text, values };
};

/** The same without looking at the row again; what is bound follows on `values`, so that it can be part of a greater statement. */
export const updateSeenRow = (
  table: Table,
  columns: Columns,
  at: RowAt & { readonly revision: number },
  patch: Plain,
  before: unknown[] = [],
): Statement => {
  const { values, bind, column } = binding(columns, before);
  const sets = given(patch).map((name) => `${quoted(name)} = ${column(name, patch[name])}`);
  const where = `workspace_id = ${bind(at.workspaceId)} and id = ${bind(at.id)} and revision = ${bind(at.revision)}`;
  return { text: `update ${quoted(table)} set ${[...sets, 'revision = revision + 1'].join(', ')} where ${where} returning id`, values };
};
