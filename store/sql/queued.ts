import type { PendingQuery, Row } from 'postgres';
import type { Kind } from '@/domain/attribution/kind';
import type { Question } from '@/domain/verdict/scale';
import { reading } from '../db';
import type { PartyMark } from './actors-page';

type Fragment = PendingQuery<Row[]>;

/** A question that waits, with whose words it is about. */
export type Queued = {
  readonly roundId: string;
  readonly claimId: string;
  readonly appearanceId: string | null;
  readonly question: Question;
  readonly proposition: string;
  readonly kind: Kind;
  readonly priority: number;
  readonly party: (PartyMark & { readonly name: string }) | null;
  readonly speaker: string | null;
  readonly since: string;
  readonly due: string | null;
};
/** How often a word was said in a closed round. */
export type WordCount = { readonly word: string; readonly count: number };

/** The columns of a `Queued` for json_build_object, over a round `r` and `aroundRound`. */
export const queuedColumns = (): Fragment => reading()`
  'roundId', r.id, 'claimId', r.claim_id, 'appearanceId', r.appearance_id, 'question', r.question, 'proposition', w.proposition, 'kind', w.kind,
  'priority', s.priority, 'since', r.created_at, 'due', n.due::text, 'speaker', said.speaker, 'party', said.party`;

/** Joins to a round `r`: its standing claim `s` with words `w`, this editor's seat `n` in it, and who says it (`said`). */
export const aroundRound = (editorId: string): Fragment => reading()`
  join claim_state s on s.workspace_id = r.workspace_id and s.id = r.claim_id and s.withdrawn_at is null and s.merged_into_id is null
  join claim_wording w on w.workspace_id = s.workspace_id and w.id = s.wording_id
  left join round_editor n on n.workspace_id = r.workspace_id and n.round_id = r.id and n.editor_id = ${editorId} and n.withdrawn_at is null
  left join lateral (
    select sp.name as speaker, case when p.id is null then null else json_build_object('code', p.code, 'slot', p.slot, 'name', pa.name) end as party
    from appearance a left join actor sp on sp.workspace_id = a.workspace_id and sp.id = a.speaker_id
    left join party p on p.workspace_id = a.workspace_id and p.id = a.party_id
    left join actor pa on pa.workspace_id = p.workspace_id and pa.id = p.id
    where a.workspace_id = r.workspace_id and a.claim_id = r.claim_id and a.withdrawn_at is null and (r.appearance_id is null or a.id = r.appearance_id)
    order by a.said_on desc limit 1) said on true`;

/**
 * A condition: the open round `r` waits for this editor's verdict. They are asked by name (`n`), or a seat that nobody was named for is
 * free; theirs is not in, and they did not look inside.
 */
export const waitsForVerdict = (editorId: string): Fragment => reading()`
  r.closed_at is null and r.withdrawn_at is null
  and not exists (select from verdict v where v.workspace_id = r.workspace_id and v.round_id = r.id and v.editor_id = ${editorId} and v.withdrawn_at is null)
  and not exists (select from round_look k where k.workspace_id = r.workspace_id and k.round_id = r.id and k.editor_id = ${editorId})
  and (n.id is not null or r.asked > (select count(*) from (
    select o.editor_id from round_editor o where o.workspace_id = r.workspace_id and o.round_id = r.id and o.withdrawn_at is null
    union select v.editor_id from verdict v where v.workspace_id = r.workspace_id and v.round_id = r.id and v.withdrawn_at is null) taken))`;

/** A condition: the round `r` is closed and waits to be settled. */
export const waitsToBeSettled = (): Fragment => reading()`
  r.closed_at is not null and r.withdrawn_at is null
  and not exists (select from adjudication j where j.workspace_id = r.workspace_id and j.round_id = r.id and j.withdrawn_at is null)`;

/** A JSON expression (`WordCount[]`): what was said last in the round `r`, the most frequent first. For closed rounds only. */
export const wordsSaid = (): Fragment => reading()`
  (select coalesce(json_agg(json_build_object('word', word, 'count', c) order by c desc, word), '[]') from (
    select t.word, count(*)::int as c from (select distinct on (v.editor_id) v.rating_id from verdict v
      where v.workspace_id = r.workspace_id and v.round_id = r.id and r.closed_at is not null and v.withdrawn_at is null
      order by v.editor_id, v.number desc) l
    join rating t on t.workspace_id = r.workspace_id and t.id = l.rating_id group by t.word) c)`;
