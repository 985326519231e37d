import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { anchorOf } from '@/domain/quote/anchor-of';
import { splitSpans } from '@/domain/quote/split-spans';
import { insertSuggestionFrom } from '@/store/insert-suggestion-from';
import { suggestionsById } from '@/store/suggestion';
import { textOfVersion } from '@/store/version';
import { type ActOutcome, perform } from './perform';

/** A waiting suggestion becomes two, before and from a unit of the text. The old one gives way; undoing brings it back. Refuses `quote-has-no-words` when one side would be empty. */
export const splitSuggestion = (
  editor: Editor,
  input: { readonly suggestionId: string; readonly at: number; readonly now: Date },
): Promise<ActOutcome<{ readonly suggestionIds: readonly string[] }>> =>
  perform(editor, 'split-suggestion', input.now, async (w) => {
    const [suggestion] = await suggestionsById(w, [input.suggestionId]);
    const version = suggestion && (await textOfVersion(w, suggestion.versionId));
    if (!suggestion || !version) return refuse('not-found');
    if (suggestion.decision !== 'waiting') return refuse('already-decided');
    const halves = splitSpans(version.text, suggestion.spans, input.at);
    if (!halves) return refuse('quote-has-no-words');
    const suggestionIds: string[] = [];
    for (const spans of halves) {
      const anchor = anchorOf(version.text, spans);
      if (!anchor.ok) return anchor;
      suggestionIds.push(await insertSuggestionFrom(w, suggestion, anchor.value, suggestion.row.pattern, 'split by an editor'));
    }
    await w.change('suggestion', suggestion.id, { decision: 'split' });
    w.concerns('suggestion', suggestion.id, suggestion.exact.join(' … ').slice(0, 200), version.sourceId, ...suggestionIds);
    return accept({ suggestionIds });
  });
