import type { Kind } from '@/domain/attribution/kind';
import type { Role } from '@/domain/editor/editor';
import type { WaitingMatter } from '@/domain/verdict/assignment';
import { type AssignmentInput, sharedAtOnce } from '@/domain/verdict/verdict-input';
import { reading } from './db';
import type { Writer } from './writer';

/** A claim, or one of its appearances, that waits for verdicts. */
export type Assignable = WaitingMatter & {
  readonly claimId: string;
  readonly appearanceId: string | null;
  readonly wordingId: string;
  readonly proposition: string;
  readonly kind: Kind;
  readonly speaker: string | null;
  readonly roundId: string | null;
};
/** A colleague who judges; `load` is how many verdicts wait for them by name. */
export type JudgeLoad = {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly role: Role;
  readonly load: number;
};
/** What there is to share out: the most urgent and oldest first, at most `sharedAtOnce` of `total`. */
export type AssignableMatters = { readonly total: number; readonly matters: readonly Assignable[]; readonly judges: readonly JudgeLoad[] };

type Chosen = Pick<AssignmentInput, 'question' | 'among'>;

/** What waits and who may judge, as a page reads it. */
export const assignable = async (workspaceId: string, chosen: Chosen): Promise<AssignableMatters> => {
  const [row] = await reading().unsafe<{ page: AssignableMatters }[]>(text, [...valuesOf(workspaceId, chosen)]);
  return row?.page ?? { total: 0, matters: [], judges: [] };
};

/** The same inside an act. */
export const assignableNow = async (w: Writer, chosen: Chosen): Promise<AssignableMatters> => {
  const [row] = await w.tx.$queryRawUnsafe<{ page: AssignableMatters }[]>(text, ...valuesOf(w.workspaceId, chosen));
  return row?.page ?? { total: 0, matters: [], judges: [] };
};

const valuesOf = (workspaceId: string, { question, among }: Chosen) =>
  [
    workspaceId,
    question,
    'issueId' in among ? among.issueId : null,
    'claimIds' in among ? `{${among.claimIds.join()}}` : null,
    sharedAtOnce,
  ] as const;

/** $1 workspace, $2 question, $3 an issue with those below it, $4 claims, $5 how many. A matter that was judged in the words it has is left out. */
const text = `
  with recursive below as (
    select i.id from issue i where i.workspace_id = $1::uuid and i.id = $3::uuid and i.withdrawn_at is null
    union select i.id from issue i join below b on i.parent_id = b.id where i.workspace_id = $1::uuid and i.withdrawn_at is null
  ), chosen as (
    select s.id as claim_id, s.wording_id, s.priority, w.proposition, w.kind, c.created_at
      from claim_state s
      join claim c on c.workspace_id = s.workspace_id and c.id = s.id
      join claim_wording w on w.workspace_id = s.workspace_id and w.id = s.wording_id
     where s.workspace_id = $1::uuid and s.withdrawn_at is null and s.merged_into_id is null and s.status = 'tracked'
       and ($3::uuid is null or exists (select from claim_issue ci join below b on b.id = ci.issue_id
         where ci.workspace_id = $1::uuid and ci.claim_id = s.id and ci.withdrawn_at is null))
       and ($4::text is null or s.id = any($4::text::uuid[]))
  ), matters as (
    select c.*, a.id as appearance_id, sp.name as speaker from chosen c
      left join appearance a on $2::text = 'said' and a.workspace_id = $1::uuid and a.claim_id = c.claim_id and a.withdrawn_at is null
      left join actor sp on sp.workspace_id = $1::uuid and sp.id = a.speaker_id
     where $2::text = 'so' or a.id is not null
  ), waiting as materialized (
    select m.*, r.id as round_id, r.asked from matters m
      left join round r on r.workspace_id = $1::uuid and r.claim_id = m.claim_id and r.question = $2::text
        and r.appearance_id is not distinct from m.appearance_id and r.closed_at is null and r.withdrawn_at is null
     where r.id is not null or not exists (select from round d where d.workspace_id = $1::uuid and d.claim_id = m.claim_id and d.question = $2::text
       and d.appearance_id is not distinct from m.appearance_id and d.wording_id = m.wording_id and d.closed_at is not null and d.withdrawn_at is null)
  ), first as (
    select * from waiting order by priority desc, created_at, claim_id, appearance_id limit $5::int
  )
  select json_build_object(
    'total', (select count(*)::int from waiting),
    'matters', (select coalesce(json_agg(json_build_object('id', coalesce(f.appearance_id, f.claim_id), 'claimId', f.claim_id, 'appearanceId', f.appearance_id,
        'wordingId', f.wording_id, 'proposition', f.proposition, 'kind', f.kind, 'speaker', f.speaker, 'roundId', f.round_id, 'asked', f.asked,
        'named', (select coalesce(json_agg(n.editor_id order by n.editor_id), '[]') from round_editor n
          where n.workspace_id = $1::uuid and n.round_id = f.round_id and n.withdrawn_at is null),
        'came', (select coalesce(json_agg(distinct v.editor_id), '[]') from verdict v
          where v.workspace_id = $1::uuid and v.round_id = f.round_id and v.withdrawn_at is null),
        'barred', (select coalesce(json_agg(k.editor_id order by k.editor_id), '[]') from round_look k
          where k.workspace_id = $1::uuid and k.round_id = f.round_id)
      ) order by f.priority desc, f.created_at, f.claim_id, f.appearance_id), '[]') from first f),
    'judges', (select coalesce(json_agg(json_build_object('id', e.id, 'name', e.name, 'initials', e.initials, 'role', e.role,
        'load', (select count(*)::int from round_editor n
          join round r on r.workspace_id = n.workspace_id and r.id = n.round_id and r.closed_at is null and r.withdrawn_at is null
          join claim_state s on s.workspace_id = r.workspace_id and s.id = r.claim_id and s.withdrawn_at is null
          where n.workspace_id = $1::uuid and n.editor_id = e.id and n.withdrawn_at is null and not exists (select from verdict v
            where v.workspace_id = $1::uuid and v.round_id = r.id and v.editor_id = e.id and v.withdrawn_at is null))
      ) order by e.name, e.id), '[]') from editor e where e.workspace_id = $1::uuid and e.withdrawn_at is null and e.role <> 'reader')
  ) as page`;
