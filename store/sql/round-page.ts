import type { Kind } from '@/domain/attribution/kind';
import type { RoundSeen } from '@/domain/verdict/round-seen';
import type { Inside } from '@/domain/verdict/scale';
import { reading } from '../db';
import { roundsJson } from './rounds-of-claim';

type Person = { readonly name: string; readonly initials: string };
/** What was settled in a round at some time; `replacedAt` when another took its place. */
export type Settling = {
  readonly id: string;
  readonly word: string;
  readonly inside: Inside;
  readonly reason: string;
  readonly dissent: string | null;
  readonly by: Person;
  readonly at: string;
  readonly replacedAt: string | null;
  /** who looked again and let it stand */
  readonly upheld: readonly { readonly id: string; readonly by: Person; readonly at: string; readonly reason: string }[];
};
export type RoundPage = {
  readonly claim: { readonly id: string; readonly proposition: string; readonly kind: Kind };
  /** where it was said, when that is asked */
  readonly said: { readonly exact: readonly string[]; readonly speaker: string | null; readonly source: string } | null;
  /** the rounds of the claim as this editor may see them, this one among them */
  readonly rounds: readonly RoundSeen[];
  readonly settlings: readonly Settling[];
  /** the round that opened this one again, and by whom */
  readonly reopenedBy: {
    readonly id: string;
    readonly reason: string;
    readonly by: Person;
    readonly at: string;
    readonly open: boolean;
  } | null;
};

/** One round with what was settled in it, as an editor may see it: one round trip; null when the workspace has no such standing round. */
export const roundPage = async (workspaceId: string, roundId: string, viewerId: string): Promise<RoundPage | null> => {
  const sql = reading();
  const ws = workspaceId;
  const itsClaim = sql`(select its.claim_id from round its where its.workspace_id = ${ws} and its.id = ${roundId})`;
  const [row] = await sql<{ page: RoundPage }[]>`
    select json_build_object(
      'claim', json_build_object('id', s.id, 'proposition', w.proposition, 'kind', w.kind),
      'said', (select json_build_object('exact', an.exact, 'speaker', sp.name, 'source', ss.title) from appearance a
        join source_state ss on ss.workspace_id = ${ws} and ss.id = a.source_id
        left join actor sp on sp.workspace_id = ${ws} and sp.id = a.speaker_id
        left join lateral (select x.exact from anchor x where x.workspace_id = ${ws} and x.quote_id = a.quote_id and x.withdrawn_at is null
          order by x.created_at desc, x.id desc limit 1) an on true
        where a.workspace_id = ${ws} and a.id = r.appearance_id),
      'rounds', ${roundsJson(ws, itsClaim, viewerId)},
      'settlings', (select coalesce(json_agg(json_build_object('id', j.id, 'word', g.word, 'inside', g.inside, 'reason', j.reason, 'dissent', j.dissent,
          'by', json_build_object('name', e.name, 'initials', e.initials), 'at', j.created_at, 'replacedAt', j.withdrawn_at,
          'upheld', (select coalesce(json_agg(json_build_object('id', u.id, 'by', json_build_object('name', ue.name, 'initials', ue.initials), 'at', u.created_at,
              'reason', u.reason) order by u.created_at desc), '[]')
            from upheld u join editor ue on ue.workspace_id = ${ws} and ue.id = u.created_by
            where u.workspace_id = ${ws} and u.adjudication_id = j.id and u.withdrawn_at is null)
        ) order by j.created_at desc, j.id desc), '[]')
        from adjudication j join rating g on g.workspace_id = ${ws} and g.id = j.rating_id join editor e on e.workspace_id = ${ws} and e.id = j.created_by
        where j.workspace_id = ${ws} and j.round_id = r.id),
      'reopenedBy', (select json_build_object('id', o.id, 'reason', o.reopen_reason, 'by', json_build_object('name', e.name, 'initials', e.initials),
          'at', o.created_at, 'open', o.closed_at is null)
        from round o join editor e on e.workspace_id = ${ws} and e.id = o.created_by
        where o.workspace_id = ${ws} and o.reopens_id = r.id and o.withdrawn_at is null order by o.created_at desc limit 1)
    ) as page
    from round r
    join claim_state s on s.workspace_id = r.workspace_id and s.id = r.claim_id
    join claim_wording w on w.workspace_id = s.workspace_id and w.id = s.wording_id
    where r.workspace_id = ${ws} and r.id = ${roundId} and r.withdrawn_at is null`;
  return row?.page ?? null;
};
