import type { SuggestedStatement } from '@/domain/attribution/suggest-statements';
import type { KeptHop } from '@/domain/claim/statement-of-suggestion';
import type { Anchor } from '@/domain/quote/anchor-of';
import { placeColumns } from './insert-anchor';
import { dateColumns } from './insert-attribution';
import { newId } from './new-id';
import { toStored } from './row';
import { sha256 } from './write-event';
import type { Writer } from './writer';

export type NewSuggestion = {
  readonly found: SuggestedStatement;
  readonly anchor: Anchor;
  readonly speakerId: string | null;
  readonly rejected: boolean;
};

/** Rows in one statement; more would pass what the protocol binds at once. */
const batch = 500;

/**
 * Suggestions of a version, from ordinal `first` on, in bulk. The event remembers one line for all of them: their number and the digest of their
 * places and words. They are what the program found, not what an editor wrote, so undoing the act leaves them: deciding on them is an act of its own.
 */
export const insertSuggestions = async (w: Writer, versionId: string, first: number, rows: readonly NewSuggestion[]): Promise<void> => {
  if (rows.length === 0) return;
  const data = rows.map(({ found, anchor, speakerId, rejected }, i) => ({
    workspace_id: w.workspaceId,
    id: newId(w.now),
    version_id: versionId,
    ordinal: first + i,
    ...placeColumns(anchor),
    mode: found.mode,
    cue: found.cue,
    cue_start: found.cueSpan?.[0] ?? null,
    cue_end: found.cueSpan?.[1] ?? null,
    speaker: found.speaker,
    speaker_actor_id: speakerId,
    surface: found.surface,
    mention_start: found.mention?.[0] ?? null,
    mention_end: found.mention?.[1] ?? null,
    chain: found.chain.map(
      (hop, at): KeptHop => (at === found.chain.length - 1 ? { ...hop, speaksFor: found.capacity } : hop),
    ) as unknown as object[],
    kind: found.kind,
    pattern: found.pattern,
    reasons: [...found.reasons],
    confidence: found.confidence,
    ...(toStored(dateColumns('said', found.saidOn)) as ReturnType<typeof dateColumns<'said'>>),
    continuation: found.continuation,
    worth: found.worth,
    unsure: found.unsure,
    decision: rejected ? 'rejected' : 'waiting',
    created_at: w.now,
  }));
  for (let at = 0; at < data.length; at += batch) await w.tx.suggestion.createMany({ data: data.slice(at, at + batch) });
  const digest = sha256(JSON.stringify(data.map(({ unit_starts, unit_ends, exact }) => [unit_starts, unit_ends, exact])));
  w.changes.push({ table: 'version', id: versionId, before: null, after: { suggestions: rows.length, digest } });
};
