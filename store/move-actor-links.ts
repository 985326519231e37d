import type { Table } from './row';
import type { Writer } from './writer';

/**
 * Where an actor is pointed at by rows that may change. Chains of attribution keep saying what they said when they were
 * written: they are read through `merged_into_id`. Rows with a natural key are withdrawn when the other actor has the same.
 */
const links: readonly (readonly [Table, string, readonly string[]])[] = [
  ['source_state', 'outlet_id', []],
  ['actor_alias', 'actor_id', ['alias']],
  ['membership', 'actor_id', []],
  ['membership', 'in_actor_id', []],
  ['claim_addressee', 'actor_id', ['claim_id']],
  ['appearance', 'speaker_id', []],
  ['appearance', 'capacity_id', []],
  ['appearance', 'outlet_id', []],
  ['request', 'asked_id', []],
  ['request', 'asker_id', []],
  ['suggestion', 'speaker_actor_id', []],
];

/** Makes everything that points at `from` point at `into`. A party or reliability of `from` is withdrawn: `into` keeps its own. */
export const moveActorLinks = async (w: Writer, from: string, into: string): Promise<void> => {
  for (const [table, column, key] of links) {
    const delegate = w.tx[table] as unknown as { findMany(args: object): Promise<Record<string, unknown>[]> };
    for (const row of await delegate.findMany({ where: { workspace_id: w.workspaceId, [column]: from, withdrawn_at: null } })) {
      const same = key.length > 0 && (await w.find(table, { ...Object.fromEntries(key.map((k) => [k, row[k]])), [column]: into }));
      const other = column === 'actor_id' ? row.in_actor_id : column === 'in_actor_id' ? row.actor_id : null;
      if (same || other === into) await w.withdraw(table, row.id as string);
      else await w.rewrite(table, row.id as string, { [column]: into });
    }
  }
  const party = await w.find('party', { id: from });
  if (party && !party.withdrawn_at) await w.withdraw('party', from);
  const reliability = await w.find('reliability', { outlet_id: from });
  if (reliability && !reliability.withdrawn_at) await w.withdraw('reliability', reliability.id as string);
};
