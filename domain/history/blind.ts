/** One row as an event's canonical text records it. */
type RecordedChange = { readonly table: string; readonly id: string; readonly before: unknown; readonly after: unknown };

/** Of a verdict the history tells whose it is and in which round; what it says is read from closed rounds only. */
const told = ['id', 'round_id', 'editor_id', 'created_at', 'withdrawn_at'] as const;

/** Tables whose rows are what somebody judged, or hang on it. */
export const judgingTables = ['verdict', 'verdict_evidence', 'analysis_mark'] as const;
/** Acts by which somebody judges or takes it back: the history names them and shows no line of them. */
export const judgingActs = ['give-verdict', 'withdraw-verdict', 'mark-cell'] as const;

const judging: ReadonlySet<string> = new Set(judgingTables);

/** True when an event's changes hold what somebody judged. Undoing an act records its rows again, so the act's name does not tell. */
export const isBlindEvent = (changes: readonly Pick<RecordedChange, 'table'>[]): boolean => changes.some(({ table }) => judging.has(table));

/** The changes of an event as anybody may see them: no verdict's rating, reasons, confidence or number is left in, nor what it rests on. */
export const withoutJudgement = <C extends RecordedChange>(changes: readonly C[]): C[] =>
  changes
    .filter(({ table }) => table === 'verdict' || !judging.has(table))
    .map((change) => (change.table === 'verdict' ? { ...change, before: only(change.before), after: only(change.after) } : change));

const only = (row: unknown): unknown =>
  row === null || typeof row !== 'object'
    ? null
    : Object.fromEntries(told.filter((key) => key in row).map((key) => [key, (row as Record<string, unknown>)[key]]));
