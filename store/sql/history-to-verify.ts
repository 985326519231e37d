import type { KeptEvent, KeptSeal, SealedPlace } from '@/domain/history/verify';
import { reading } from '../db';

/** Everything verifying reads of one workspace, in order. Instants are ISO 8601 in UTC with milliseconds. */
export const historyToVerify = async (workspaceId: string): Promise<{ events: KeptEvent[]; places: SealedPlace[]; seals: KeptSeal[] }> => {
  const sql = reading();
  const [events, places, seals] = await Promise.all([
    sql<(Omit<KeptEvent, 'row' | 'seal'> & KeptEvent['row'] & { number: number | null; place: number; sealed: string })[]>`
      select e.id, e.seq::float8 as seq, e.canonical, e.digest, e.mac, e.act, e.editor_id as by, e.object_type as "objectType", e.object_id as "objectId",
        e.object_revision as revision, e.undoes_id as undoes, coalesce(x.about, '{}') as about,
        to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, s.seal_number as number, s.place, s.digest as sealed
      from event e left join sealed_event s on s.workspace_id = e.workspace_id and s.event_id = e.id
      left join (select event_id, array_agg(object_id::text) as about from event_of_object where workspace_id = ${workspaceId} group by event_id) x on x.event_id = e.id
      where e.workspace_id = ${workspaceId} order by e.seq`,
    sql<SealedPlace[]>`select event_id as "eventId", seal_number as number, place, digest from sealed_event
      where workspace_id = ${workspaceId} order by seal_number, place`,
    sql<
      KeptSeal[]
    >`select number, previous, mac, events, to_char(sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "sealedAt"
      from seal where workspace_id = ${workspaceId} order by number`,
  ]);
  return {
    events: events.map(({ id, seq, canonical, digest, mac, number, place, sealed, ...row }) => ({
      id,
      seq,
      canonical,
      digest,
      mac,
      row,
      seal: number === null ? null : { number, place, digest: sealed },
    })),
    places: [...places],
    seals: [...seals],
  };
};
