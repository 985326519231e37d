import type postgres from 'postgres';
import { reading } from './db';

/** An event is written moments after its number was drawn; so long one is waited for. In milliseconds. */
const patience = 10_000;
/** How often the whole history is looked through all the same. In milliseconds. */
const anew = 3_600_000;

/** Numbers that were drawn and whose events were not to be seen: they may still come, from a transaction that had begun before `nextTransaction`. */
type Missing = { readonly from: string; readonly to: string; readonly nextTransaction: bigint; readonly at: number };
type Mark = { readonly since: number; seen: string; missing: readonly Missing[] };

const marks = new WeakMap<object, Mark>();
const markOf = (): Mark => {
  const there = marks.get(reading());
  if (there && Date.now() - there.since < anew) return there;
  const made = { since: Date.now(), seen: '0', missing: [] };
  marks.set(reading(), made);
  return made;
};

/** Where events that are not sealed can be: among numbers that were missing (ends included), and behind the last one this process looked at. */
export type WhereToLook = {
  readonly missing: { readonly from: readonly string[]; readonly to: readonly string[] };
  readonly behind: string;
};

type Drawn = { readonly seq: string; readonly oldest: string; readonly next: string; readonly gaps: readonly [from: string, to: string][] };

/**
 * Numbers are drawn before their events are committed, and not committed in their order: one that is missing now may still come. It is looked
 * for until every transaction of the moment it was missed has ended and some seconds have passed. Called before events are read: gives where
 * they can be, and what is called when all that were read are sealed.
 */
export const noteDrawn = async (sql: postgres.TransactionSql): Promise<{ readonly look: WhereToLook; readonly done: () => void }> => {
  const mark = markOf();
  const { seen, missing } = mark;
  const look = { missing: { from: missing.map(({ from }) => from), to: missing.map(({ to }) => to) }, behind: seen };
  const [now] = await sql<Drawn[]>`
    with drawn as materialized (select case when is_called then last_value else 0 end as seq from event_seq_seq),
      there as (select ${seen}::bigint as seq union all select e.seq from event e, drawn d where e.seq > ${seen}::bigint and e.seq <= d.seq),
      spaced as (select t.seq, lead(t.seq, 1, d.seq + 1) over (order by t.seq) as following from there t, drawn d)
    select seq::text, pg_snapshot_xmin(pg_current_snapshot())::text as oldest, pg_snapshot_xmax(pg_current_snapshot())::text as next,
      (select coalesce(json_agg(json_build_array((s.seq + 1)::text, (s.following - 1)::text)), '[]') from spaced s where s.following > s.seq + 1) as gaps
      from drawn`;
  const done = () => {
    if (!now) return;
    const at = Date.now();
    const awaited = missing.filter((gap) => BigInt(now.oldest) < gap.nextTransaction || at - gap.at < patience);
    const found = now.gaps.map(([from, to]) => ({ from, to, nextTransaction: BigInt(now.next), at }));
    mark.seen = now.seq;
    mark.missing = [...awaited, ...found];
  };
  return { look, done };
};
