import type { PendingQuery, Row } from 'postgres';
import { ageInDays, askingKinds, type UnansweredClaim } from '@/domain/claim/unanswered';
import { replyTypes } from '@/domain/relation/relation';
import { reading } from '../db';

export type UnansweredQuery = {
  readonly workspaceId: string;
  /** the day ages are counted to, `YYYY-MM-DD` */
  readonly today: string;
  readonly issueId?: string | null;
  readonly claimId?: string | null;
  /** how many come back, those that wait longest first */
  readonly limit: number;
};

/**
 * A JSON expression, `{ claims, count }`, for the claims nobody answered, by the rule written in domain/claim/unanswered.ts; `count` is of
 * all, `claims` come without `ageInDays`. For a page that asks in its own one round trip.
 */
export const unansweredJson = ({
  workspaceId,
  issueId = null,
  claimId = null,
  limit,
}: Omit<UnansweredQuery, 'today'>): PendingQuery<Row[]> => {
  const sql = reading();
  return sql`(
    with recursive asking as materialized (
      select s.claim_id, s.kind from claim_search s
       where s.workspace_id = ${workspaceId} and s.status = 'tracked' and s.kind = any(${[...askingKinds]}::text[])
         ${claimId ? sql`and s.claim_id = ${claimId}` : sql``} ${issueId ? sql`and ${issueId} = any(s.issue_ids)` : sql``}
    ), said as materialized (
      select k.claim_id, min(a.said_on) as since,
        (array_agg(json_build_object('earliest', a.said_earliest::text, 'latest', a.said_latest::text, 'precision', a.said_precision)
          order by a.said_on, a.id))[1] as said,
        array_remove(array_agg(distinct a.party_id), null) as party_ids
        from asking k join appearance a on a.workspace_id = ${workspaceId} and a.claim_id = k.claim_id and a.withdrawn_at is null
       group by k.claim_id
    ), maker as materialized (
      select distinct k.claim_id, who.id from asking k
        join appearance a on a.workspace_id = ${workspaceId} and a.claim_id = k.claim_id and a.withdrawn_at is null
        cross join lateral (values (a.speaker_id), (a.capacity_id), (a.party_id)) who (id)
       where who.id is not null
    ), addressed as materialized (
      select k.claim_id, a.id, a.name, a.kind = 'person' as person from asking k
        join claim_addressee c on c.workspace_id = ${workspaceId} and c.claim_id = k.claim_id and c.withdrawn_at is null
        join actor a on a.workspace_id = ${workspaceId} and a.id = c.actor_id
    ), request_to as materialized (
      select q.id as request_id, q.claim_id, q.outcome, a.id, a.kind = 'person' as person from request q
        join actor a on a.workspace_id = q.workspace_id and a.id = q.asked_id
       where q.workspace_id = ${workspaceId} and q.withdrawn_at is null and q.claim_id in (select claim_id from asking)
    ), up as (
      select id as actor_id, id as at, person, 0 as step from addressed
      union
      select id, id, person, 0 from request_to
      union
      select u.actor_id, m.in_actor_id, false, u.step + 1 from up u
        join membership m on m.workspace_id = ${workspaceId} and m.actor_id = u.at and m.withdrawn_at is null and (m.speaks_for or not u.person)
       where u.step < 8
    ), counts_for as (
      select distinct on (u.actor_id) u.actor_id, p.id as party_id from up u
        join party p on p.workspace_id = ${workspaceId} and p.id = u.at and p.withdrawn_at is null
       order by u.actor_id, u.step, p.slot, p.id
    ), replied_by as materialized (
      select k.claim_id, who.id from asking k
        join relation r on r.workspace_id = ${workspaceId} and r.to_claim_id = k.claim_id and r.withdrawn_at is null
         and r.type = any(${[...replyTypes]}::text[])
        join claim_state s on s.workspace_id = ${workspaceId} and s.id = r.from_claim_id and s.status = 'tracked'
         and s.withdrawn_at is null and s.merged_into_id is null
        join appearance a on a.workspace_id = ${workspaceId} and a.claim_id = r.from_claim_id and a.withdrawn_at is null
        cross join lateral (values (a.speaker_id), (a.capacity_id), (a.party_id)) who (id)
       where who.id is not null
      union
      select q.claim_id, who.id from request_to q left join counts_for f on f.actor_id = q.id
        cross join lateral (values (q.id), (f.party_id)) who (id)
       where q.outcome = 'answered' and who.id is not null
    ), owed as materialized (
      select k.claim_id, k.id, k.name, f.party_id, self.id is not null or for_party.id is not null as came
        from addressed k left join counts_for f on f.actor_id = k.id
        left join replied_by self on self.claim_id = k.claim_id and self.id = k.id
        left join replied_by for_party on for_party.claim_id = k.claim_id and for_party.id = f.party_id
    ), silence as (
      select k.claim_id, k.kind, said.since, said.said, said.party_ids, r.claim_id is not null as others,
        o.claim_id is not null as named, coalesce(o.silent, r.claim_id is null) as silent
        from asking k join said on said.claim_id = k.claim_id
        left join (select distinct b.claim_id from replied_by b left join maker m on m.claim_id = b.claim_id and m.id = b.id where m.id is null) r
          on r.claim_id = k.claim_id
        left join (select claim_id, bool_or(not came) as silent from owed group by claim_id) o on o.claim_id = k.claim_id
    ), unanswered as materialized (
      select * from silence where silent
    ), shown as (
      select u.*, (select q.outcome from request_to q left join counts_for f on f.actor_id = q.id
         where q.claim_id = u.claim_id and q.outcome <> 'answered'
           and (not u.named or exists (select from owed o where o.claim_id = u.claim_id and not o.came
             and (o.id = q.id or o.party_id = q.id or o.party_id = f.party_id)))
         order by array_position(array['refused', 'no-answer', 'waiting'], q.outcome), q.request_id limit 1) as outcome
        from unanswered u order by u.since, u.claim_id limit ${limit}
    )
    select json_build_object('count', (select count(*)::int from unanswered), 'claims', (
      select coalesce(json_agg(json_build_object(
          'claimId', u.claim_id, 'proposition', w.proposition, 'kind', u.kind, 'partyIds', u.party_ids, 'since', u.since::text, 'said', u.said,
          'why', coalesce(u.outcome, case when u.others then 'others-replied' else 'nobody-replied' end),
          'silent', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'partyId', o.party_id) order by o.name, o.id), '[]')
            from owed o where o.claim_id = u.claim_id and not o.came),
          'replied', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'partyId', o.party_id) order by o.name, o.id), '[]')
            from owed o where o.claim_id = u.claim_id and o.came)
        ) order by u.since, u.claim_id), '[]')
        from shown u
        join claim_state s on s.workspace_id = ${workspaceId} and s.id = u.claim_id
        join claim_wording w on w.workspace_id = ${workspaceId} and w.id = s.wording_id)))`;
};

/** The claims nobody answered, those that wait longest first, and how many there are in all: one round trip. */
export const unansweredClaims = async ({
  today,
  ...query
}: UnansweredQuery): Promise<{ claims: readonly UnansweredClaim[]; count: number }> => {
  type Found = { readonly count: number; readonly claims: readonly Omit<UnansweredClaim, 'ageInDays'>[] };
  const [row] = await reading()<{ found: Found }[]>`select ${unansweredJson(query)} as found`;
  if (!row) throw new Error('a count always comes back');
  return { count: row.found.count, claims: row.found.claims.map((claim) => ({ ...claim, ageInDays: ageInDays(claim.since, today) })) };
};
