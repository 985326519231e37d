import { onceWritten } from './once-written';
import type { Statement } from './row-sql';

const types = {
  ...{ workspace_id: 'uuid', id: 'uuid', at: 'timestamptz', editor_id: 'uuid', act: 'text', object_type: 'text', object_id: 'uuid' },
  ...{ object_revision: 'int', canonical: 'text', digest: 'text', mac: 'text', undoes_id: 'uuid' },
} as const;
type Column = keyof typeof types;
const columns = Object.keys(types) as Column[];
export type EventRow = Readonly<Record<Column, string | number | null>>;

/** Up to so many objects stand in the statement one by one, which costs less than to unfold a list. */
const few = 8;

/**
 * An event with the other objects it is about (its own object it names itself), in one statement. With an `update` of a row before it, the event
 * is written only when that found its row; nothing is inserted otherwise.
 */
export const eventStatement = (row: EventRow, about: readonly string[], update: Statement | null): Statement => {
  const others = about.filter((id) => id !== row.object_id);
  const unfolded = others.length > few;
  const text = onceWritten(`event ${unfolded ? '' : others.length} ${update?.text ?? ''}`, () => {
    const before = update?.values.length ?? 0;
    const places = columns.map((column, i) => `$${before + i + 1}::${types[column]}`);
    const first = before + columns.length + 1;
    const objects = unfolded ? `unnest($${first}::uuid[])` : `(values ${others.map((_, i) => `($${first + i}::uuid)`).join(', ')})`;
    const changed = update ? `changed as (${update.text})` : '';
    const event = `insert into event (${columns.join(', ')}) select ${places.join(', ')}${update ? ' from changed' : ''}`;
    if (others.length === 0) return `${changed && `with ${changed} `}${event}`;
    return `with ${changed && `${changed}, `}written as (${event} returning workspace_id, id, seq)
      insert into event_about (workspace_id, object_id, seq, event_id)
      select w.workspace_id, o.id, w.seq, w.id from written w, ${objects} o(id)`;
  });
  return { text, values: [...(update?.values ?? []), ...columns.map((column) => row[column]), ...(unfolded ? [others] : others)] };
};
