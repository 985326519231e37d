import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** The editor says that this is no statement, or not one to keep. It stays rejected. */
export const rejectSuggestion = (
  editor: Editor,
  input: { readonly suggestionId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'reject-suggestion', input.now, async (w) => {
    const suggestion = await w.find('suggestion', { id: input.suggestionId });
    if (!suggestion) return refuse('not-found');
    if (suggestion.decision !== 'waiting') return refuse('already-decided');
    const version = await w.find('version', { id: suggestion.version_id });
    await w.change('suggestion', input.suggestionId, { decision: 'rejected' }, input.revision);
    w.concerns('suggestion', input.suggestionId, (suggestion.exact as string[]).join(' … ').slice(0, 200), version?.source_id as string);
    return accept(null);
  });
