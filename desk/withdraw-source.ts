import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** Takes a source off the lists. Its versions, quotes and claims stay as they are, and undo brings it back. */
export const withdrawSource = (
  editor: Editor,
  input: { readonly sourceId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-source', input.now, async (w) => {
    const source = await w.find('source_state', { id: input.sourceId });
    if (!source || source.withdrawn_at) return refuse('not-found');
    await w.withdraw('source_state', input.sourceId, input.revision);
    w.concerns('source', input.sourceId, source.title as string);
    return accept(null);
  });
