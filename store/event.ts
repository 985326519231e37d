import type { Table } from './row';
import type { Change, Writer } from './writer';

/** What an event's canonical text holds, read back. */
export type ReadEvent = {
  readonly object: { readonly type: Table; readonly id: string; readonly revision: number };
  readonly label: string | null;
  readonly about: readonly string[];
  readonly changes: readonly Change[];
};

/** An event with what undoing it needs; `content` is null when the payload was erased. Null when there is none. */
export const eventToUndo = async (w: Writer, id: string) => {
  // whoever undoes the same event at the same moment waits here, and then sees that it is undone
  await w.tx.$queryRaw`select 1 from event where workspace_id = ${w.workspaceId}::uuid and id = ${id}::uuid for update`;
  const row = await w.tx.event.findFirst({ where: { workspace_id: w.workspaceId, id } });
  if (!row) return null;
  const undoing = await w.tx.event.findFirst({ where: { workspace_id: w.workspaceId, undoes_id: id }, select: { id: true } });
  const content = row.canonical === null ? null : (JSON.parse(row.canonical) as ReadEvent);
  return { act: row.act, at: row.at, firstAct: await firstActOf(w, row), editorId: row.editor_id, undone: undoing !== null, content };
};

/** The act at the beginning of a row of undoings: undoing the undo of it does that act again. */
const firstActOf = async (w: Writer, event: { readonly act: string; readonly undoes_id: string | null }): Promise<string> => {
  let at = event;
  while (at.undoes_id) {
    const before = await w.tx.event.findFirst({
      where: { workspace_id: w.workspaceId, id: at.undoes_id },
      select: { act: true, undoes_id: true },
    });
    if (!before) break;
    at = before;
  }
  return at.act;
};
