import { type Outcome, type Refusal, refuse } from '@/domain/outcome';
import { ActConnection } from './act-connection';
import { actWritten } from './act-written';
import { brokenRule } from './broken-rule';
import { toTold } from './row';
import { writeEvent } from './write-event';
import { AlreadyThere, ChangedSince, NulInText, Writer } from './writer';

class Rollback extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Who acts, where, when. */
export type Actor = { readonly workspaceId: string; readonly editorId: string | null; readonly now: Date };
/** What a done act gives: its value and the id of its event (what undo takes). */
export type Done<V> = { readonly value: V; readonly eventId: string | null };

/**
 * Runs one act: its rows and its event in one transaction, or nothing at all.
 * A refusal of `work` rolls everything back. An act that changed nothing writes no event.
 */
export const transact = async <V>(
  who: Actor,
  act: string,
  work: (w: Writer) => Promise<Outcome<V>>,
  undoes: string | null = null,
): Promise<Outcome<Done<V>>> => {
  const connection = await ActConnection.take();
  try {
    const w = new Writer(connection, who.workspaceId, who.editorId, who.now);
    const outcome = await work(w);
    if (!outcome.ok) throw new Rollback(outcome.refusal);
    const eventId = w.changes.length > 0 ? await writeEvent(w, act, undoes) : null;
    await connection.commit();
    if (eventId) actWritten();
    return { ok: true, value: { value: outcome.value, eventId } };
  } catch (error) {
    await connection.rollback();
    if (error instanceof Rollback) return { ok: false, refusal: error.refusal };
    if (error instanceof ChangedSince)
      return refuse('changed-since', { table: error.table, id: error.id, current: toTold(error.table, error.current) });
    if (error instanceof AlreadyThere) return refuse('already-there', { table: error.table, id: error.id });
    if (error instanceof NulInText) return refuse('text-has-nul', { line: 1 });
    const rule = brokenRule(error);
    if (rule) return refuse(rule);
    throw error;
  }
};
