import type postgres from 'postgres';
import { reading } from './db';

/** An event is written moments after its number was drawn; so long one is waited for. In milliseconds. */
const patience = 10_000;
/** How often the whole history is looked through all the same. In milliseconds. */
const anew = 3_600_000;

/** The newest number drawn at some instant, and the first transaction that began after it. */
type Drawn = { readonly seq: bigint; readonly nextTransaction: bigint; readonly at: number };
/** Up to `seq` nothing can come any more. */
type Mark = { seq: bigint; since: number; waiting: Drawn | null };

const marks = new WeakMap<object, Mark>();
const markOf = (): Mark => {
  const there = marks.get(reading());
  if (there && Date.now() - there.since < anew) return there;
  const made = { seq: 0n, since: Date.now(), waiting: null };
  marks.set(reading(), made);
  return made;
};

/** Where this process has to look for events that are not sealed: behind this number. */
export const sealedBelow = (): bigint => markOf().seq;

/**
 * Numbers are drawn before their events are committed, and not committed in their order: one that is missing now may still come. What the
 * newest number is now counts as settled once every transaction of this moment has ended and some seconds have passed. Called before events
 * are read; what it gives is called when all that were read are sealed.
 */
export const noteDrawn = async (sql: postgres.TransactionSql): Promise<() => void> => {
  const mark = markOf();
  const [now] = await sql<{ seq: string; oldest: string; next: string }[]>`
    select case when is_called then last_value else 0 end as seq,
      pg_snapshot_xmin(pg_current_snapshot())::text as oldest, pg_snapshot_xmax(pg_current_snapshot())::text as next
      from event_seq_seq`;
  if (!now) return () => {};
  const { waiting } = mark;
  const settled = waiting && BigInt(now.oldest) >= waiting.nextTransaction && Date.now() - waiting.at >= patience;
  return () => {
    if (settled) mark.seq = waiting.seq;
    if (settled || !waiting) mark.waiting = { seq: BigInt(now.seq), nextTransaction: BigInt(now.next), at: Date.now() };
  };
};
