import type postgres from 'postgres';
import { firstPrevious, sealText } from '@/domain/history/verify';
import { reading } from './db';
import { noteDrawn, type WhereToLook } from './drawn-numbers';
import { macOf } from './write-event';

/** One line for all app processes: only who holds this advisory lock seals. */
const sealerLock = 7_264_501;
const mostAtOnce = 5_000;

type Unsealed = { workspace_id: string; id: string; seq: string; digest: string; canonical: string | null; mac: string };
type Batch = { readonly sealed: number; readonly next: WhereToLook | null };

/**
 * Seals committed events that are not sealed yet, a batch per workspace, chained to the batch before, and sends one notice
 * per batch on channel `saidso`. Events without our MAC are left unsealed: verifying reports them. Gives how many were sealed.
 */
export const sealEvents = async (now: Date): Promise<number> => {
  let sealed = 0;
  let drawn: Awaited<ReturnType<typeof noteDrawn>> | undefined;
  let look: WhereToLook | null = null;
  do {
    const batch: Batch | null = await reading().begin(async (sql) => {
      const [lock] = await sql<{ held: boolean }[]>`select pg_try_advisory_xact_lock(${sealerLock}) as held`;
      if (!lock?.held) return null;
      drawn ??= await noteDrawn(sql);
      return sealBatch(sql, look ?? drawn.look, now);
    });
    if (!batch) return sealed;
    sealed += batch.sealed;
    look = batch.next;
  } while (look);
  drawn?.done();
  return sealed;
};

/** Seals the next events; gives where to go on looking, or null when there are no more. */
const sealBatch = async (sql: postgres.TransactionSql, { missing, behind }: WhereToLook, now: Date): Promise<Batch> => {
  // asked row by row along the numbers: joined, the whole history would be read again every second
  const rows = await sql<Unsealed[]>`
    select e.workspace_id, e.id, e.seq, e.digest, e.canonical, e.mac from (
      select l.* from unnest(${missing.from}::bigint[], ${missing.to}::bigint[]) g (first, last) join event l on l.seq between g.first and g.last
      union all select n.* from event n where n.seq > ${behind}) e
     where (select true from sealed_event s where s.workspace_id = e.workspace_id and s.event_id = e.id limit 1) is null
     order by e.seq limit ${mostAtOnce}`;
  const genuine = rows.filter((row) => row.canonical !== null && macOf(row.canonical) === row.mac);
  for (const [workspaceId, events] of byWorkspace(genuine)) await sealOne(sql, workspaceId, events, now);
  const last = rows.at(-1);
  return { sealed: genuine.length, next: last && rows.length === mostAtOnce ? from(last.seq, { missing, behind }) : null };
};

/** What is left to look through behind a number that was reached. */
const from = (reached: string, { missing, behind }: WhereToLook): WhereToLook => {
  const first = (BigInt(reached) + 1n).toString();
  const left = missing.to.flatMap((to, i) => (BigInt(to) > BigInt(reached) ? [[missing.from[i] as string, to] as const] : []));
  const later = (one: string, other: string) => (BigInt(one) > BigInt(other) ? one : other);
  return { missing: { from: left.map(([begin]) => later(begin, first)), to: left.map(([, to]) => to) }, behind: later(behind, reached) };
};

/** One seal of one workspace, and its notice. */
const sealOne = async (sql: postgres.TransactionSql, workspaceId: string, events: readonly Unsealed[], now: Date): Promise<void> => {
  const [newest] = await sql<{ number: number; mac: string }[]>`
    select number, mac from seal where workspace_id = ${workspaceId} order by number desc limit 1`;
  const number = (newest?.number ?? 0) + 1;
  const previous = newest?.mac ?? firstPrevious;
  const digests = events.map((event) => event.digest);
  const mac = macOf(sealText(number, previous, now.toISOString(), digests));
  const seal = { workspace_id: workspaceId, number, previous, mac, events: events.length, sealed_at: now };
  await sql`insert into seal ${sql(seal)}`;
  await sql`
    insert into sealed_event (workspace_id, event_id, seal_number, place, digest)
    select ${workspaceId}::uuid, e.id, ${number}::int, e.place, e.digest
      from unnest(${events.map((event) => event.id)}::uuid[], ${digests}::text[]) with ordinality e(id, digest, place)`;
  await sql`select pg_notify('saidso', ${JSON.stringify({ workspace: workspaceId, seal: number })})`;
};

const byWorkspace = (rows: readonly Unsealed[]): Map<string, Unsealed[]> => {
  const groups = new Map<string, Unsealed[]>();
  for (const row of rows) {
    const group = groups.get(row.workspace_id);
    if (group) group.push(row);
    else groups.set(row.workspace_id, [row]);
  }
  return groups;
};
