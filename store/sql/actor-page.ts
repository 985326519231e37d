import type { ActorKind } from '@/domain/actor/actor-kind';
import type { Kind } from '@/domain/attribution/kind';
import type { PartialDate } from '@/domain/source/partial-date';
import { reading } from '../db';
import type { PartyMark } from './actors-page';
import { newestAnchor } from './newest-anchor';

export type ActorPage = {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  readonly kind: ActorKind;
  readonly describedRole: string | null;
  readonly wikidata: string | null;
  readonly mergedInto: { readonly id: string; readonly name: string } | null;
  readonly party: (PartyMark & { readonly revision: number }) | null;
  readonly reliability: { readonly grade: string; readonly reason: string } | null;
  readonly aliases: readonly { readonly id: string; readonly alias: string; readonly language: string | null; readonly revision: number }[];
  readonly memberships: readonly Belonging[];
  readonly members: readonly Belonging[];
  readonly statements: readonly ActorStatement[];
  readonly statementCount: number;
  readonly others: readonly { readonly id: string; readonly name: string; readonly kind: ActorKind }[];
  readonly freeSlot: number;
};
export type Belonging = {
  readonly id: string;
  readonly revision: number;
  readonly actorId: string;
  readonly name: string;
  readonly role: string;
  readonly speaksFor: boolean;
  readonly from: string | null;
  readonly to: string | null;
};
export type ActorStatement = {
  readonly claimId: string;
  readonly proposition: string;
  readonly kind: Kind;
  readonly words: string;
  readonly said: PartialDate;
  readonly source: { readonly id: string; readonly title: string; readonly outlet: string | null };
  readonly quoteId: string;
  readonly capacity: string | null;
  readonly party: PartyMark | null;
};

const most = 100;

/** All of one actor's page: one round trip; null when the workspace has no such actor. */
export const actorPage = async (workspaceId: string, actorId: string): Promise<ActorPage | null> => {
  const sql = reading();
  const belonging = (other: 'actor_id' | 'in_actor_id', mine: 'actor_id' | 'in_actor_id') => sql`
    (select coalesce(json_agg(json_build_object('id', m.id, 'revision', m.revision, 'actorId', o.id, 'name', o.name, 'role', m.role,
       'speaksFor', m.speaks_for, 'from', m.from_date::text, 'to', m.to_date::text) order by m.from_date desc nulls last, o.name), '[]')
     from membership m join actor o on o.workspace_id = m.workspace_id and o.id = m.${sql(other)}
     where m.workspace_id = a.workspace_id and m.${sql(mine)} = a.id and m.withdrawn_at is null)`;
  const [row] = await sql<{ page: ActorPage }[]>`
    select json_build_object(
      'id', a.id, 'revision', a.revision, 'name', a.name, 'kind', a.kind, 'describedRole', a.described_role, 'wikidata', a.wikidata,
      'mergedInto', (select json_build_object('id', b.id, 'name', b.name) from actor b where b.workspace_id = a.workspace_id and b.id = a.merged_into_id),
      'party', (select json_build_object('code', p.code, 'slot', p.slot, 'revision', p.revision) from party p
        where p.workspace_id = a.workspace_id and p.id = a.id and p.withdrawn_at is null),
      'reliability', (select json_build_object('grade', r.grade, 'reason', r.reason) from reliability r
        where r.workspace_id = a.workspace_id and r.outlet_id = a.id and r.withdrawn_at is null),
      'aliases', (select coalesce(json_agg(json_build_object('id', x.id, 'alias', x.alias, 'language', x.language, 'revision', x.revision) order by x.alias), '[]')
        from actor_alias x where x.workspace_id = a.workspace_id and x.actor_id = a.id and x.withdrawn_at is null),
      'memberships', ${belonging('in_actor_id', 'actor_id')},
      'members', ${belonging('actor_id', 'in_actor_id')},
      'statementCount', (select count(*)::int from appearance s where s.workspace_id = a.workspace_id and s.speaker_id = a.id and s.withdrawn_at is null),
      'statements', (select coalesce(json_agg(it order by said_on desc), '[]') from (
        select s.said_on, json_build_object('claimId', s.claim_id, 'proposition', w.proposition, 'kind', w.kind,
          'words', array_to_string(an.exact, ' … '),
          'said', json_build_object('earliest', s.said_earliest::text, 'latest', s.said_latest::text, 'precision', s.said_precision),
          'source', json_build_object('id', s.source_id, 'title', ss.title, 'outlet', o.name), 'quoteId', s.quote_id, 'capacity', c.name,
          'party', case when p.id is null then null else json_build_object('code', p.code, 'slot', p.slot) end) as it
        from appearance s
        join claim_state st on st.workspace_id = s.workspace_id and st.id = s.claim_id and st.withdrawn_at is null
        join claim_wording w on w.workspace_id = st.workspace_id and w.id = st.wording_id
        join source_state ss on ss.workspace_id = s.workspace_id and ss.id = s.source_id
        ${newestAnchor(workspaceId, 's.quote_id')}
        left join actor o on o.workspace_id = s.workspace_id and o.id = s.outlet_id
        left join actor c on c.workspace_id = s.workspace_id and c.id = s.capacity_id
        left join party p on p.workspace_id = s.workspace_id and p.id = s.party_id
        where s.workspace_id = a.workspace_id and s.speaker_id = a.id and s.withdrawn_at is null
        order by s.said_on desc, s.id desc limit ${most}) x),
      'others', (select coalesce(json_agg(json_build_object('id', b.id, 'name', b.name, 'kind', b.kind) order by lower(b.name)), '[]') from actor b
        where b.workspace_id = a.workspace_id and b.id <> a.id and b.withdrawn_at is null and b.merged_into_id is null),
      'freeSlot', (select coalesce(max(slot), 0) + 1 from party p where p.workspace_id = a.workspace_id and p.withdrawn_at is null)
    ) as page
    from actor a where a.workspace_id = ${workspaceId} and a.id = ${actorId}`;
  return row?.page ?? null;
};
