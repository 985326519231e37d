import type { Kind } from '@/domain/attribution/kind';
import type { RequestOutcome } from '@/domain/claim/request-input';
import type { Bearing } from '@/domain/claim/statement-input';
import type { Role } from '@/domain/editor/editor';
import type { EvidenceSeen } from '@/domain/evidence/evidence-seen';
import type { Reliability } from '@/domain/evidence/grade';
import type { EventSaid } from '@/domain/history/event-told';
import type { PartialDate } from '@/domain/source/partial-date';
import type { Correction } from '@/domain/verdict/correction';
import type { RoundSeen } from '@/domain/verdict/round-seen';
import { reading } from '../db';
import { appearancesJson, type ClaimAppearance, partialJson } from './appearances-of-claim';
import { correctionsJson } from './corrections';
import { eventTold, undidJson } from './event-told';
import { evidenceJson } from './evidence-of-claim';
import { independentVerdictsJson, type JudgedOnScale } from './independent-verdicts';
import { type ClaimRelation, relationsJson } from './relations-of-claim';
import { roundsJson } from './rounds-of-claim';
import { type StandingScales, standingScalesJson } from './standing-scales';
import { unansweredJson } from './unanswered';

export type ClaimPlace = {
  readonly issueId: string;
  readonly revision: number;
  readonly question: string;
  readonly bearing: Bearing;
  readonly reason: string | null;
  /** the issues above it, the top first */
  readonly above: readonly { readonly id: string; readonly question: string }[];
};
export type ClaimRequest = {
  readonly id: string;
  readonly revision: number;
  readonly asked: { readonly id: string; readonly name: string };
  readonly asker: string | null;
  readonly about: string;
  readonly askedOn: PartialDate;
  readonly answerDue: string | null;
  readonly outcome: RequestOutcome;
  readonly note: string | null;
  readonly answeredBy: { readonly claimId: string; readonly proposition: string } | null;
};
export type ClaimEvent = EventSaid & {
  readonly id: string;
  readonly at: string;
  readonly by: { readonly name: string; readonly initials: string } | null;
  readonly label: string | null;
  /** the event names this claim itself */
  readonly own: boolean;
};
/** The grade an outlet or a source has. */
export type KeptGrade = {
  readonly id: string;
  readonly of: 'outlet' | 'source';
  readonly grade: Reliability;
  readonly reason: string;
  readonly revision: number;
};
export type ClaimPage = {
  readonly id: string;
  readonly revision: number;
  readonly proposition: string;
  readonly kind: Kind;
  readonly status: 'draft' | 'tracked';
  readonly priority: number;
  readonly about: PartialDate;
  readonly asOf: string | null;
  readonly withdrawn: boolean;
  readonly mergedInto: { readonly id: string; readonly proposition: string } | null;
  readonly issues: readonly ClaimPlace[];
  readonly tags: readonly string[];
  readonly addressees: readonly { readonly id: string; readonly name: string }[];
  readonly appearances: readonly ClaimAppearance[];
  readonly relations: readonly ClaimRelation[];
  readonly evidence: readonly EvidenceSeen[];
  readonly grades: readonly KeptGrade[];
  /** blind as domain/verdict/round-seen says */
  readonly rounds: readonly RoundSeen[];
  readonly scales: StandingScales;
  /** what editors said blind in closed rounds of the claims under its first issue */
  readonly independent: readonly JudgedOnScale[];
  readonly requests: readonly ClaimRequest[];
  readonly events: readonly ClaimEvent[];
  readonly eventCount: number;
  /** what became of its settled verdicts, the newest few */
  readonly corrections: readonly Correction[];
  /** when it waits for an answer: who is silent (domain/claim/unanswered); null when it does not */
  readonly unanswered: { readonly silent: readonly { readonly name: string }[] } | null;
  /** who may be asked for a verdict */
  readonly colleagues: readonly { readonly id: string; readonly name: string; readonly initials: string; readonly role: Role }[];
};

const newest = 8;

