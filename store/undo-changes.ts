import canonicalize from 'canonicalize';
import { type Table, toRecorded, unrevised, unwithdrawn } from './row';
import { type Change, ChangedSince, type Writer } from './writer';

/**
 * Puts every row of an event back as it was before, last first. Throws ChangedSince when a row no longer says what the event left: one that was changed
 * and changed back says it again. A round moves on with every verdict and look in it, though nothing of it is written anew: it is not taken back from under them.
 */
export const undoChanges = async (w: Writer, changes: readonly Change[]): Promise<void> => {
  for (const { table, id, before, after } of [...changes].reverse()) {
    if (before === null) {
      if (!unwithdrawn.has(table)) await putBack(w, table, id, { withdrawn_at: w.now }, after);
      continue;
    }
    const changed = Object.keys(after).filter((column) => column !== 'revision' && !same(before[column], after[column]));
    await putBack(w, table, id, Object.fromEntries(changed.map((column) => [column, before[column] ?? null])), after);
  }
};

/** The database and the history each order the keys of an object in their own way. */
const same = (a: unknown, b: unknown): boolean => canonicalize(a ?? null) === canonicalize(b ?? null);

/** Rows that move on by what hangs on them: here the counter decides, not what the row says. */
const countedOn: ReadonlySet<Table> = new Set<Table>(['round', 'analysis']);

const stillSays = (now: Record<string, unknown>, left: Record<string, unknown>): boolean =>
  Object.keys(left).every((column) => column === 'revision' || same(now[column], left[column]));

const putBack = async (w: Writer, table: Table, id: string, patch: Record<string, unknown>, after: Record<string, unknown>) => {
  if (Object.keys(patch).length === 0) return;
  const instants = Object.fromEntries(
    Object.entries(patch).map(([k, v]) => [k, k.endsWith('_at') && typeof v === 'string' ? new Date(v) : v]),
  );
  if (unrevised.has(table)) return w.rewrite(table, id, instants);
  const current = await w.find(table, { id });
  const there = current && (!countedOn.has(table) || current.revision === after.revision);
  if (!there || !stillSays(toRecorded(table, current), after)) throw new ChangedSince(table, id, current);
  return w.rewrite(table, id, instants, current.revision as number);
};
