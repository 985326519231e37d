import type { PartialDate } from '@/domain/source/partial-date';
import { reading } from '../db';

export type ListedSource = {
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly language: string;
  readonly published: PartialDate;
  readonly keptAt: string;
  readonly words: number;
  /** how many versions stand */
  readonly versions: number;
  readonly quotes: number;
  readonly waiting: number;
  /** quotes that wait for a decision in the newest version: they moved, were altered or are missing */
  readonly drifted: number;
};
export type SourcesPage = { readonly total: number; readonly rows: readonly ListedSource[] };
export type SourcesQuery = { readonly words: string; readonly after: string | null };

/** How many sources a page holds. */
export const sourcesAtOnce = 100;

/** Sources by the day they were kept, newest first, with what waits in them: one round trip. `after` is the id the page begins behind. */
export const sourcesPage = async (workspaceId: string, { words, after }: SourcesQuery): Promise<SourcesPage> => {
  const sql = reading();
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const [row] = await sql<{ page: SourcesPage }[]>`
    with hits as materialized (
      select s.id, s.title, s.language, s.published_earliest, s.published_latest, s.published_precision, o.name as outlet
        from source_state s left join actor o on o.workspace_id = s.workspace_id and o.id = s.outlet_id
       where s.workspace_id = ${workspaceId} and s.withdrawn_at is null ${words ? sql`and (s.title ilike ${like} or o.name ilike ${like} or s.author ilike ${like})` : sql``}
    ), page as (select * from hits ${after ? sql`where id < ${after}::uuid` : sql``} order by id desc limit ${sourcesAtOnce})
    select json_build_object('total', (select count(*)::int from hits),
      'rows', (select coalesce(json_agg(json_build_object(
        'id', p.id, 'title', p.title, 'outlet', p.outlet, 'language', p.language,
        'published', json_build_object('earliest', p.published_earliest::text, 'latest', p.published_latest::text, 'precision', p.published_precision),
        'keptAt', c.created_at, 'words', t.words, 'versions', v.versions,
        'quotes', (select count(*)::int from quote q where q.workspace_id = ${workspaceId} and q.source_id = p.id and q.withdrawn_at is null),
        'waiting', (select count(*)::int from suggestion g where g.workspace_id = ${workspaceId} and g.version_id = v.id and g.decision = 'waiting' and g.withdrawn_at is null),
        'drifted', (select count(*)::int from drift d join quote q on q.workspace_id = ${workspaceId} and q.id = d.quote_id and q.withdrawn_at is null
          where d.workspace_id = ${workspaceId} and d.version_id = v.id and d.decision = 'waiting' and d.withdrawn_at is null)
        ) order by p.id desc), '[]')
        from page p
        join source c on c.workspace_id = ${workspaceId} and c.id = p.id
        join lateral (select v.id, v.text_id, (count(*) over ())::int as versions from version v where v.workspace_id = ${workspaceId} and v.source_id = p.id and v.withdrawn_at is null order by v.number desc limit 1) v on true
        join kept_text t on t.workspace_id = ${workspaceId} and t.id = v.text_id)) as page`;
  return row?.page ?? { total: 0, rows: [] };
};
