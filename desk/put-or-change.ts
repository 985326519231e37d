import type { Plain, RowPatch, Table } from '@/store/row';
import { ChangedSince, type Writer } from '@/store/writer';

/**
 * Adds the row of a natural key or revives it; with `revision`, changes the one that stands and that the editor saw.
 * Without it a standing row refuses `already-there`, so that nobody's word is overwritten unseen. Gives the row's id.
 */
export const putOrChange = async (w: Writer, table: Table, key: Plain, rest: Plain, revision?: number): Promise<string> => {
  if (revision === undefined) return w.put(table, key, rest);
  const there = await w.find(table, key);
  if (!there || there.withdrawn_at) throw new ChangedSince(table, (there?.id as string | undefined) ?? '', there);
  await w.change(table, there.id as string, rest as RowPatch<Table>, revision);
  return there.id as string;
};