/** All of a claim's page as one editor may see it: one round trip; null when the workspace has no such claim. */
export const claimPage = async (workspaceId: string, editorId: string, claimId: string): Promise<ClaimPage | null> => {
  const sql = reading();
  const ws = workspaceId;
  const firstIssue = sql`(select f.issue_id from claim_issue f where f.workspace_id = ${ws} and f.claim_id = ${claimId} and f.withdrawn_at is null
    order by f.created_at, f.id limit 1)`;
  const [row] = await sql<{ page: ClaimPage }[]>`
    select json_build_object(
      'id', s.id, 'revision', s.revision, 'proposition', w.proposition, 'kind', w.kind, 'status', s.status, 'priority', s.priority,
      'about', ${partialJson('s', 'about')}, 'asOf', s.as_of::text, 'withdrawn', s.withdrawn_at is not null,
      'mergedInto', (select json_build_object('id', ms.id, 'proposition', mw.proposition) from claim_state ms
        join claim_wording mw on mw.workspace_id = ${ws} and mw.id = ms.wording_id where ms.workspace_id = ${ws} and ms.id = s.merged_into_id),
      'issues', (select coalesce(json_agg(json_build_object('issueId', i.id, 'revision', ci.revision, 'question', i.question,
          'bearing', ci.bearing, 'reason', ci.reason,
          'above', (with recursive up as (
              select p.id, p.question, p.parent_id, 1 as step from issue p where p.workspace_id = ${ws} and p.id = i.parent_id
              union all select p.id, p.question, p.parent_id, up.step + 1 from issue p join up on p.id = up.parent_id where p.workspace_id = ${ws} and up.step < 20)
            select coalesce(json_agg(json_build_object('id', up.id, 'question', up.question) order by up.step desc), '[]') from up)
        ) order by ci.created_at, ci.id), '[]')
        from claim_issue ci join issue i on i.workspace_id = ${ws} and i.id = ci.issue_id and i.withdrawn_at is null
        where ci.workspace_id = ${ws} and ci.claim_id = s.id and ci.withdrawn_at is null),
      'tags', (select coalesce(json_agg(t.name order by t.name), '[]') from claim_tag ct join tag t on t.workspace_id = ${ws} and t.id = ct.tag_id
        where ct.workspace_id = ${ws} and ct.claim_id = s.id and ct.withdrawn_at is null),
      'addressees', (select coalesce(json_agg(json_build_object('id', a.id, 'name', a.name) order by a.name), '[]') from claim_addressee ca
        join actor a on a.workspace_id = ${ws} and a.id = ca.actor_id where ca.workspace_id = ${ws} and ca.claim_id = s.id and ca.withdrawn_at is null),
      'appearances', ${appearancesJson(ws, claimId)},
      'relations', ${relationsJson(ws, claimId, editorId)},
      'evidence', ${evidenceJson(ws, claimId)},
      'grades', (select coalesce(json_agg(json_build_object('id', coalesce(g.source_id, g.outlet_id), 'of', case when g.source_id is null then 'outlet' else 'source' end,
          'grade', g.grade, 'reason', g.reason, 'revision', g.revision)), '[]') from reliability g
        where g.workspace_id = ${ws} and g.withdrawn_at is null and exists (select from evidence_link l
          join evidence i on i.workspace_id = ${ws} and i.id = l.evidence_id join source_state ss on ss.workspace_id = ${ws} and ss.id = i.source_id
          where l.workspace_id = ${ws} and l.claim_id = s.id and l.withdrawn_at is null and (g.source_id = ss.id or g.outlet_id = ss.outlet_id))),
      'rounds', ${roundsJson(ws, claimId, editorId)},
      'scales', ${standingScalesJson(ws)},
      'independent', ${independentVerdictsJson(ws, firstIssue)},
      'requests', (select coalesce(json_agg(json_build_object('id', q.id, 'revision', q.revision,
          'asked', json_build_object('id', k.id, 'name', k.name), 'asker', b.name, 'about', q.about, 'askedOn', ${partialJson('q', 'asked')},
          'answerDue', q.answer_due::text, 'outcome', q.outcome, 'note', q.outcome_note,
          'answeredBy', (select json_build_object('claimId', ans.id, 'proposition', aw.proposition) from appearance ap
            join claim_state ans on ans.workspace_id = ${ws} and ans.id = ap.claim_id
            join claim_wording aw on aw.workspace_id = ${ws} and aw.id = ans.wording_id
            where ap.workspace_id = ${ws} and ap.id = q.answered_by_id and ap.withdrawn_at is null)
        ) order by q.created_at desc, q.id desc), '[]')
        from request q join actor k on k.workspace_id = ${ws} and k.id = q.asked_id
        left join actor b on b.workspace_id = ${ws} and b.id = q.asker_id
        where q.workspace_id = ${ws} and q.claim_id = s.id and q.withdrawn_at is null),
      'events', (select coalesce(json_agg(json_build_object('id', e.id, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'act', e.act,
          'by', case when d.id is null then null else json_build_object('name', d.name, 'initials', d.initials) end,
          'told', ${eventTold(ws, 'e')}, 'undid', ${undidJson(ws, 'u')},
          'label', e.canonical::json ->> 'label', 'own', e.object_id = s.id) order by e.seq desc), '[]')
        from (select e.* from event_of_object x join event e on e.workspace_id = ${ws} and e.id = x.event_id
          where x.workspace_id = ${ws} and x.object_id = ${claimId} order by x.seq desc limit ${newest}) e
        left join event u on u.workspace_id = ${ws} and u.id = e.undoes_id
        left join editor d on d.workspace_id = ${ws} and d.id = e.editor_id),
      'eventCount', (select count(*)::int from event_of_object x where x.workspace_id = ${ws} and x.object_id = s.id),
      'corrections', ${correctionsJson(ws, { claimId, most: newest })},
      'unanswered', (${unansweredJson({ workspaceId: ws, claimId, limit: 1 })})::json -> 'claims' -> 0,
      'colleagues', (select coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'initials', d.initials, 'role', d.role) order by d.name, d.id), '[]')
        from editor d where d.workspace_id = ${ws} and d.withdrawn_at is null and d.role <> 'reader')
    ) as page
    from claim_state s join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id
    where s.workspace_id = ${ws} and s.id = ${claimId}`;
  return row?.page ?? null;
};
