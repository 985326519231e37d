import type { PendingQuery, Row } from 'postgres';
import type { Kind } from '@/domain/attribution/kind';
import type { RecordedPreference } from '@/domain/relation/preference';
import type { Answer, RelationType } from '@/domain/relation/relation';
import type { PartialDate } from '@/domain/source/partial-date';
import { reading } from '../db';
import { type Mode, type NamedParty, partialJson, partyJson } from './appearances-of-claim';
import { newestAnchor } from './newest-anchor';
import { preferenceJson } from './preference-json';
import { type VerdictMark, verdictMark } from './verdict-mark';

type Fragment = PendingQuery<Row[]>;

/** What a relation aims at: a claim, or the one step that an undercutter names. */
export type Aim =
  | { readonly at: 'claim' }
  | { readonly at: 'appearance'; readonly id: string; readonly speaker: string | null; readonly outlet: string | null }
  | { readonly at: 'evidence'; readonly id: string; readonly finding: string }
  | { readonly at: 'relation'; readonly id: string; readonly type: RelationType; readonly from: string; readonly to: string };

/** The claim at the other end, with its strongest words and what may be shown of its two verdicts. */
export type OtherClaim = {
  readonly id: string;
  readonly proposition: string;
  readonly kind: Kind;
  readonly status: 'draft' | 'tracked';
  readonly soMark: VerdictMark | null;
  readonly strongest: {
    readonly words: readonly string[];
    readonly language: string;
    readonly mode: Mode;
    readonly speaker: string | null;
    readonly party: NamedParty | null;
    readonly said: PartialDate;
    readonly appearanceId: string;
    readonly quoteId: string;
    readonly source: { readonly id: string; readonly title: string; readonly outlet: string | null };
    readonly saidMark: VerdictMark | null;
  } | null;
};

/** `in`: the other claim does something to this one, or to a step of it. `out`: this one does it to the other. */
export type ClaimRelation = {
  readonly id: string;
  readonly revision: number;
  readonly type: RelationType;
  readonly answer: Answer | null;
  readonly reason: string;
  /** of a rebuttal: which of the two an editor puts first */
  readonly preference: RecordedPreference | null;
  readonly by: { readonly name: string; readonly initials: string };
  readonly at: string;
  readonly way: 'in' | 'out';
  readonly aim: Aim;
  readonly other: OtherClaim;
};

