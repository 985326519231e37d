/** What an event changed, line by line, for reading. */
export type Difference = { readonly what: string; readonly before: string | null; readonly after: string | null };
type Row = Readonly<Record<string, unknown>> | null;
type Change = { readonly table: string; readonly before: Row; readonly after: Row };

/** Columns that say nothing to a reader: keys, counters, digests, places in a text, and what stands in the event itself. */
const silent = /^(id|workspace_id|revision|created_by|created_at|marks|sha256|media_type|extractor)$|_id$|_(starts|ends|start|end|digest)$/;
const longest = 300;
const most = 12;
/** More rows of one table that came or went than this are counted, not read out one by one. */
const few = 3;

/** A value as a line; null for nothing, and for what has parts of its own (a difference, a snapshot), which no line says. */
const written = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if ((Array.isArray(value) ? value : [value]).some((part) => typeof part === 'object' && part !== null)) return null;
  const words = Array.isArray(value) ? value.join(' … ') : String(value);
  return words.length > longest ? `${words.slice(0, longest)} …` : words;
};

/** What the many new rows of a table are counted by, where one of their columns says more than their number. */
const countedBy: Readonly<Record<string, string>> = { drift: 'state' };

/** Rows that came, went or came back as a whole; null for one that was edited. */
const asWhole = ({ before, after }: Change): 'new' | 'withdrawn' | 'back' | null => {
  if (before === null) return 'new';
  const [was, is] = [before.withdrawn_at ?? null, after?.withdrawn_at ?? null];
  return was === null && is !== null ? 'withdrawn' : was !== null && is === null ? 'back' : null;
};

const countOf = (table: string, how: string, rows: readonly Change[]): Difference => {
  const by = how === 'new' ? countedBy[table] : undefined;
  const values = new Map<string, number>();
  for (const { after } of rows) {
    const value = by ? (written(after?.[by]) ?? 'none') : how;
    values.set(value, (values.get(value) ?? 0) + 1);
  }
  const words = [...values]
    .sort(([, a], [, b]) => b - a)
    .map(([value, n]) => `${n.toLocaleString('en')} ${value}`)
    .join(', ');
  return { what: table.replaceAll('_', ' '), before: null, after: words };
};

const columnsOf = ({ table, before, after }: Change): Difference[] =>
  Object.keys(after ?? {})
    .filter((column) => !silent.test(column) && JSON.stringify(before?.[column] ?? null) !== JSON.stringify(after?.[column] ?? null))
    .map((column) => ({
      what: `${table.replaceAll('_', ' ')}: ${column.replaceAll('_', ' ')}`,
      before: written(before?.[column]),
      after: written(after?.[column]),
    }))
    .filter(({ before, after }) => before !== null || after !== null);

/**
 * The columns that differ between the rows before and after, in the words of the table; at most twelve lines. New rows show what they say; where many rows
 * of a table came or went, their number stands for them ("drift: 14 exact, 3 altered").
 */
export const differencesOf = (changes: readonly Change[]): readonly Difference[] => {
  const groups = new Map<string, Change[]>();
  const keyOf = (change: Change) => {
    const how = asWhole(change);
    return how ? `${change.table} ${how}` : null;
  };
  for (const change of changes) {
    const key = keyOf(change);
    if (key)
      groups
        .set(key, groups.get(key) ?? [])
        .get(key)
        ?.push(change);
  }
  const lines = changes.flatMap((change) => {
    const group = groups.get(keyOf(change) ?? '') ?? [];
    if (group.length <= few) return columnsOf(change);
    return group[0] === change ? [countOf(change.table, asWhole(change) ?? '', group)] : [];
  });
  return lines.slice(0, most);
};
