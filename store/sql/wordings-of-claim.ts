import type { Worded } from '@/domain/claim/statements-among';
import type { PartialDate } from '@/domain/source/partial-date';
import { reading } from '../db';
import { type Mode, partialJson } from './appearances-of-claim';

/** The words of one appearance as two are compared: parts of interrupted speech stand apart by an ellipsis. */
export type ClaimWording = Worded & {
  readonly mode: Mode;
  readonly quoteId: string;
  readonly parts: readonly string[];
  /** longer than the bound: `words` and `parts` are cut there */
  readonly cut: boolean;
  readonly speaker: { readonly id: string; readonly name: string } | null;
  /** how a speaker without a name is called */
  readonly described: string | null;
  readonly source: { readonly title: string; readonly outlet: string | null; readonly published: PartialDate; readonly version: number };
  /** the claim it is made for, where that is another one */
  readonly claim: { readonly id: string; readonly proposition: string } | null;
};
export type ClaimWordings = {
  readonly id: string;
  readonly proposition: string;
  readonly wordings: readonly ClaimWording[];
  /** how many appearances there are, more than are given when beyond the bound */
  readonly of: number;
};
export type WordingBounds = { readonly most: number; readonly longest: number };

/**
 * The wordings of a claim and of the claims that restate it, newest first, and the appearances asked for by id whatever claim they are made for (those always);
 * one round trip; null when the workspace has no such claim. `longest` counts code points of a wording.
 */
export const wordingsOfClaim = async (
  workspaceId: string,
  claimId: string,
  asked: readonly string[],
  { most, longest }: WordingBounds,
): Promise<ClaimWordings | null> => {
  const sql = reading();
  const ws = workspaceId;
  const [row] = await sql<{ page: ClaimWordings }[]>`
    with alike as (
      select ${claimId}::uuid as id
      union select case when r.from_claim_id = ${claimId} then r.to_claim_id else r.from_claim_id end from relation r
        where r.workspace_id = ${ws} and r.type = 'restates' and r.withdrawn_at is null and ${claimId} in (r.from_claim_id, r.to_claim_id)
    ), standing as (
      select a.*, a.id = any(${asked}::uuid[]) as asked from appearance a
        join claim_state s on s.workspace_id = ${ws} and s.id = a.claim_id and s.withdrawn_at is null
       where a.workspace_id = ${ws} and a.withdrawn_at is null and (a.claim_id in (select id from alike) or a.id = any(${asked}::uuid[]))
    ), taken as (select * from standing order by asked desc, said_on desc, id desc limit ${most})
    select json_build_object('id', s.id, 'proposition', w.proposition, 'of', (select count(*)::int from standing),
      'wordings', (select coalesce(json_agg(json_build_object(
          'id', a.id, 'quoteId', a.quote_id, 'mode', a.mode, 'speakerId', a.speaker_id,
          'speaker', (select json_build_object('id', x.id, 'name', x.name) from actor x where x.workspace_id = ${ws} and x.id = a.speaker_id),
          'described', h.description, 'language', coalesce(nullif(h.language, ''), ss.language), 'said', ${partialJson('a', 'said')},
          'sourceId', a.source_id, 'hops', h.position, 'published', ss.published_earliest::text,
          'source', json_build_object('title', ss.title, 'outlet', o.name, 'published', ${partialJson('ss', 'published')}, 'version', an.number),
          'occasion', (select json_build_object('id', oc.id, 'place', oc.place, 'medium', oc.medium, 'event', oc.event)
            from hop ho join occasion oc on oc.workspace_id = ${ws} and oc.id = ho.occasion_id and oc.withdrawn_at is null
            where ho.workspace_id = ${ws} and ho.attribution_id = a.attribution_id and ho.position >= h.position - 1
            order by ho.position desc limit 1),
          'words', left(array_to_string(an.exact, ' … '), ${longest}), 'cut', length(array_to_string(an.exact, ' … ')) > ${longest},
          'parts', case when length(array_to_string(an.exact, ' … ')) > ${longest} then array[left(array_to_string(an.exact, ' … '), ${longest})] else an.exact end,
          'claim', case when a.claim_id = s.id then null else (select json_build_object('id', cs.id, 'proposition', cw.proposition) from claim_state cs
            join claim_wording cw on cw.workspace_id = ${ws} and cw.id = cs.wording_id where cs.workspace_id = ${ws} and cs.id = a.claim_id) end
        ) order by a.said_on desc, a.id desc), '[]')
        from taken a
        join source_state ss on ss.workspace_id = ${ws} and ss.id = a.source_id
        join lateral (select l.* from hop l where l.workspace_id = ${ws} and l.attribution_id = a.attribution_id order by l.position desc limit 1) h on true
        join lateral (select n.exact, v.number from anchor n join version v on v.workspace_id = ${ws} and v.id = n.version_id
          where n.workspace_id = ${ws} and n.quote_id = a.quote_id and n.withdrawn_at is null order by v.number desc, n.id desc limit 1) an on true
        left join actor o on o.workspace_id = ${ws} and o.id = a.outlet_id)
    ) as page
    from claim_state s join claim_wording w on w.workspace_id = ${ws} and w.id = s.wording_id
    where s.workspace_id = ${ws} and s.id = ${claimId}`;
  return row?.page ?? null;
};
