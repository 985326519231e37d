import { createHmac, hash } from 'node:crypto';
import { canonicalText } from '@/domain/history/event';
import { eventStatement } from './event-statement';
import { historyKey } from './history-key';
import { newId } from './new-id';
import type { Writer } from './writer';

/** SHA-256 of a text in UTF-8, as lower-case hexadecimal. */
export const sha256 = (text: string | Uint8Array): string => hash('sha256', text, 'hex');

/** HMAC-SHA-256 (RFC 2104) under the history key, as lower-case hexadecimal. */
export const macOf = (text: string): string => createHmac('sha256', historyKey()).update(text).digest('hex');

/** Writes the one event of an act from what its writer remembered, in the act's own transaction; gives the event's id. */
export const writeEvent = async (w: Writer, act: string, undoes: string | null = null): Promise<string> => {
  const first = w.changes[0];
  if (!first) throw new Error(`${act} changed nothing`);
  const subject = w.subject ?? { type: first.table, id: first.id };
  const revisions = w.changes.filter((c) => c.id === subject.id).map((c) => Number(c.after.revision ?? 1));
  const id = newId(w.now);
  const about = [...w.about, subject.id].filter((x, i, all) => all.indexOf(x) === i).sort();
  const object = { ...subject, revision: revisions.at(-1) ?? 1 };
  const canonical = canonicalText({
    id,
    workspace: w.workspaceId,
    at: w.now.toISOString(),
    by: w.editorId,
    act,
    object,
    label: w.label,
    about,
    undoes,
    changes: w.changes,
  });
  const row = {
    workspace_id: w.workspaceId,
    id,
    at: w.now.toISOString(),
    editor_id: w.editorId,
    act,
    object_type: object.type,
    object_id: object.id,
    object_revision: object.revision,
    canonical,
    digest: sha256(canonical),
    mac: macOf(canonical),
    undoes_id: undoes,
  };
  await w.writeEvent((update) => eventStatement(row, about, update));
  return id;
};
