import { accept, type Outcome, refuse } from '@/domain/outcome';
import { reading } from './db';
import { workspaceTables } from './workspace-tables';

const linesAtOnce = 500;
const order = ['workspace', 'sign_in_user', ...workspaceTables] as const;
const known: ReadonlySet<string> = new Set(order);
type Line = { readonly table: string; readonly row: Record<string, unknown> };

/**
 * Puts exported lines into an empty database in one transaction: same ids, authors, times, events and seals.
 * Every rule of the database holds for them as for any row. Refuses `database-not-empty` and `not-an-export`.
 */
export const restoreLines = async (lines: AsyncIterable<string>): Promise<Outcome<{ readonly rows: number }>> => {
  let rows = 0;
  try {
    await reading().begin(async (sql) => {
      await sql`set local statement_timeout = 0`;
      const [there] = await sql`select 1 from workspace limit 1`;
      if (there) throw new NotRestored('database-not-empty', 0);
      await sql`create temporary table staged (table_name text, row jsonb) on commit drop`;
      let batch: { table_name: string; row: string }[] = [];
      const flush = async () => {
        if (batch.length > 0)
          await sql`insert into staged select table_name, row::jsonb from jsonb_to_recordset(${sql.json(batch)}) as x(table_name text, row text)`;
        batch = [];
      };
      let number = 0;
      for await (const text of lines) {
        number += 1;
        const line = parse(text, number);
        if (line === null) continue;
        batch.push({ table_name: line.table, row: JSON.stringify(line.row) });
        rows += 1;
        if (batch.length >= linesAtOnce) await flush();
      }
      await flush();
      if (number === 0) throw new NotRestored('not-an-export', 1);
      // earlier exports list an event's own object among those it is about; the event itself names it
      const named = sql`and not exists (select from event e where e.workspace_id = r.workspace_id and e.id = r.event_id and e.object_id = r.object_id)`;
      for (const table of order)
        await sql`insert into ${sql(table)} select r.* from staged s, jsonb_populate_record(null::${sql(table)}, s.row) r
          where s.table_name = ${table} ${table === 'event_about' ? named : sql``}`;
      await sql`select setval(pg_get_serial_sequence('event', 'seq'), coalesce((select max(seq) from event), 1))`;
    });
    return accept({ rows });
  } catch (error) {
    if (error instanceof NotRestored) return refuse(error.code, { line: error.line });
    throw error;
  }
};

class NotRestored extends Error {
  constructor(
    readonly code: 'database-not-empty' | 'not-an-export',
    readonly line: number,
  ) {
    super(code);
  }
}

/** One line; null for the head. Throws NotRestored for anything that an export does not hold. */
const parse = (text: string, number: number): Line | null => {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    throw new NotRestored('not-an-export', number);
  }
  const fields = (typeof line === 'object' && line !== null ? line : {}) as { saidso?: unknown; table?: unknown; row?: unknown };
  if (number === 1 && fields.saidso === 1) return null;
  if (number === 1 || typeof fields.table !== 'string' || !known.has(fields.table) || typeof fields.row !== 'object' || fields.row === null)
    throw new NotRestored('not-an-export', number);
  return { table: fields.table, row: fields.row as Record<string, unknown> };
};
