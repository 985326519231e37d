import type { PendingQuery, Row } from 'postgres';
import type { RoundSeen } from '@/domain/verdict/round-seen';
import { reading } from '../db';

type Fragment = PendingQuery<Row[]>;

/** An instant as ISO 8601 in UTC with milliseconds. `instant` is a column of the query it stands in. */
const iso = (instant: string): Fragment => {
  const sql = reading();
  return sql`to_char(${sql(instant)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
};

/**
 * A JSON expression (an array of `RoundSeen`, newest first) for the rounds of a claim and of those merged into it, as one editor may see
 * them. Blindness lives here: of an open round nobody's rating, reasons, confidence, likelihood or evidence leaves the database but the viewer's
 * own, and to who looked inside and judges no more in it; of colleagues only whether they were asked, whether their verdict is in, and when it came.
 * @param claimId a claim's id, or the fragment of a column that holds one
 */
export const roundsJson = (workspaceId: string, claimId: string | Fragment, viewerId: string): Fragment => {
  const sql = reading();
  return sql`(
    with recursive same as (
      select s.id, s.wording_id from claim_state s where s.workspace_id = ${workspaceId} and s.id = ${claimId}
      union
      select s.id, same.wording_id from claim_state s join same on s.merged_into_id = same.id where s.workspace_id = ${workspaceId} and s.withdrawn_at is null
    ), judging as (
      select r.*, same.wording_id as current_id, r.closed_at is not null as open_to_all from same
        join round r on r.workspace_id = ${workspaceId} and r.claim_id = same.id and r.withdrawn_at is null
    ), last as (
      select distinct on (v.round_id, v.editor_id) v.* from judging r
        join verdict v on v.workspace_id = ${workspaceId} and v.round_id = r.id and v.withdrawn_at is null
       order by v.round_id, v.editor_id, v.number desc
    ), blindly as (
      select distinct on (v.round_id, v.editor_id) v.round_id, v.editor_id, g.key from judging r
        join verdict v on v.workspace_id = ${workspaceId} and v.round_id = r.id and v.withdrawn_at is null and not v.after_reveal
        join rating g on g.workspace_id = v.workspace_id and g.id = v.rating_id
       where r.open_to_all order by v.round_id, v.editor_id, v.number desc
    ), seat as (
      select coalesce(n.round_id, l.round_id) as round_id, coalesce(n.editor_id, l.editor_id) as editor_id, n.id as named_id, n.due,
        l.id as verdict_id, l.created_at as came_at
        from (select n.* from judging r join round_editor n on n.workspace_id = ${workspaceId} and n.round_id = r.id and n.withdrawn_at is null) n
        full join last l on l.round_id = n.round_id and l.editor_id = n.editor_id
    )
    select coalesce(json_agg(json_build_object(
      'id', r.id, 'revision', r.revision, 'question', r.question, 'claimId', r.claim_id, 'appearanceId', r.appearance_id,
      'wording', json_build_object('number', w.number, 'proposition', w.proposition, 'kind', w.kind),
      'earlierWords', r.wording_id <> r.current_id,
      'scale', json_build_object('key', c.key, 'name', c.name, 'ordered', c.ordered, 'ratings',
        (select json_agg(json_build_object('key', g.key, 'word', g.word, 'inside', g.inside, 'rung', g.rung) order by g.position)
          from rating g where g.workspace_id = ${workspaceId} and g.scale_id = c.id)),
      'asked', r.asked, 'given', (select count(*)::int from last l where l.round_id = r.id),
      'openedAt', ${iso('r.created_at')}, 'openedBy', r.created_by, 'closedAt', ${iso('r.closed_at')},
      'seats', (select coalesce(json_agg(json_build_object(
            'editorId', s.editor_id, 'name', e.name, 'initials', e.initials, 'named', s.named_id is not null, 'due', s.due::text,
            'in', s.verdict_id is not null, 'at', ${iso('s.came_at')},
            'verdict', (select json_build_object('id', l.id, 'number', l.number, 'ratingKey', g.key, 'word', g.word, 'inside', g.inside,
                'reasons', l.reasons, 'confidence', l.confidence, 'likelihood', l.likelihood, 'afterReveal', l.after_reveal, 'at', ${iso('l.created_at')},
                'restsOn', (select coalesce(json_agg(json_build_object('linkId', el.id, 'id', i.id, 'finding', i.finding, 'stance', el.stance,
                      'stands', el.withdrawn_at is null and i.withdrawn_at is null) order by array_position(array['refutes', 'supports', 'context'], el.stance), el.id), '[]')
                    from verdict_evidence ve join evidence_link el on el.workspace_id = ${workspaceId} and el.id = ve.link_id
                    join evidence i on i.workspace_id = ${workspaceId} and i.id = el.evidence_id
                   where ve.workspace_id = ${workspaceId} and ve.verdict_id = l.id),
                'earlier', (select coalesce(json_agg(json_build_object('number', b.number, 'word', bg.word, 'inside', bg.inside, 'reasons', b.reasons,
                      'confidence', b.confidence, 'afterReveal', b.after_reveal, 'at', ${iso('b.created_at')}) order by b.number desc), '[]')
                    from verdict b join rating bg on bg.workspace_id = ${workspaceId} and bg.id = b.rating_id
                   where b.workspace_id = ${workspaceId} and b.round_id = l.round_id and b.editor_id = l.editor_id and b.number < l.number and b.withdrawn_at is null))
              from last l join rating g on g.workspace_id = l.workspace_id and g.id = l.rating_id
             where l.id = s.verdict_id and (r.open_to_all or l.editor_id = ${viewerId} or exists (select from round_look k
               where k.workspace_id = ${workspaceId} and k.round_id = r.id and k.editor_id = ${viewerId}))),
            'blindRatingKey', (select b.key from blindly b join last l on l.round_id = b.round_id and l.editor_id = b.editor_id and l.after_reveal
              where b.round_id = r.id and b.editor_id = s.editor_id))
          order by s.named_id is null, case when s.named_id is null then s.came_at end, e.name, s.editor_id), '[]')
        from seat s join editor e on e.workspace_id = ${workspaceId} and e.id = s.editor_id where s.round_id = r.id),
      'looks', (select coalesce(json_agg(json_build_object('editorId', e.id, 'name', e.name, 'initials', e.initials, 'at', ${iso('k.created_at')})
            order by k.created_at, k.id), '[]')
          from round_look k join editor e on e.workspace_id = k.workspace_id and e.id = k.editor_id
         where k.workspace_id = ${workspaceId} and k.round_id = r.id),
      'reopens', case when r.reopens_id is null then null else json_build_object('id', r.reopens_id, 'reason', r.reopen_reason) end,
      'settled', (select json_build_object('id', j.id, 'ratingKey', g.key, 'word', g.word, 'inside', g.inside, 'reason', j.reason,
            'dissent', j.dissent, 'by', j.created_by, 'at', ${iso('j.created_at')})
          from adjudication j join rating g on g.workspace_id = j.workspace_id and g.id = j.rating_id
         where j.workspace_id = ${workspaceId} and j.round_id = r.id and j.withdrawn_at is null)
    ) order by r.created_at desc, r.id desc), '[]')
    from judging r
    join claim_wording w on w.workspace_id = ${workspaceId} and w.id = r.wording_id
    join scale c on c.workspace_id = ${workspaceId} and c.id = r.scale_id)`;
};

/** The rounds of a claim as one editor may see them, newest first: one round trip. */
export const roundsOfClaim = async (workspaceId: string, claimId: string, viewerId: string): Promise<readonly RoundSeen[]> => {
  const [row] = await reading()<{ rounds: RoundSeen[] }[]>`select ${roundsJson(workspaceId, claimId, viewerId)} as rounds`;
  return row?.rounds ?? [];
};
