import { reading } from '../db';
import { holdsJudgement, writesBlind } from './blind-event';

/** One act of a sealed batch, as open pages are told of it. */
export type LiveEvent = {
  readonly id: string;
  /** null when the act is somebody's judgement: then nothing is told but that something changed about these claims */
  readonly act: string | null;
  readonly by: { readonly id: string; readonly initials: string } | null;
  readonly at: string;
  /** the objects it concerns */
  readonly about: readonly string[];
};
/** What a sealed batch holds; `events` is null when it holds too much to tell. */
export type LiveNotice = { readonly seal: number; readonly sealedAt: string; readonly events: readonly LiveEvent[] | null };

/** More events, seals or objects than this are told as one "much": a page then asks for everything anyway. */
export const mostTold = { seals: 50, events: 200, about: 2_000 };

type Size = { readonly newest: number; readonly newestAt: string; readonly seals: number; readonly events: number };

/** The newest seal (`before`) not after an instant, and the newest of all; 0 where there is none. */
export const sealsAround = async (
  workspaceId: string,
  instant: Date | null,
): Promise<{ readonly before: number; readonly newest: number }> => {
  const [row] = await reading()<{ before: number; newest: number }[]>`
    select coalesce(max(number), 0)::int as newest,
      coalesce(max(number) filter (where sealed_at <= ${instant ?? new Date(0)}), 0)::int as before
    from seal where workspace_id = ${workspaceId}`;
  return row ?? { before: 0, newest: 0 };
};

/**
 * What was sealed in a workspace after a seal, oldest first; one notice without events stands for all when it is too much.
 * Blind: of an act that touches a verdict, or writes about an open round, nothing is given but the claims it is about, neither act nor editor.
 */
export const noticesAfter = async (workspaceId: string, after: number): Promise<readonly LiveNotice[]> => {
  const sql = reading();
  const [size] = await sql<Size[]>`
    select max(number)::int as newest, to_json(max(sealed_at)) as "newestAt", count(*)::int as seals, coalesce(sum(events), 0)::int as events
    from seal where workspace_id = ${workspaceId} and number > ${after}`;
  if (!size || size.seals === 0) return [];
  const much: readonly LiveNotice[] = [{ seal: size.newest, sealedAt: size.newestAt, events: null }];
  if (size.seals > mostTold.seals || size.events > mostTold.events) return much;
  const notices = await sql<LiveNotice[]>`
    select s.number as seal, to_json(s.sealed_at) as "sealedAt", (
      select coalesce(json_agg(json_build_object('id', e.id, 'at', e.at,
          'act', case when j.blind then null else e.act end,
          'by', case when j.blind or d.id is null then null else json_build_object('id', d.id, 'initials', d.initials) end,
          'about', (select coalesce(json_agg(a.id), '[]') from (
            select x.id from json_array_elements_text(e.canonical::json -> 'about') x(id)
             where not j.blind or exists (select from claim c where c.workspace_id = e.workspace_id and c.id = x.id::uuid)
             limit ${mostTold.about + 1}) a)
        ) order by p.place), '[]')
      from sealed_event p
      join event e on e.workspace_id = p.workspace_id and e.id = p.event_id
      cross join lateral (select ${holdsJudgement('e')} or ${writesBlind(workspaceId, 'e', null)} as blind) j
      left join editor d on d.workspace_id = e.workspace_id and d.id = e.editor_id
      where p.workspace_id = s.workspace_id and p.seal_number = s.number) as events
    from seal s where s.workspace_id = ${workspaceId} and s.number > ${after} and s.number <= ${size.newest} order by s.number`;
  const about = notices.reduce((n, { events }) => n + (events ?? []).reduce((m, event) => m + event.about.length, 0), 0);
  return about > mostTold.about ? much : notices;
};
