import { reading, writingPool } from './db';
import type { Table } from './row';

/** The columns of a table that rows are written with (generated ones left out), and which of them hold JSON. */
export type Columns = { readonly all: readonly string[]; readonly json: ReadonlySet<string> };

type Known = ReadonlyMap<string, Columns>;
const known = new WeakMap<object, Known>();

const read = async (): Promise<Known> => {
  const rows = await reading()<{ table: string; column: string; json: boolean }[]>`
    select c.relname as table, a.attname as column, a.atttypid in ('json'::regtype, 'jsonb'::regtype) as json
      from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     order by c.relname, a.attnum`;
  const tables = new Map<string, { readonly all: string[]; readonly json: Set<string> }>();
  for (const { table, column, json } of rows) {
    const columns = tables.get(table) ?? { all: [], json: new Set<string>() };
    columns.all.push(column);
    if (json) columns.json.add(column);
    tables.set(table, columns);
  }
  return tables;
};

/** Read from the database once for each pool. */
export const columnsOf = async (table: Table): Promise<Columns> => {
  const pool = writingPool();
  const tables = known.get(pool) ?? (await read());
  known.set(pool, tables);
  const columns = tables.get(table);
  if (!columns) throw new Error(`the database has no table ${table}`);
  return columns;
};
