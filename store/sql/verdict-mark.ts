import type { PendingQuery, Row } from 'postgres';
import type { Inside, Question } from '@/domain/verdict/scale';
import { reading } from '../db';

/** What may be shown of a question now. `settled` is the desk's word, `mine` the asking editor's own while it is not settled, `blind` hides colleagues' verdicts. */
export type VerdictMark = { readonly by: 'settled' | 'mine' | 'blind'; readonly inside: Inside | 'blind'; readonly word: string };

/**
 * A JSON expression for the mark of one question on one claim or appearance, from its newest standing round; SQL null while nobody judged.
 * `claim` and `appearance` are columns of the query it stands in. A colleague's rating never leaves the database before the round closes.
 */
export const verdictMark = (
  question: Question,
  workspaceId: string,
  editorId: string,
  columns: { readonly claim: string; readonly appearance?: string },
): PendingQuery<Row[]> => {
  const sql = reading();
  const place = columns.appearance ? sql`and r.appearance_id = ${sql(columns.appearance)}` : sql``;
  return sql`(
    select case
        when settled.id is not null then json_build_object('by', 'settled', 'inside', settled.inside, 'word', settled.word)
        when mine.id is not null then json_build_object('by', 'mine', 'inside', mine.inside, 'word', mine.word)
        when r.closed_at is null and exists (select from verdict o where o.workspace_id = r.workspace_id and o.round_id = r.id and o.withdrawn_at is null)
          then json_build_object('by', 'blind', 'inside', 'blind', 'word', 'blind') end
      from round r
      left join lateral (select j.id, g.inside, g.word from adjudication j join rating g on g.workspace_id = j.workspace_id and g.id = j.rating_id
        where j.workspace_id = r.workspace_id and j.round_id = r.id and j.withdrawn_at is null) settled on true
      left join lateral (select o.id, g.inside, g.word from verdict o join rating g on g.workspace_id = o.workspace_id and g.id = o.rating_id
        where o.workspace_id = r.workspace_id and o.round_id = r.id and o.editor_id = ${editorId} and o.withdrawn_at is null
        order by o.number desc limit 1) mine on true
     where r.workspace_id = ${workspaceId} and r.claim_id = ${sql(columns.claim)} and r.question = ${question} ${place} and r.withdrawn_at is null
     order by r.created_at desc, r.id desc limit 1)`;
};
