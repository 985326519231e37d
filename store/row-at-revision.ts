import type { Plain, Table } from './row';
import type { Writer } from './writer';

type Place = {
  readonly table: Table;
  readonly id: string /** an object that events on this row are about; the row itself unless said */;
  readonly of?: string;
};

/**
 * A row as it stood at one of its revisions, and who made it so: what the event that wrote it recorded (days as days, instants as ISO 8601).
 * Null when no event tells any more, because its payload was erased by law.
 */
export const rowAtRevision = async (
  w: Writer,
  { table, id, of = id }: Place,
  revision: number,
): Promise<{ readonly row: Plain; readonly by: string | null } | null> => {
  const [found] = await w.tx.$queryRaw<{ row: Plain; by: string | null }[]>`
    select case when (c -> 'after' ->> 'revision')::int = ${revision} then c -> 'after' else c -> 'before' end as row,
      case when (c -> 'after' ->> 'revision')::int = ${revision} then d.name end as by
      from event_of_object x
      join event e on e.workspace_id = x.workspace_id and e.id = x.event_id
      left join editor d on d.workspace_id = e.workspace_id and d.id = e.editor_id
      cross join lateral json_array_elements(e.canonical::json -> 'changes') c
     where x.workspace_id = ${w.workspaceId}::uuid and x.object_id = ${of}::uuid
       and c ->> 'table' = ${table} and c ->> 'id' = ${id}
       and ${revision} in ((c -> 'after' ->> 'revision')::int, (c -> 'before' ->> 'revision')::int)
     -- the event that wrote it before the one that found it so
     order by ((c -> 'after' ->> 'revision')::int = ${revision}) desc, e.seq desc limit 1`;
  return found ?? null;
};

/** Holds a row until the act ends, so that whoever saves it at the same moment waits, and then merges with what was saved. */
export const holdRow = async (w: Writer, table: Table, id: string): Promise<void> => {
  await w.tx.$queryRawUnsafe(`select 1 from "${table}" where workspace_id = $1::uuid and id = $2::uuid for update`, w.workspaceId, id);
};
