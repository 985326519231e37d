import type { ActorKind } from '@/domain/actor/actor-kind';
import { reading } from '../db';

/** An actor to choose as speaker. */
export type ActorChoice = {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly role: string | null;
  /** The alias the words were found in, when it was not the name. */
  readonly alias: string | null;
  readonly statements: number;
};

/** Actors whose name or alias holds the words, letter case aside: those that begin with them first, then those who speak most. */
export const searchActors = (workspaceId: string, words: string, most: number): Promise<ActorChoice[]> => {
  const sql = reading();
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const begins = like.slice(1);
  return sql<ActorChoice[]>`
    with hits as (
      select a.id, null as alias, a.name as words from actor a where a.workspace_id = ${workspaceId} and a.name ilike ${like}
      union all
      select x.actor_id, x.alias, x.alias from actor_alias x where x.workspace_id = ${workspaceId} and x.withdrawn_at is null and x.alias ilike ${like}
    ), best as (
      select distinct on (id) id, alias, words ilike ${begins} as begins from hits order by id, words ilike ${begins} desc, alias nulls first
    ), counted as (
      select b.*, (select count(*)::int from appearance p where p.workspace_id = ${workspaceId} and p.speaker_id = b.id and p.withdrawn_at is null) as n
        from best b
    )
    select a.id, a.name, a.kind, a.described_role as role, c.alias, c.n as statements
      from counted c join actor a on a.workspace_id = ${workspaceId} and a.id = c.id and a.withdrawn_at is null and a.merged_into_id is null
     order by c.begins desc, c.n desc, lower(a.name), a.id limit ${most}`;
};
