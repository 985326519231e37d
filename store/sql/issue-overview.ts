import type { Membership } from '@/domain/actor/capacity';
import type { Kind } from '@/domain/attribution/kind';
import type { Reply } from '@/domain/issue/unanswered';
import { replyTypes } from '@/domain/relation/relation';
import { reading } from '../db';

export type OverviewIssue = {
  readonly id: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly question: string;
  readonly revision: number;
  /** claims placed here or below, each once */
  readonly claims: number;
  /** statements that stand right here */
  readonly statements: number;
  /** parties with a statement right here */
  readonly parties: number;
  readonly newestOn: string | null;
};
type AskedActor = { readonly id: string; readonly name: string; readonly kind: string };
/** A claim that asks for an answer, under an issue. `makers`: speakers and parties who make it. */
export type AskingClaim = {
  readonly issueId: string;
  readonly claimId: string;
  readonly kind: Kind;
  readonly makers: readonly string[];
  readonly addressees: readonly AskedActor[];
  /** who was asked about it and answered */
  readonly answered: readonly (AskedActor & { readonly on: string | null })[];
  readonly replies: readonly Reply[];
};
export type IssueOverview = {
  readonly issues: readonly OverviewIssue[];
  readonly parties: readonly string[];
  readonly asking: readonly AskingClaim[];
  readonly memberships: readonly Membership[];
};

/** Every issue of the desk with its numbers, and what is needed to tell what stands unanswered: one round trip. `kinds`: those that ask for an answer. */
export const issueOverview = async (workspaceId: string, kinds: readonly Kind[]): Promise<IssueOverview> => {
  const sql = reading();
  const [row] = await sql<{ page: IssueOverview }[]>`
    with recursive standing as materialized (
      select i.id, i.parent_id, i.question, i.position, i.revision from issue i where i.workspace_id = ${workspaceId} and i.withdrawn_at is null
    ), below as (
      select id as top, id from standing union select b.top, s.id from below b join standing s on s.parent_id = b.id
    ), placed as materialized (
      select ci.issue_id, ci.claim_id from claim_issue ci
        join claim_state s on s.workspace_id = ci.workspace_id and s.id = ci.claim_id and s.withdrawn_at is null and s.merged_into_id is null
       where ci.workspace_id = ${workspaceId} and ci.withdrawn_at is null
    ), totals as materialized (
      select b.top, count(distinct p.claim_id)::int as claims from below b join placed p on p.issue_id = b.id group by b.top
    ), parties as (
      select p.id from party p where p.workspace_id = ${workspaceId} and p.withdrawn_at is null
    ), here as materialized (
      select sr.issue_id, count(*)::int as statements, max(sr.said_on)::text as newest_on,
        count(distinct sr.party_id) filter (where sr.party_id in (select id from parties))::int as parties
      from side_row sr where sr.workspace_id = ${workspaceId} group by sr.issue_id
    ), asking as materialized (
      select distinct issue_id, claim_id, kind from side_row where workspace_id = ${workspaceId} and kind = any(${kinds as string[]}::text[])
    ), asked as materialized (
      select ca.claim_id, a.id, a.name, a.kind from claim_addressee ca join actor a on a.workspace_id = ca.workspace_id and a.id = ca.actor_id
       where ca.workspace_id = ${workspaceId} and ca.withdrawn_at is null and ca.claim_id in (select claim_id from asking)
    ), answered as materialized (
      select q.claim_id, q.asked_latest, a.id, a.name, a.kind from request q join actor a on a.workspace_id = q.workspace_id and a.id = q.asked_id
       where q.workspace_id = ${workspaceId} and q.outcome = 'answered' and q.withdrawn_at is null and q.claim_id in (select claim_id from asking)
    ), belonging as (
      select m.* from membership m where m.workspace_id = ${workspaceId} and m.withdrawn_at is null and m.actor_id in (select id from asked union select id from answered)
      union select m.* from membership m join belonging b on m.actor_id = b.in_actor_id where m.workspace_id = ${workspaceId} and m.withdrawn_at is null
    ), replies as materialized (
      select x.claim_id, json_agg(json_build_object('by', coalesce(x.ids, '[]'), 'on', x.since)) as them from (
        select c.claim_id, b.ids, b.since from (select distinct claim_id from asking) c
          join relation r on r.workspace_id = ${workspaceId} and r.to_claim_id = c.claim_id and r.type = any(${[...replyTypes]}::text[]) and r.withdrawn_at is null
          join claim_state s on s.workspace_id = ${workspaceId} and s.id = r.from_claim_id and s.withdrawn_at is null and s.merged_into_id is null
          left join lateral (select json_agg(distinct who.id) filter (where who.id is not null) as ids, min(a.said_on)::text as since
            from appearance a cross join lateral (values (a.speaker_id), (a.capacity_id), (a.party_id)) who (id)
            where a.workspace_id = ${workspaceId} and a.claim_id = r.from_claim_id and a.withdrawn_at is null) b on true) x
      group by x.claim_id
    )
    select json_build_object(
      'issues', (select coalesce(json_agg(json_build_object('id', s.id, 'parentId', s.parent_id, 'position', s.position, 'question', s.question, 'revision', s.revision,
          'claims', coalesce(t.claims, 0), 'statements', coalesce(h.statements, 0), 'parties', coalesce(h.parties, 0), 'newestOn', h.newest_on)), '[]')
        from standing s left join totals t on t.top = s.id left join here h on h.issue_id = s.id),
      'parties', (select coalesce(json_agg(id), '[]') from parties),
      'asking', (select coalesce(json_agg(json_build_object('issueId', k.issue_id, 'claimId', k.claim_id, 'kind', k.kind,
          'makers', (select coalesce(json_agg(distinct who.id) filter (where who.id is not null), '[]')
            from appearance a cross join lateral (values (a.speaker_id), (a.capacity_id), (a.party_id)) who (id)
            where a.workspace_id = ${workspaceId} and a.claim_id = k.claim_id and a.withdrawn_at is null),
          'addressees', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'kind', a.kind)), '[]') from asked a where a.claim_id = k.claim_id),
          'replies', coalesce(r.them, '[]'),
          'answered', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'kind', a.kind, 'on', a.asked_latest::text)), '[]') from answered a where a.claim_id = k.claim_id))), '[]')
        from asking k left join replies r on r.claim_id = k.claim_id),
      'memberships', (select coalesce(json_agg(json_build_object('actorId', actor_id, 'inActorId', in_actor_id, 'role', role, 'speaksFor', speaks_for,
          'from', from_date::text, 'to', to_date::text)), '[]') from belonging)
    ) as page`;
  if (!row) throw new Error('the overview answered nothing');
  return row.page;
};
