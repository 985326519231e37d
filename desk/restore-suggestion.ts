import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** A rejected suggestion waits again, whoever rejected it and however long ago. Refuses `already-decided` when it is not rejected any more. */
export const restoreSuggestion = (
  editor: Editor,
  input: { readonly suggestionId: string; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'restore-suggestion', input.now, async (w) => {
    const suggestion = await w.find('suggestion', { id: input.suggestionId });
    if (!suggestion) return refuse('not-found');
    if (suggestion.decision !== 'rejected') return refuse('already-decided');
    const version = await w.find('version', { id: suggestion.version_id });
    await w.change('suggestion', input.suggestionId, { decision: 'waiting' });
    w.concerns('suggestion', input.suggestionId, (suggestion.exact as string[]).join(' … ').slice(0, 200), version?.source_id as string);
    return accept(null);
  });
