/** What an event changed, line by line, for reading. */
export type Difference = { readonly what: string; readonly before: string | null; readonly after: string | null };
type Row = Readonly<Record<string, unknown>> | null;

/** Columns that say nothing to a reader: keys, counters, and what stands in the event itself. */
const silent = /^(id|workspace_id|revision|created_by|created_at)$|_id$|_(starts|ends|start|end)$/;
const longest = 300;
const most = 12;

const written = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  const words = Array.isArray(value) ? value.join(' … ') : typeof value === 'object' ? JSON.stringify(value) : String(value);
  return words.length > longest ? `${words.slice(0, longest)} …` : words;
};

/** The columns that differ between the rows before and after, in the words of the table; at most twelve. New rows show what they say. */
export const differencesOf = (
  changes: readonly { readonly table: string; readonly before: Row; readonly after: Row }[],
): readonly Difference[] =>
  changes
    .flatMap(({ table, before, after }) =>
      Object.keys(after ?? {})
        .filter((column) => !silent.test(column) && JSON.stringify(before?.[column] ?? null) !== JSON.stringify(after?.[column] ?? null))
        .map((column) => ({
          what: `${table.replaceAll('_', ' ')}: ${column.replaceAll('_', ' ')}`,
          before: written(before?.[column]),
          after: written(after?.[column]),
        })),
    )
    .filter(({ before, after }) => before !== null || after !== null)
    .slice(0, most);
