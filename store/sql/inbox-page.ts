import type { CommentMatter, InboxKey } from '@/domain/editor/comment-input';
import type { DriftState } from '@/domain/quote/drift-decision';
import type { Inside, Question } from '@/domain/verdict/scale';
import { reading } from '../db';
import { inboxItems } from './inbox-items';

export const inboxKinds = ['mention', 'reply', 'comment', 'counter-claim', 'drift', 'asked', 'closed', 'settled'] as const;
export type InboxItem = InboxKey & {
  readonly kind: (typeof inboxKinds)[number];
  readonly at: string;
  readonly unread: boolean;
  readonly by: { readonly name: string; readonly initials: string } | null;
  /** the claim it is about; null for a quote that makes none */
  readonly claim: { readonly id: string; readonly proposition: string } | null;
  /** the quote it is about, in its source */
  readonly quote: { readonly id: string; readonly sourceId: string; readonly exact: readonly string[] } | null;
  /** of a comment: its words, and what it is about */
  readonly text: string | null;
  readonly about: CommentMatter | null;
  /** of a counter-claim: the claim that counters */
  readonly counter: { readonly id: string; readonly proposition: string } | null;
  readonly drift: DriftState | null;
  /** of a round one is asked in, closed or settled */
  readonly round: { readonly id: string; readonly question: Question } | null;
  /** `own`: whether the editor's own last verdict was the same; null for whoever did not judge */
  readonly settled: { readonly word: string; readonly inside: Inside; readonly own: 'same' | 'otherwise' | null } | null;
};

/** Where a page goes on: behind this item. */
export type InboxAfter = { readonly unread: boolean; readonly at: string; readonly id: string };

/** How many items a page holds. */
export const itemsAtOnce = 40;
/** Unread items are counted up to here: "99+" says as much. */
export const mostCounted = 100;

/** One editor's inbox, unread first, then newest first: one round trip. */
export const inboxPage = async (
  workspaceId: string,
  editorId: string,
  { after, onlyUnread }: { readonly after: InboxAfter | null; readonly onlyUnread: boolean },
): Promise<{ readonly items: readonly InboxItem[]; readonly unread: number }> => {
  const sql = reading();
  const ws = workspaceId;
  const claim = (id: string) => sql`(select json_build_object('id', qs.id, 'proposition', qw.proposition) from claim_state qs
    join claim_wording qw on qw.workspace_id = ${ws} and qw.id = qs.wording_id where qs.workspace_id = ${ws} and qs.id = ${sql(id)})`;
  const [row] = await sql<{ page: { items: readonly InboxItem[]; unread: number } }[]>`
    with items as materialized (select * from ${inboxItems(ws, editorId)} i),
    page as (select * from items
      where ${after ? sql`(unread, at, id) < (${after.unread}, ${after.at}::timestamptz, ${after.id}::uuid)` : sql`true`}
        and ${onlyUnread ? sql`unread` : sql`true`}
      order by unread desc, at desc, id desc limit ${itemsAtOnce})
    select json_build_object('unread', (select count(*)::int from (select from items where unread limit ${mostCounted}) u),
      'items', (select coalesce(json_agg(json_build_object(
        'table', p.source, 'id', p.id, 'kind', p.kind, 'at', to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'unread', p.unread,
        'by', case when e.id is not null then json_build_object('name', e.name, 'initials', e.initials) end,
        'claim', ${claim('place.claim_id')},
        'quote', case when q.id is not null then json_build_object('id', q.id, 'sourceId', q.source_id, 'exact', coalesce(an.exact, '{}')) end,
        'text', c.text, 'about', case when c.id is null then null when c.claim_id is not null then 'claim' when c.quote_id is not null then 'quote'
          when c.relation_id is not null then 'relation' when c.evidence_id is not null then 'evidence' when c.round_id is not null then 'round' else 'verdict' end,
        'counter', ${claim('k.from_claim_id')}, 'drift', d.state,
        'round', case when r.id is not null then json_build_object('id', r.id, 'question', r.question) end,
        'settled', case when j.id is not null then json_build_object('word', g.word, 'inside', g.inside,
          'own', (select case when v.rating_id = j.rating_id then 'same' else 'otherwise' end from verdict v where v.workspace_id = ${ws}
            and v.round_id = j.round_id and v.editor_id = ${editorId} and v.withdrawn_at is null order by v.number desc limit 1)) end
      ) order by p.unread desc, p.at desc, p.id desc), '[]')
      from page p
      left join editor e on e.workspace_id = ${ws} and e.id = p.by_id
      left join comment c on p.source = 'comment' and c.workspace_id = ${ws} and c.id = p.id
      left join relation k on p.source = 'relation' and k.workspace_id = ${ws} and k.id = p.id
      left join drift d on p.source = 'drift' and d.workspace_id = ${ws} and d.id = p.id
      left join adjudication j on p.source = 'adjudication' and j.workspace_id = ${ws} and j.id = p.id
      left join rating g on g.workspace_id = ${ws} and g.id = j.rating_id
      left join verdict v on v.workspace_id = ${ws} and v.id = c.verdict_id
      left join round r on r.workspace_id = ${ws} and r.id = coalesce(case when p.source = 'round' then p.id end, j.round_id, c.round_id, v.round_id)
      left join relation cr on cr.workspace_id = ${ws} and cr.id = c.relation_id
      left join quote q on q.workspace_id = ${ws} and q.id = coalesce(c.quote_id, d.quote_id)
      left join lateral (select n.exact from anchor n where n.workspace_id = ${ws} and n.quote_id = q.id and n.withdrawn_at is null
        order by n.created_at desc, n.id desc limit 1) an on true
      left join lateral (select coalesce(p.claim_id, c.claim_id, r.claim_id, cr.to_claim_id, cr.from_claim_id,
        (select a.claim_id from appearance a where a.workspace_id = ${ws} and a.quote_id = c.quote_id and a.withdrawn_at is null order by a.created_at, a.id limit 1),
        (select l.claim_id from evidence_link l where l.workspace_id = ${ws} and l.evidence_id = c.evidence_id and l.withdrawn_at is null
          order by l.created_at, l.id limit 1)) as claim_id) place on true)) as page`;
  return row?.page ?? { items: [], unread: 0 };
};

/** How many items are unread, at most `mostCounted`: one round trip. */
export const unreadCount = async (workspaceId: string, editorId: string): Promise<number> => {
  const sql = reading();
  const [row] = await sql<{ unread: number }[]>`
    select count(*)::int as unread from (select from ${inboxItems(workspaceId, editorId)} i where i.unread limit ${mostCounted}) u`;
  return row?.unread ?? 0;
};

/** Every unread item. */
export const unreadItems = async (workspaceId: string, editorId: string): Promise<InboxKey[]> => {
  const sql = reading();
  return [...(await sql<InboxKey[]>`select i.source as table, i.id from ${inboxItems(workspaceId, editorId)} i where i.unread`)];
};
