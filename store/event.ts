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
  const row = await w.tx.event.findFirst({ where: { workspace_id: w.workspaceId, id } });
  if (!row) return null;
  const undoing = await w.tx.event.findFirst({ where: { workspace_id: w.workspaceId, undoes_id: id }, select: { id: true } });
  const content = row.canonical === null ? null : (JSON.parse(row.canonical) as ReadEvent);
  return { act: row.act, editorId: row.editor_id, undone: undoing !== null, content };
};
