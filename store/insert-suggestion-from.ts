import type { Anchor } from '@/domain/quote/anchor-of';
import { placeColumns } from './insert-anchor';
import { type KeptSuggestion, nextOrdinal } from './suggestion';
import type { Writer } from './writer';

/** A new suggestion at other words of the same version, all else as `from` has it; gives its id. `pattern` says how it came to be. */
export const insertSuggestionFrom = async (
  w: Writer,
  from: KeptSuggestion,
  anchor: Anchor,
  pattern: string,
  reason: string,
): Promise<string> => {
  const { row } = from;
  const { workspace_id: _, id: __, revision: ___, created_at: ____, chain, ...same } = row;
  return w.add('suggestion', {
    ...same,
    chain: chain as object[],
    ...placeColumns(anchor),
    ordinal: await nextOrdinal(w, from.versionId),
    pattern,
    reasons: [...row.reasons, reason],
    decision: 'waiting',
    corrected: [],
    quote_id: null,
    claim_id: null,
  });
};
