import type { PendingQuery, Row } from 'postgres';
import type { IndependentVerdict } from '@/domain/verdict/agreement-of';
import type { Question } from '@/domain/verdict/scale';
import { reading } from '../db';

type Fragment = PendingQuery<Row[]>;
export type JudgedOnScale = IndependentVerdict & { readonly scaleKey: string; readonly scaleVersion: number; readonly question: Question };

/**
 * A JSON expression (an array of `JudgedOnScale`) for what editors said blind in closed rounds, which agreement is measured on: of all
 * the desk, or of the claims under one issue. Rounds that opened a settled one again are left out: the first verdicts had been seen.
 * Rounds of different scales are not to be mixed: group by `scaleKey`.
 */
export const independentVerdictsJson = (workspaceId: string, issueId: string | Fragment | null = null): Fragment => {
  const sql = reading();
  const under =
    issueId === null
      ? sql``
      : sql`and r.claim_id in (select claim_id from claim_issue where workspace_id = ${workspaceId} and issue_id = ${issueId} and withdrawn_at is null)`;
  return sql`(
    select coalesce(json_agg(json_build_object('roundId', last.round_id, 'editorId', last.editor_id, 'ratingKey', last.key,
      'scaleKey', last.scale_key, 'scaleVersion', last.scale_version, 'question', last.question)), '[]')
    from (
      select distinct on (v.round_id, v.editor_id) v.round_id, v.editor_id, g.key, c.key as scale_key, c.version as scale_version, r.question
        from round r
        join claim_state s on s.workspace_id = r.workspace_id and s.id = r.claim_id and s.withdrawn_at is null
        join verdict v on v.workspace_id = r.workspace_id and v.round_id = r.id and v.withdrawn_at is null and not v.after_reveal
        join rating g on g.workspace_id = v.workspace_id and g.id = v.rating_id
        join scale c on c.workspace_id = r.workspace_id and c.id = r.scale_id
       where r.workspace_id = ${workspaceId} and r.closed_at is not null and r.withdrawn_at is null and r.reopens_id is null ${under}
       order by v.round_id, v.editor_id, v.number desc) last)`;
};

/** What editors said blind in closed rounds: one round trip. */
export const independentVerdicts = async (workspaceId: string, issueId: string | null = null): Promise<readonly JudgedOnScale[]> => {
  const [row] = await reading()<{ verdicts: JudgedOnScale[] }[]>`select ${independentVerdictsJson(workspaceId, issueId)} as verdicts`;
  return row?.verdicts ?? [];
};
