import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** Withdraws a position that was set: what the statements say decides again. */
export const withdrawPosition = (
  editor: Editor,
  input: { readonly positionId: string; readonly revision: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'set-position', input.now, async (w) => {
    const position = await w.find('position', { id: input.positionId });
    if (!position || position.withdrawn_at) return refuse('not-found');
    await w.withdraw('position', input.positionId, input.revision);
    w.concerns('position', input.positionId, position.reason as string, position.issue_id as string, position.party_id as string);
    return accept(null);
  });
