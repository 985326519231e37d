import type { PendingQuery, Row } from 'postgres';
import type { CommentMatter, TalkedAbout } from '@/domain/editor/comment-input';
import type { Named } from '@/domain/editor/mentions-in';
import { reading } from '../db';
import { readableComment, roundOfComment } from './readable-comment';

type Fragment = PendingQuery<Row[]>;

export type TalkComment = {
  readonly id: string;
  readonly revision: number;
  /** what it is about, with words for it; none for the claim itself */
  readonly about: { readonly type: CommentMatter; readonly id: string; readonly words: string | null };
  readonly replyTo: string | null;
  /** null when it was withdrawn and only its answers stand */
  readonly text: string | null;
  readonly by: Named;
  readonly at: string;
  readonly editedAt: string | null;
  /** others read it when its round closes */
  readonly hidden: boolean;
};
export type TalkPage = {
  /** first written first */
  readonly comments: readonly TalkComment[];
  /** whoever can be named */
  readonly editors: readonly Named[];
  readonly following: boolean;
  /** a round on it is open: a rating written where all read it would break its blindness */
  readonly openRound: boolean;
};

/** The ids of the comments on one thing; with a claim come its quotes, relations, evidence, rounds and their verdicts. */
const commentsOn = (workspaceId: string, { type, id }: TalkedAbout): Fragment => {
  const sql = reading();
  const ws = workspaceId;
  const on = (column: string, ids: Fragment) =>
    sql`select c.id from comment c where c.workspace_id = ${ws} and c.${sql(column)} in (${ids})`;
  const verdictsOf = (rounds: Fragment) => sql`select v.id from verdict v where v.workspace_id = ${ws} and v.round_id in (${rounds})`;
  if (type === 'round') return sql`${on('round_id', sql`${id}`)} union all ${on('verdict_id', verdictsOf(sql`${id}`))}`;
  if (type !== 'claim') return on(`${type}_id`, sql`${id}`);
  const claims = sql`select same.id from same`;
  const rounds = sql`select r.id from round r where r.workspace_id = ${ws} and r.claim_id in (${claims}) and r.withdrawn_at is null`;
  const standing = (table: string, column: string, also: Fragment = sql``) =>
    sql`select t.${sql(column)} from ${sql(table)} t where t.workspace_id = ${ws} and t.claim_id in (${claims}) and t.withdrawn_at is null ${also}`;
  const relations = sql`select r.id from relation r where r.workspace_id = ${ws} and r.withdrawn_at is null and (r.from_claim_id in (${claims})
    or r.to_claim_id in (${claims}) or r.at_appearance_id in (${standing('appearance', 'id')}) or r.at_evidence_link_id in (${standing('evidence_link', 'id')}))`;
  return sql`${on('claim_id', claims)} union all ${on('quote_id', standing('appearance', 'quote_id'))}
    union all ${on('evidence_id', standing('evidence_link', 'evidence_id'))} union all ${on('relation_id', relations)}
    union all ${on('round_id', rounds)} union all ${on('verdict_id', verdictsOf(rounds))}`;
};

/** Words for what a comment `c` is about. */
const aboutWords = (workspaceId: string): Fragment => {
  const sql = reading();
  const ws = workspaceId;
  return sql`case
    when c.quote_id is not null then (select array_to_string(n.exact, ' … ') from anchor n where n.workspace_id = ${ws} and n.quote_id = c.quote_id
      and n.withdrawn_at is null order by n.created_at desc, n.id desc limit 1)
    when c.evidence_id is not null then (select i.finding from evidence i where i.workspace_id = ${ws} and i.id = c.evidence_id)
    when c.relation_id is not null then (select w.proposition from relation r join claim_state s on s.workspace_id = ${ws} and s.id = r.from_claim_id
      join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id where r.workspace_id = ${ws} and r.id = c.relation_id)
    when c.verdict_id is not null then (select e.name from editor e where e.workspace_id = ${ws} and e.id = its_verdict.editor_id)
    when c.round_id is not null then blind_in.question end`;
};

/** The talk on one thing as an editor may read it: one round trip. Empty for a thing that is not there. */
export const talkPage = async (workspaceId: string, editorId: string, about: TalkedAbout): Promise<TalkPage> => {
  const sql = reading();
  const ws = workspaceId;
  const { type, id } = about;
  const follows = type === 'verdict' ? sql`false` : sql`f.${sql(`${type}_id`)} = ${id}`;
  const rounds = type === 'claim' ? sql`r.claim_id in (select same.id from same)` : type === 'round' ? sql`r.id = ${id}` : sql`false`;
  const iso = (column: string) => sql`to_char(${sql(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const [row] = await sql<{ page: TalkPage }[]>`
    with recursive same as (
      select s.id from claim_state s where s.workspace_id = ${ws} and s.id = ${id}
      union select s.id from claim_state s join same on s.merged_into_id = same.id where s.workspace_id = ${ws} and s.withdrawn_at is null
    ), read as materialized (
      select c.*, its_verdict.round_id as verdict_round, blind_in.id is not null and blind_in.closed_at is null as hidden, ${aboutWords(ws)} as words
        from comment c ${roundOfComment(ws)}
       where c.workspace_id = ${ws} and c.id in (${commentsOn(ws, about)}) and ${readableComment(ws, editorId)}
    )
    select json_build_object(
      'comments', (select coalesce(json_agg(json_build_object('id', c.id, 'revision', c.revision,
          'about', json_build_object('words', c.words, 'id', coalesce(c.claim_id, c.quote_id, c.relation_id, c.evidence_id, c.round_id, c.verdict_id),
            'type', case when c.claim_id is not null then 'claim' when c.quote_id is not null then 'quote' when c.relation_id is not null then 'relation'
              when c.evidence_id is not null then 'evidence' when c.round_id is not null then 'round' else 'verdict' end),
          'replyTo', c.reply_to_id, 'text', case when c.withdrawn_at is null then c.text end,
          'by', json_build_object('id', e.id, 'name', e.name, 'initials', e.initials),
          'at', ${iso('c.created_at')}, 'editedAt', ${iso('c.edited_at')}, 'hidden', c.hidden) order by c.created_at, c.id), '[]')
        from read c join editor e on e.workspace_id = ${ws} and e.id = c.created_by
        where c.withdrawn_at is null or exists (select from read a where a.reply_to_id = c.id and a.withdrawn_at is null)),
      'editors', (select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'initials', e.initials) order by e.name, e.id), '[]')
        from editor e where e.workspace_id = ${ws} and e.withdrawn_at is null),
      'following', exists (select from follow f where f.workspace_id = ${ws} and f.editor_id = ${editorId} and f.withdrawn_at is null and ${follows}),
      'openRound', exists (select from round r where r.workspace_id = ${ws} and r.withdrawn_at is null and r.closed_at is null and ${rounds})
    ) as page`;
  if (!row) throw new Error('talk answered nothing');
  return row.page;
};
