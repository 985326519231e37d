import { reading } from '../db';

/** The parties whose name or code holds the words, all for none, in their order. */
export const partiesNamed = (
  workspaceId: string,
  words: string,
  most: number,
): Promise<{ readonly id: string; readonly name: string; readonly code: string }[]> => {
  const sql = reading();
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<{ id: string; name: string; code: string }[]>`
    select p.id, a.name, p.code from party p join actor a on a.workspace_id = ${workspaceId} and a.id = p.id and a.withdrawn_at is null
     where p.workspace_id = ${workspaceId} and p.withdrawn_at is null and (a.name ilike ${like} or p.code ilike ${like}) order by p.slot, p.id limit ${most}`;
};
