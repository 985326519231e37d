import { firstPrevious, sealText } from '@/domain/history/verify';
import { reading } from './db';
import { macOf } from './write-event';

/** One line for all app processes: only who holds this advisory lock seals. */
const sealerLock = 7_264_501;
const mostAtOnce = 5_000;

type Unsealed = { workspace_id: string; id: string; digest: string; canonical: string | null; mac: string };

/**
 * Seals committed events that are not sealed yet, a batch per workspace, chained to the batch before, and sends one notice
 * per batch on channel `saidso`. Events without our MAC are left unsealed: verifying reports them. Gives how many were sealed.
 */
export const sealEvents = async (now: Date): Promise<number> =>
  reading().begin(async (sql) => {
    const [lock] = await sql<{ held: boolean }[]>`select pg_try_advisory_xact_lock(${sealerLock}) as held`;
    if (!lock?.held) return 0;
    const rows = await sql<Unsealed[]>`
      select e.workspace_id, e.id, e.digest, e.canonical, e.mac from event e
       where not exists (select from sealed_event s where s.workspace_id = e.workspace_id and s.event_id = e.id)
       order by e.seq limit ${mostAtOnce}`;
    const genuine = rows.filter((row) => row.canonical !== null && macOf(row.canonical) === row.mac);
    for (const [workspaceId, events] of byWorkspace(genuine)) {
      const [last] = await sql<{ number: number; mac: string }[]>`
        select number, mac from seal where workspace_id = ${workspaceId} order by number desc limit 1`;
      const number = (last?.number ?? 0) + 1;
      const previous = last?.mac ?? firstPrevious;
      const mac = macOf(
        sealText(
          number,
          previous,
          now.toISOString(),
          events.map((e) => e.digest),
        ),
      );
      const seal = { workspace_id: workspaceId, number, previous, mac, events: events.length, sealed_at: now };
      await sql`insert into seal ${sql(seal)}`;
      const places = events.map((e, i) => ({
        workspace_id: workspaceId,
        event_id: e.id,
        seal_number: number,
        place: i + 1,
        digest: e.digest,
      }));
      await sql`insert into sealed_event ${sql(places)}`;
      await sql`select pg_notify('saidso', ${JSON.stringify({ workspace: workspaceId, seal: number })})`;
    }
    return genuine.length;
  });

const byWorkspace = (rows: readonly Unsealed[]): Map<string, Unsealed[]> => {
  const groups = new Map<string, Unsealed[]>();
  for (const row of rows) groups.set(row.workspace_id, [...(groups.get(row.workspace_id) ?? []), row]);
  return groups;
};
