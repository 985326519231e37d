import type { SuggestionToKeep } from '@/domain/claim/statement-of-suggestion';
import type { Span } from '@/domain/text/span';
import { partialDateOf } from './insert-attribution';
import type { Prisma } from './prisma-client/client';
import type { Writer } from './writer';

type Row = Prisma.suggestionGetPayload<object>;
/** A suggestion as it is kept, ready to become a statement. */
export type KeptSuggestion = SuggestionToKeep & {
  readonly id: string;
  readonly versionId: string;
  readonly ordinal: number;
  readonly revision: number;
  readonly decision: string;
  readonly row: Row;
};

/** The spans of a row, UTF-16 units. */
const spansOf = (row: Row): Span[] => row.unit_starts.map((start, at) => [start, row.unit_ends[at] ?? start]);
const pair = (start: number | null, end: number | null): Span | null => (start === null || end === null ? null : [start, end]);

const kept = (row: Row): KeptSuggestion => ({
  id: row.id,
  versionId: row.version_id,
  ordinal: row.ordinal,
  revision: row.revision,
  decision: row.decision,
  spans: spansOf(row),
  exact: row.exact,
  mode: row.mode as SuggestionToKeep['mode'],
  cue: row.cue,
  cueSpan: pair(row.cue_start, row.cue_end),
  speaker: row.speaker,
  speakerId: row.speaker_actor_id,
  surface: row.surface,
  mention: pair(row.mention_start, row.mention_end),
  chain: row.chain,
  kind: row.kind as SuggestionToKeep['kind'],
  saidOn: partialDateOf(row, 'said'),
  pattern: row.pattern,
  row,
});

/** Standing suggestions by id, inside an act, in the order of the text; fewer than asked when some are not this workspace's. */
export const suggestionsById = async (w: Writer, ids: readonly string[]): Promise<KeptSuggestion[]> => {
  const rows = await w.tx.suggestion.findMany({ where: { workspace_id: w.workspaceId, id: { in: [...ids] }, withdrawn_at: null } });
  return rows.map(kept).sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || a.ordinal - b.ordinal);
};

/** The ordinal the next suggestion of a version takes. */
export const nextOrdinal = async (w: Writer, versionId: string): Promise<number> => {
  const last = await w.tx.suggestion.aggregate({ where: { workspace_id: w.workspaceId, version_id: versionId }, _max: { ordinal: true } });
  return (last._max.ordinal ?? 0) + 1;
};