/** A JSON expression (an array of `ClaimRelation`) for what bears on a claim, on its appearances, evidence links and relations, and what it bears on. */
export const relationsJson = (workspaceId: string, claimId: string, editorId: string): Fragment => {
  const sql = reading();
  const ws = workspaceId;
  const wording = (id: string) => sql`(select pw.proposition from claim_state ps
    join claim_wording pw on pw.workspace_id = ${ws} and pw.id = ps.wording_id where ps.workspace_id = ${ws} and ps.id = ${sql(id)})`;
  return sql`(
    with touching as materialized (
      select r.* from relation r where r.workspace_id = ${ws} and r.to_claim_id = ${claimId} and r.withdrawn_at is null
      union select r.* from relation r where r.workspace_id = ${ws} and r.from_claim_id = ${claimId} and r.withdrawn_at is null
    ), related as materialized (
      select * from touching
      union select r.* from relation r join appearance a on a.workspace_id = ${ws} and a.claim_id = ${claimId} and a.withdrawn_at is null
        where r.workspace_id = ${ws} and r.at_appearance_id = a.id and r.withdrawn_at is null
      union select r.* from relation r join evidence_link l on l.workspace_id = ${ws} and l.claim_id = ${claimId} and l.withdrawn_at is null
        where r.workspace_id = ${ws} and r.at_evidence_link_id = l.id and r.withdrawn_at is null
      union select r.* from relation r join touching t on t.type in ('supports', 'rebuts') and r.at_relation_id = t.id
        where r.workspace_id = ${ws} and r.withdrawn_at is null
    ), placed as (
      select r.*, case when r.from_claim_id = ${claimId} then 'out' else 'in' end as way,
        case when r.from_claim_id <> ${claimId} then r.from_claim_id
          else coalesce(r.to_claim_id, ta.claim_id, tl.claim_id, tr.to_claim_id) end as other_id,
        case when r.at_appearance_id is not null then json_build_object('at', 'appearance', 'id', ta.id, 'outlet', tout.name, 'speaker',
            coalesce(tsp.name, (select h.description from hop h where h.workspace_id = ${ws} and h.attribution_id = ta.attribution_id order by h.position desc limit 1)))
          when r.at_evidence_link_id is not null then json_build_object('at', 'evidence', 'id', tl.id, 'finding', te.finding)
          when r.at_relation_id is not null then json_build_object('at', 'relation', 'id', tr.id, 'type', tr.type,
            'from', ${wording('tr.from_claim_id')}, 'to', ${wording('tr.to_claim_id')})
          else json_build_object('at', 'claim') end as aim
        from related r
        left join appearance ta on ta.workspace_id = ${ws} and ta.id = r.at_appearance_id
        left join actor tsp on tsp.workspace_id = ${ws} and tsp.id = ta.speaker_id
        left join actor tout on tout.workspace_id = ${ws} and tout.id = ta.outlet_id
        left join evidence_link tl on tl.workspace_id = ${ws} and tl.id = r.at_evidence_link_id
        left join evidence te on te.workspace_id = ${ws} and te.id = tl.evidence_id
        left join relation tr on tr.workspace_id = ${ws} and tr.id = r.at_relation_id
       where coalesce(ta.withdrawn_at, tl.withdrawn_at, te.withdrawn_at, tr.withdrawn_at) is null
    )
    select coalesce(json_agg(json_build_object(
      'id', p.id, 'revision', p.revision, 'type', p.type, 'answer', p.answer, 'reason', p.reason, 'preference', ${preferenceJson(ws, 'p')}, 'way', p.way, 'aim', p.aim,
      'by', json_build_object('name', e.name, 'initials', e.initials), 'at', to_char(coalesce(p.changed_at, p.created_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'other', json_build_object('id', os.id, 'proposition', ow.proposition, 'kind', ow.kind, 'status', os.status,
        'soMark', ${verdictMark('so', ws, editorId, { claim: 'os.id' })},
        'strongest', case when s.id is null then null else json_build_object('appearanceId', s.id, 'words', s.exact, 'language', s.language, 'mode', s.mode,
          'speaker', coalesce(s.speaker, (select h.description from hop h where h.workspace_id = ${ws} and h.attribution_id = s.attribution_id order by h.position desc limit 1)),
          'party', ${partyJson(ws, 's.party_id')}, 'said', ${partialJson('s', 'said')}, 'quoteId', s.quote_id,
          'source', json_build_object('id', s.source_id, 'title', s.title, 'outlet', s.outlet),
          'saidMark', ${verdictMark('said', ws, editorId, { claim: 's.claim_id', appearance: 's.id' })}) end)
    ) order by p.created_at, p.id), '[]')
    from placed p
    join claim_state os on os.workspace_id = ${ws} and os.id = p.other_id and os.withdrawn_at is null and os.merged_into_id is null
    join claim_wording ow on ow.workspace_id = ${ws} and ow.id = os.wording_id
    join editor e on e.workspace_id = ${ws} and e.id = coalesce(p.changed_by, p.created_by)
    left join lateral (
      select a.*, an.exact, ss.title, ss.language, sp.name as speaker, o.name as outlet from appearance a
        ${newestAnchor(ws, 'a.quote_id')}
        join source_state ss on ss.workspace_id = ${ws} and ss.id = a.source_id
        left join actor sp on sp.workspace_id = ${ws} and sp.id = a.speaker_id
        left join actor o on o.workspace_id = ${ws} and o.id = a.outlet_id
       where a.workspace_id = ${ws} and a.claim_id = os.id and a.withdrawn_at is null
       order by array_position(array['direct', 'mixed', 'indirect'], a.mode), a.said_on desc, a.id desc limit 1) s on true)`;
};
