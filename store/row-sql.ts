import { onceWritten } from './once-written';
import type { Plain, Table } from './row';
import { boundValue, given } from './sql-values';
import type { Columns } from './table-columns';

/** A statement and what it binds. */
export type Statement = { readonly text: string; readonly values: readonly unknown[] };

/** A name of the database in quotes. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const listed = (columns: readonly string[], of = ''): string => columns.map((column) => `${of}${quoted(column)}`).join(', ');
const bound = (columns: Columns, row: Plain, names: readonly string[]): unknown[] =>
  names.map((name) => boundValue(name, row[name], columns.json.has(name)));

/** One row by some of its columns; null finds what is empty. */
export const selectRow = (table: Table, columns: Columns, where: Plain): Statement => {
  const names = Object.keys(where);
  const filled = names.filter((name) => where[name] !== null);
  const text = onceWritten(`select ${table} ${names} ${filled}`, () => {
    const tests = names.map((name) =>
      filled.includes(name) ? `${quoted(name)} = $${filled.indexOf(name) + 1}` : `${quoted(name)} is null`,
    );
    return `select ${listed(columns.all)} from ${quoted(table)} where ${tests.join(' and ')} limit 1`;
  });
  return { text, values: bound(columns, where, filled) };
};

/** New rows; what a row leaves out takes its default. Gives them back as they are kept. */
export const insertRows = (table: Table, columns: Columns, rows: readonly Plain[]): Statement => {
  const values: unknown[] = [];
  const names = [...new Set(rows.flatMap(given))];
  const place = (row: Plain, name: string): string =>
    row[name] === undefined ? 'default' : `$${values.push(boundValue(name, row[name], columns.json.has(name)))}`;
  const tuples = rows.map((row) => `(${names.map((name) => place(row, name)).join(', ')})`);
  return {
    text: `insert into ${quoted(table)} (${listed(names)}) values ${tuples.join(', ')} returning ${listed(columns.all)}`,
    values,
  };
};

export type RowAt = { readonly workspaceId: string; readonly id: string; readonly revision: number | null };

/** A row's new columns, if it still is at that revision (null: whichever it is at). Gives the row back as it was. */
export const updateRow = (table: Table, columns: Columns, at: RowAt, patch: Plain, counted: boolean): Statement => {
  const names = given(patch);
  const seen = at.revision !== null;
  const text = onceWritten(`update ${table} ${names} ${counted} ${seen}`, () => {
    const sets = names.map((name, i) => `${quoted(name)} = $${i + 3}`);
    if (counted) sets.push('revision = was.revision + 1');
    return `update ${quoted(table)} t set ${sets.join(', ')} from ${quoted(table)} was
      where was.workspace_id = $1 and was.id = $2 and t.workspace_id = $1 and t.id = $2${counted ? ' and t.revision = was.revision' : ''}
        ${seen ? `and was.revision = $${names.length + 3}` : ''}
      returning ${listed(columns.all, 'was.')}`;
  });
  return { text, values: [at.workspaceId, at.id, ...bound(columns, patch, names), ...(seen ? [at.revision] : [])] };
};

/** A row's new columns, if it still is as it was seen; its new revision follows. Gives its id back. */
export const updateSeenRow = (table: Table, columns: Columns, at: RowAt, patch: Plain): Statement => {
  const names = given(patch);
  const text = onceWritten(`seen ${table} ${names}`, () => {
    const sets = names.map((name, i) => `${quoted(name)} = $${i + 4}`);
    return `update ${quoted(table)} set ${[...sets, 'revision = revision + 1'].join(', ')}
      where workspace_id = $1 and id = $2 and revision = $3 returning id`;
  });
  return { text, values: [at.workspaceId, at.id, at.revision, ...bound(columns, patch, names)] };
};
