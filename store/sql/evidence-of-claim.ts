import type { PendingQuery, Row } from 'postgres';
import type { EvidenceSeen } from '@/domain/evidence/evidence-seen';
import { reading } from '../db';
import { driftMark } from './drift-mark';

type Fragment = PendingQuery<Row[]>;

/**
 * A JSON expression (an array of `EvidenceSeen`) for the standing evidence of a claim: what refutes first, then what supports, then context.
 * @param claimId a claim's id, or the fragment of a column that holds one
 */
export const evidenceJson = (workspaceId: string, claimId: string | Fragment): Fragment => {
  const sql = reading();
  return sql`(
    select coalesce(json_agg(json_build_object(
      'linkId', l.id, 'linkRevision', l.revision, 'stance', l.stance, 'reason', l.reason, 'linkedBy', l.created_by,
      'id', i.id, 'revision', i.revision, 'finding', i.finding, 'credibility', i.credibility,
      'reliability', coalesce(i.override_grade, own.grade, outs.grade),
      'override', case when i.override_grade is not null then json_build_object('reason', i.override_reason, 'against', coalesce(own.grade, outs.grade)) end,
      'reliabilityOf', case when i.override_grade is not null then 'item' when own.grade is not null then 'source' when outs.grade is not null then 'outlet' end,
      'chain', (select coalesce(json_agg(json_build_object('actorIds', (select coalesce(json_agg(ha.actor_id order by ha.actor_id), '[]') from hop_actor ha
              where ha.workspace_id = ${workspaceId} and ha.hop_id = h.id),
            'occasion', (select json_build_object('place', oc.place, 'medium', oc.medium, 'event', oc.event) from occasion oc
              where oc.workspace_id = ${workspaceId} and oc.id = h.occasion_id and oc.withdrawn_at is null)) order by h.position), '[]')
        from hop h where h.workspace_id = ${workspaceId} and h.attribution_id = (select a.attribution_id from appearance a
          where a.workspace_id = ${workspaceId} and a.quote_id = i.quote_id and a.withdrawn_at is null order by a.id limit 1)),
      'dated', i.dated::text, 'address', i.address,
      'quote', (select json_build_object('id', i.quote_id, 'exact', n.exact, 'versionId', n.version_id, 'version', v.number)
        from anchor n join version v on v.workspace_id = n.workspace_id and v.id = n.version_id
        where n.workspace_id = ${workspaceId} and n.quote_id = i.quote_id and n.withdrawn_at is null order by v.number desc, n.id desc limit 1),
      'drift', ${driftMark(workspaceId, 'i.quote_id')},
      'source', case when ss.id is not null then json_build_object('id', ss.id, 'title', ss.title, 'outletId', o.id, 'outlet', o.name) end
    ) order by array_position(array['refutes', 'supports', 'context'], l.stance), l.id), '[]')
    from evidence_link l
    join evidence i on i.workspace_id = l.workspace_id and i.id = l.evidence_id and i.withdrawn_at is null
    left join source_state ss on ss.workspace_id = i.workspace_id and ss.id = i.source_id
    left join actor o on o.workspace_id = ss.workspace_id and o.id = ss.outlet_id
    left join reliability own on own.workspace_id = i.workspace_id and own.source_id = i.source_id and own.withdrawn_at is null
    left join reliability outs on outs.workspace_id = ss.workspace_id and outs.outlet_id = ss.outlet_id and outs.withdrawn_at is null
    where l.workspace_id = ${workspaceId} and l.claim_id = ${claimId} and l.withdrawn_at is null)`;
};

/** The evidence of a claim: one round trip. */
export const evidenceOfClaim = async (workspaceId: string, claimId: string): Promise<readonly EvidenceSeen[]> => {
  const [row] = await reading()<{ evidence: EvidenceSeen[] }[]>`select ${evidenceJson(workspaceId, claimId)} as evidence`;
  return row?.evidence ?? [];
};
