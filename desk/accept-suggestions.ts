import { mostAtOnce } from '@/domain/claim/most-at-once';
import { statementOfSuggestion } from '@/domain/claim/statement-of-suggestion';
import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, refuse } from '@/domain/outcome';
import { suggestionsById } from '@/store/suggestion';
import { keepSuggestion } from './accept-suggestion';
import { type ActOutcome, perform } from './perform';
import { viewSource } from './view-source';

/**
 * Many suggestions of one version are accepted as they stand, in one act that is undone as one: a speaker's direct quotations, say.
 * Those decided meanwhile and those whose speaker is unsure are left; gives how many were kept. Refuses `nothing-to-accept` when none is left.
 */
export const acceptSuggestions = async (
  editor: Editor,
  input: { readonly sourceId: string; readonly version: number; readonly ids: readonly string[]; readonly now: Date },
): Promise<ActOutcome<{ readonly kept: number }>> => {
  if (!mayDo(editor, 'accept-suggestions')) return refuse('not-allowed', { act: 'accept-suggestions' });
  const view = await viewSource(editor, { sourceId: input.sourceId, version: String(input.version) });
  if (!view.ok) return view;
  const { outlet } = view.value.source;
  const capacities = new Map(view.value.suggestions.map(({ id, capacityId }) => [id, capacityId]));
  const ids = input.ids.filter((id) => capacities.has(id)).slice(0, mostAtOnce);
  return perform(editor, 'accept-suggestions', input.now, async (w) => {
    const waiting = (await suggestionsById(w, ids)).filter(
      (one) => one.decision === 'waiting' && one.speaker !== null && one.row.unsure === null,
    );
    if (waiting.length === 0) return refuse('nothing-to-accept');
    const touched: string[] = [];
    for (const suggestion of waiting) {
      const statement = statementOfSuggestion({ ...suggestion, capacityId: capacities.get(suggestion.id) ?? null }, outlet);
      const kept = await keepSuggestion(w, suggestion, statement);
      if (!kept.ok) return kept;
      touched.push(kept.value.claimId, kept.value.quoteId, kept.value.appearanceId);
    }
    w.concerns('source', input.sourceId, view.value.source.title, ...touched);
    return accept({ kept: waiting.length });
  });
};
