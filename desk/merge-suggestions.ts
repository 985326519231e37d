import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { anchorOf } from '@/domain/quote/anchor-of';
import { joinedSpans } from '@/domain/text/joined-spans';
import { insertSuggestionFrom } from '@/store/insert-suggestion-from';
import { suggestionsById } from '@/store/suggestion';
import { textOfVersion } from '@/store/version';
import { type ActOutcome, perform } from './perform';

/**
 * Two or more waiting suggestions of one version become one statement: the words of all, who and how as the first says. The old ones give way to the new one;
 * undoing brings them back.
 */
export const mergeSuggestions = (
  editor: Editor,
  input: { readonly ids: readonly string[]; readonly now: Date },
): Promise<ActOutcome<{ readonly suggestionId: string }>> =>
  perform(editor, 'merge-suggestions', input.now, async (w) => {
    const all = await suggestionsById(w, input.ids);
    const [first] = all;
    if (!first || all.length < 2 || all.length !== new Set(input.ids).size) return refuse('not-found');
    if (all.some(({ versionId }) => versionId !== first.versionId)) return refuse('quote-has-other-source');
    if (all.some(({ decision }) => decision !== 'waiting')) return refuse('already-decided');
    const version = await textOfVersion(w, first.versionId);
    if (!version) return refuse('not-found');
    const anchor = anchorOf(
      version.text,
      joinedSpans(
        version.text,
        all.flatMap(({ spans }) => spans),
      ),
    );
    if (!anchor.ok) return anchor;
    const suggestionId = await insertSuggestionFrom(w, first, anchor.value, first.row.pattern, 'merged by an editor');
    for (const { id } of all) await w.change('suggestion', id, { decision: 'merged' });
    w.concerns('suggestion', suggestionId, anchor.value.exact.join(' … ').slice(0, 200), version.sourceId, ...input.ids);
    return accept({ suggestionId });
  });
