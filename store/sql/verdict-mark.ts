import type { PendingQuery, Row } from 'postgres';
import type { Inside, Question } from '@/domain/verdict/scale';
import { reading } from '../db';

/**
 * What may be shown of a question now. `settled` is the desk's word, which stands while the question is judged anew (`again`); `mine` the asking editor's own
 * while it is not settled, `blind` hides colleagues' verdicts.
 */
export type VerdictMark = {
  readonly by: 'settled' | 'mine' | 'blind';
  readonly inside: Inside | 'blind';
  readonly word: string;
  readonly again: boolean;
};

/**
 * A JSON expression for the mark of one question on one claim or appearance, from its newest settled round, else its newest one; SQL null while nobody judged.
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
        when settled.id is not null then json_build_object('by', 'settled', 'inside', settled.inside, 'word', settled.word, 'again', settled.id <> r.id)
        when mine.id is not null then json_build_object('by', 'mine', 'inside', mine.inside, 'word', mine.word, 'again', false)
        when r.closed_at is null and exists (select from verdict o where o.workspace_id = r.workspace_id and o.round_id = r.id and o.withdrawn_at is null)
          then json_build_object('by', 'blind', 'inside', 'blind', 'word', 'blind', 'again', false) end
      from round r
      left join lateral (select its.id, g.inside, g.word from round its
          join adjudication j on j.workspace_id = its.workspace_id and j.round_id = its.id and j.withdrawn_at is null
          join rating g on g.workspace_id = j.workspace_id and g.id = j.rating_id
        where its.workspace_id = r.workspace_id and its.claim_id = r.claim_id and its.question = r.question
          and its.appearance_id is not distinct from r.appearance_id and its.withdrawn_at is null
        order by its.created_at desc, its.id desc limit 1) settled on true
      left join lateral (select o.id, g.inside, g.word from verdict o join rating g on g.workspace_id = o.workspace_id and g.id = o.rating_id
        where o.workspace_id = r.workspace_id and o.round_id = r.id and o.editor_id = ${editorId} and o.withdrawn_at is null
        order by o.number desc limit 1) mine on true
     where r.workspace_id = ${workspaceId} and r.claim_id = ${sql(columns.claim)} and r.question = ${question} ${place} and r.withdrawn_at is null
     order by r.created_at desc, r.id desc limit 1)`;
};
