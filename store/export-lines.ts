import { reading } from './db';
import { neverShown } from './sql/never-shown';
import { workspaceTables } from './workspace-tables';

const rowsAtOnce = 500;

/** The order of rows, so that the same workspace always gives the same lines. */
const orders: Readonly<Record<string, readonly string[]>> = {
  event: ['seq'],
  event_about: ['seq', 'object_id'],
  seal: ['number'],
  sealed_event: ['seal_number', 'place'],
};

/**
 * A whole workspace as lines of JSON: a head, the workspace, its people (without passwords: those never leave), then every
 * row of every table. One snapshot, however long it takes: all lines are of the same instant. For an editor (`forEditor`) what they are shown nowhere
 * is left out, and of the events that wrote it the text, as where it was erased: the digest stays, so the history still verifies.
 */
export async function* exportLines(workspaceId: string, now: Date, forEditor: string | null = null): AsyncGenerator<string> {
  const sql = await reading().reserve();
  let open = true;
  try {
    await sql`begin isolation level repeatable read read only`;
    // no page waits for it, and who reads the lines may be slow
    await sql`set local statement_timeout = 0`;
    yield JSON.stringify({ saidso: 1, exported: now.toISOString() });
    const heads = await sql<{ table: string; row: unknown }[]>`
      select 'workspace' as table, to_jsonb(w) as row from workspace w where id = ${workspaceId}
      union all
      select 'sign_in_user', jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email, 'emailVerified', u."emailVerified",
        'createdAt', u."createdAt", 'updatedAt', u."updatedAt")
      from sign_in_user u where u.id in (select user_id from editor where workspace_id = ${workspaceId})
      order by 1 desc, 2`;
    for (const { table, row } of heads) yield JSON.stringify({ table, row });
    const leftOut = forEditor === null ? [] : await neverShown(sql, workspaceId, forEditor);
    const ids = leftOut.map(({ id }) => id);
    for (const table of workspaceTables) {
      const without = leftOut.filter((row) => row.table === table).map(({ id }) => id);
      const row =
        table === 'event' && ids.length > 0
          ? sql`case when exists (select from unnest(${ids}::text[]) as x (id) where strpos(t.canonical, '"id":"' || x.id || '"') > 0)
              then to_jsonb(t) || '{"canonical":null}' else to_jsonb(t) end`
          : sql`to_jsonb(t)`;
      const query = sql<{ line: string }[]>`
        select jsonb_build_object('table', ${table}::text, 'row', ${row})::text as line from ${sql(table)} t where workspace_id = ${workspaceId}
        ${without.length > 0 ? sql`and not (t.id = any(${without}::uuid[]))` : sql``}
        order by ${sql(orders[table] ?? ['id'])}`;
      for await (const rows of query.cursor(rowsAtOnce)) for (const { line } of rows) yield line;
    }
    await sql`commit`;
    open = false;
  } finally {
    if (open) await sql`rollback`.catch(() => {});
    sql.release();
  }
}
