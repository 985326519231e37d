import type { SuggestionItem } from '@/app/w/[workspace]/sources/[id]/_parts/reader-items';
import type { SuggestionInText } from '@/desk/view-source';
import type { Span } from '@/domain/text/span';

/** A suggestion as the reader's page gives it; it waits unless `more` says otherwise. */
export const suggested = (id: string, spans: readonly Span[], more: Partial<SuggestionInText> = {}): SuggestionInText => ({
  ...{ id, revision: 1, spans, exact: [], mode: 'direct', cue: 'said', cueSpan: null, speaker: 'Ada Berg', speakerId: null },
  ...{ surface: null, mention: null, chain: [], officeId: null, capacityId: null, party: null, kind: 'assertion', pattern: 'before-cue' },
  ...{ reasons: [], unsure: null, decision: 'waiting', quoteId: null, saidOn: null, worth: 0.5, confidence: 0.5, continuation: false },
  ...more,
});

/** The same as an item of the reader. */
export const waitingItem = (id: string, at: number, more: Partial<SuggestionInText> = {}): SuggestionItem => {
  const suggestion = suggested(id, [[at, at + 1]], more);
  return {
    ...{ type: 'suggestion', id, spans: suggestion.spans, exact: [id], kind: 'assertion', number: 1, standing: 'waiting' },
    suggestion,
  };
};
