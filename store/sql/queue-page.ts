import type { Inside } from '@/domain/verdict/scale';
import { reading } from '../db';
import { type SettledWithFacts, settledWithFacts } from './looked-again';
import { aroundRound, type Queued, queuedColumns, type WordCount, waitsForVerdict, waitsToBeSettled, wordsSaid } from './queued';

type Mark = { readonly inside: Inside; readonly word: string };
/** A round in which my last verdict was not what the desk settled on, with the reason. */
export type Overruled = Queued & {
  readonly mine: Mark;
  readonly settled: Mark & { readonly reason: string; readonly dissent: string | null; readonly by: string; readonly at: string };
};
/** An open round as anybody may see it: who sits in it and who is in, never what they said. */
export type OpenRound = Queued & {
  readonly asked: number;
  readonly given: number;
  readonly missing: readonly { readonly initials: string; readonly name: string }[];
  readonly looks: readonly { readonly initials: string; readonly name: string }[];
};
export type QueueRows = {
  readonly toJudge: readonly Queued[];
  readonly toSettle: readonly (Queued & { readonly verdicts: readonly WordCount[] })[];
  readonly again: readonly SettledWithFacts[];
  readonly overruled: readonly Overruled[];
  readonly open: readonly OpenRound[];
};
export type IssueChoice = { readonly id: string; readonly parentId: string | null; readonly position: number; readonly question: string };

/** More rows of one group than this are not listed. */
export const mostQueued = 2_000;

/** All that waits for one editor, and the issues of the desk: one round trip. */
export const queuePage = async (
  workspaceId: string,
  editorId: string,
): Promise<QueueRows & { readonly issues: readonly IssueChoice[] }> => {
  const sql = reading();
  const ws = workspaceId;
  const around = aroundRound(editorId);
  const [row] = await sql<{ page: QueueRows & { issues: IssueChoice[] } }[]>`
    select json_build_object(
      'toJudge', (select coalesce(json_agg(it order by priority desc, due nulls last, created_at, id), '[]') from (
        select json_build_object(${queuedColumns()}) as it, s.priority, n.due, r.created_at, r.id from round r ${around}
         where r.workspace_id = ${ws} and ${waitsForVerdict(editorId)}
         order by s.priority desc, n.due nulls last, r.created_at, r.id limit ${mostQueued}) x),
      'toSettle', (select coalesce(json_agg(it order by priority desc, closed_at, id), '[]') from (
        select json_build_object(${queuedColumns()}, 'verdicts', ${wordsSaid()}) as it, s.priority, r.closed_at, r.id from round r ${around}
         where r.workspace_id = ${ws} and ${waitsToBeSettled()}
         order by s.priority desc, r.closed_at, r.id limit ${mostQueued}) x),
      'again', (select coalesce(json_agg(it), '[]') from (select it from ${settledWithFacts(ws, editorId)} x limit ${mostQueued}) y),
      'overruled', (select coalesce(json_agg(it order by at desc), '[]') from (
        select json_build_object(${queuedColumns()}, 'mine', json_build_object('inside', mg.inside, 'word', mg.word),
            'settled', json_build_object('inside', g.inside, 'word', g.word, 'reason', j.reason, 'dissent', j.dissent, 'by', by.name, 'at', j.created_at)) as it,
          j.created_at as at
          from round r ${around}
          join adjudication j on j.workspace_id = ${ws} and j.round_id = r.id and j.withdrawn_at is null
          join rating g on g.workspace_id = ${ws} and g.id = j.rating_id
          join editor by on by.workspace_id = ${ws} and by.id = j.created_by
          join lateral (select v.rating_id from verdict v where v.workspace_id = ${ws} and v.round_id = r.id and v.editor_id = ${editorId}
            and v.withdrawn_at is null order by v.number desc limit 1) mine on mine.rating_id <> j.rating_id
          join rating mg on mg.workspace_id = ${ws} and mg.id = mine.rating_id
         where r.workspace_id = ${ws} and r.withdrawn_at is null order by j.created_at desc limit ${mostQueued}) x),
      'open', (select coalesce(json_agg(it order by created_at, id), '[]') from (
        select json_build_object(${queuedColumns()}, 'asked', r.asked,
            'given', (select count(distinct v.editor_id)::int from verdict v where v.workspace_id = ${ws} and v.round_id = r.id and v.withdrawn_at is null),
            'missing', (select coalesce(json_agg(json_build_object('initials', e.initials, 'name', e.name) order by e.name), '[]')
              from round_editor o join editor e on e.workspace_id = ${ws} and e.id = o.editor_id
              where o.workspace_id = ${ws} and o.round_id = r.id and o.withdrawn_at is null and not exists (select from verdict v
                where v.workspace_id = ${ws} and v.round_id = r.id and v.editor_id = o.editor_id and v.withdrawn_at is null)),
            'looks', (select coalesce(json_agg(json_build_object('initials', e.initials, 'name', e.name) order by k.created_at), '[]')
              from round_look k join editor e on e.workspace_id = ${ws} and e.id = k.editor_id where k.workspace_id = ${ws} and k.round_id = r.id)) as it,
          r.created_at, r.id
          from round r ${around}
         where r.workspace_id = ${ws} and r.closed_at is null and r.withdrawn_at is null order by r.created_at, r.id limit ${mostQueued}) x),
      'issues', (select coalesce(json_agg(json_build_object('id', i.id, 'parentId', i.parent_id, 'position', i.position, 'question', i.question)), '[]')
        from issue i where i.workspace_id = ${ws} and i.withdrawn_at is null)
    ) as page`;
  if (!row) throw new Error('the queue answered nothing');
  return row.page;
};
