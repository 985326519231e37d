import type { PendingQuery, Row } from 'postgres';
import { reading } from '../db';

type Fragment = PendingQuery<Row[]>;

/** Rows column by column, all of one length. */
export type Columns<T> = { readonly [K in keyof T]: readonly T[K][] };

/**
 * A JSON expression (`Columns`) for the rows of the query it stands in: objects would say every name once more for each row, and the database would
 * look up the type of every value again.
 */
export const inColumns = (columns: Readonly<Record<string, Fragment>>): Fragment => {
  const sql = reading();
  const [first = sql``, ...others] = Object.entries(columns).map(([name, of]) => sql`${name}::text, coalesce(json_agg(${of}), '[]')`);
  return sql`json_build_object(${others.reduce((all, one) => sql`${all}, ${one}`, first)})`;
};

/** The rows again, in their order. */
export const rowsOf = <T extends object>(columns: Columns<T>): T[] => {
  const named = Object.entries<readonly unknown[]>(columns);
  return (named[0]?.[1] ?? []).map((_, at) => {
    const row: Record<string, unknown> = {};
    for (const [name, of] of named) row[name] = of[at];
    return row as T;
  });
};
