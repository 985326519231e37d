import type { ActorKind } from '@/domain/actor/actor-kind';
import { reading } from '../db';

export type PartyMark = { readonly code: string; readonly slot: number };
export type ListedActor = {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly role: string | null;
  readonly aliases: readonly string[];
  readonly party: (PartyMark & { readonly name: string }) | null;
  readonly isParty: boolean;
  readonly statements: number;
};

/** Every standing actor with its party, names and number of statements, by name: one round trip. */
export const actorsPage = async (workspaceId: string): Promise<readonly ListedActor[]> => {
  const sql = reading();
  const [row] = await sql<{ actors: ListedActor[] }[]>`
    with said as (
      select speaker_id, count(*)::int as n from appearance where workspace_id = ${workspaceId} and withdrawn_at is null group by speaker_id
    ), counted as (
      select distinct on (speaker_id) speaker_id, party_id from appearance
      where workspace_id = ${workspaceId} and withdrawn_at is null and party_id is not null order by speaker_id, said_on desc
    )
    select coalesce(json_agg(json_build_object(
      'id', a.id, 'name', a.name, 'kind', a.kind,
      'role', coalesce(a.described_role, (select m.role || ', ' || w.name from membership m join actor w on w.workspace_id = m.workspace_id and w.id = m.in_actor_id
        where m.workspace_id = a.workspace_id and m.actor_id = a.id and m.withdrawn_at is null order by m.from_date desc nulls last limit 1)),
      'aliases', (select coalesce(json_agg(x.alias order by x.alias), '[]') from actor_alias x
        where x.workspace_id = a.workspace_id and x.actor_id = a.id and x.withdrawn_at is null),
      'party', case when p.id is null then null else json_build_object('code', p.code, 'slot', p.slot, 'name', pa.name) end,
      'isParty', own.id is not null,
      'statements', coalesce(said.n, 0)) order by lower(a.name), a.id), '[]') as actors
    from actor a
    left join said on said.speaker_id = a.id
    left join counted on counted.speaker_id = a.id
    left join party own on own.workspace_id = a.workspace_id and own.id = a.id and own.withdrawn_at is null
    left join party p on p.workspace_id = a.workspace_id and p.id = coalesce(own.id, counted.party_id) and p.withdrawn_at is null
    left join actor pa on pa.workspace_id = p.workspace_id and pa.id = p.id
    where a.workspace_id = ${workspaceId} and a.withdrawn_at is null and a.merged_into_id is null`;
  return row?.actors ?? [];
};
