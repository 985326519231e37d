import { reading } from '../db';

export type Found = { readonly id: string; readonly words: string; readonly note: string | null };
export type FoundThings = Readonly<Record<'issues' | 'sources' | 'actors', readonly Found[]>>;

const most = 5;

/** Issues, sources and actors whose words hold the query, for the palette: one round trip. */
export const findThings = async (workspaceId: string, words: string): Promise<FoundThings> => {
  const sql = reading();
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const listed = (rows: ReturnType<typeof sql>) => sql`(select coalesce(json_agg(x), '[]') from (${rows}) x)`;
  const [row] = await sql<{ found: FoundThings }[]>`
    select json_build_object(
      'issues', ${listed(sql`select i.id, i.question as words, p.question as note from issue i
        left join issue p on p.workspace_id = i.workspace_id and p.id = i.parent_id
        where i.workspace_id = ${workspaceId} and i.withdrawn_at is null and i.question ilike ${like} order by i.position limit ${most}`)},
      'sources', ${listed(sql`select s.id, s.title as words, o.name as note from source_state s
        left join actor o on o.workspace_id = s.workspace_id and o.id = s.outlet_id
        where s.workspace_id = ${workspaceId} and s.withdrawn_at is null and (s.title ilike ${like} or o.name ilike ${like}) order by s.id desc limit ${most}`)},
      'actors', ${listed(sql`select a.id, a.name as words, a.described_role as note from actor a
        where a.workspace_id = ${workspaceId} and a.withdrawn_at is null and a.merged_into_id is null and (a.name ilike ${like} or exists (
          select from actor_alias x where x.workspace_id = a.workspace_id and x.actor_id = a.id and x.withdrawn_at is null and x.alias ilike ${like}))
        order by a.name limit ${most}`)}) as found`;
  return row?.found ?? { issues: [], sources: [], actors: [] };
};
