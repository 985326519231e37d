import type { IndependentVerdict } from '@/domain/verdict/agreement-of';
import type { AgreementQuery } from '@/domain/verdict/agreement-query';
import type { Scale } from '@/domain/verdict/scale';
import { reading } from '../db';
import type { IssueChoice } from './queue-page';

export type JudgedRound = {
  readonly id: string;
  readonly claimId: string;
  readonly appearanceId: string | null;
  readonly proposition: string;
};
export type AgreementFacts = {
  /** the scales that closed rounds in reach were judged on, the most used first */
  readonly scales: readonly (Scale & { readonly id: string; readonly rounds: number })[];
  /** of the scale asked for, or else the most used */
  readonly scaleId: string | null;
  readonly rounds: readonly JudgedRound[];
  readonly verdicts: readonly IndependentVerdict[];
  readonly editors: readonly { readonly id: string; readonly name: string; readonly initials: string }[];
  readonly issues: readonly IssueChoice[];
  /** closed rounds that opened a settled one again: left out, because the first verdicts had been seen */
  readonly reopened: number;
};

/** What editors said blind in closed rounds, in reach of a query: one round trip. Of open rounds nothing is read, not even that there are any. */
export const agreementPage = async (
  workspaceId: string,
  query: Pick<AgreementQuery, 'issue' | 'question' | 'scale'>,
): Promise<AgreementFacts> => {
  const sql = reading();
  const ws = workspaceId;
  const under = query.issue
    ? sql`and exists (select from claim_issue ci join below b on b.id = ci.issue_id
        where ci.workspace_id = ${ws} and ci.claim_id = r.claim_id and ci.withdrawn_at is null)`
    : sql``;
  const [row] = await sql<{ page: AgreementFacts }[]>`
    with recursive below as (
      select i.id from issue i where i.workspace_id = ${ws} and i.id = ${query.issue} and i.withdrawn_at is null
      union select i.id from issue i join below b on i.parent_id = b.id where i.workspace_id = ${ws} and i.withdrawn_at is null
    ), closed as materialized (
      select r.id, r.claim_id, r.appearance_id, r.scale_id, r.wording_id, r.reopens_id from round r
        join claim_state s on s.workspace_id = ${ws} and s.id = r.claim_id and s.withdrawn_at is null
       where r.workspace_id = ${ws} and r.closed_at is not null and r.withdrawn_at is null
         and (${query.question}::text is null or r.question = ${query.question}) ${under}
    ), judged as (select * from closed where reopens_id is null
    ), used as (select scale_id, count(*)::int as n from judged group by scale_id
    ), picked as (select scale_id from used order by (scale_id = ${query.scale}) desc nulls last, n desc, scale_id limit 1
    ), chosen as materialized (select j.* from judged j join picked p on p.scale_id = j.scale_id
    ), last as materialized (
      select distinct on (v.round_id, v.editor_id) v.round_id, v.editor_id, g.key from chosen r
        join verdict v on v.workspace_id = ${ws} and v.round_id = r.id and v.withdrawn_at is null and not v.after_reveal
        join rating g on g.workspace_id = ${ws} and g.id = v.rating_id
       order by v.round_id, v.editor_id, v.number desc
    )
    select json_build_object(
      'scales', (select coalesce(json_agg(json_build_object('id', c.id, 'key', c.key, 'version', c.version, 'name', c.name, 'question', c.question,
          'ordered', c.ordered, 'kinds', c.kinds, 'rounds', u.n, 'ratings',
          (select json_agg(json_build_object('key', g.key, 'word', g.word, 'inside', g.inside, 'rung', g.rung) order by g.position)
            from rating g where g.workspace_id = ${ws} and g.scale_id = c.id)) order by u.n desc, c.id), '[]')
        from used u join scale c on c.workspace_id = ${ws} and c.id = u.scale_id),
      'scaleId', (select scale_id from picked),
      'rounds', (select coalesce(json_agg(json_build_object('id', r.id, 'claimId', r.claim_id, 'appearanceId', r.appearance_id, 'proposition', w.proposition)
          order by r.id), '[]') from chosen r join claim_wording w on w.workspace_id = ${ws} and w.id = r.wording_id),
      'verdicts', (select coalesce(json_agg(json_build_object('roundId', round_id, 'editorId', editor_id, 'ratingKey', key)), '[]') from last),
      'editors', (select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'initials', e.initials) order by e.name, e.id), '[]')
        from editor e where e.workspace_id = ${ws} and e.id in (select editor_id from last)),
      'issues', (select coalesce(json_agg(json_build_object('id', i.id, 'parentId', i.parent_id, 'position', i.position, 'question', i.question)), '[]')
        from issue i where i.workspace_id = ${ws} and i.withdrawn_at is null),
      'reopened', (select count(*)::int from closed where reopens_id is not null)
    ) as page`;
  if (!row) throw new Error('agreement answered nothing');
  return row.page;
};
