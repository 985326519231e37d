import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { rereadCapacities } from '@/store/reread-capacities';
import { type ActOutcome, perform } from './perform';

/** The actor is no column any more; its statements stay, and count for a party above it where there is one. */
export const withdrawParty = (
  editor: Editor,
  input: { readonly actorId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-party', input.now, async (w) => {
    const there = await w.find('party', { id: input.actorId });
    if (!there || there.withdrawn_at) return refuse('not-found');
    await w.withdraw('party', input.actorId, input.revision);
    await rereadCapacities(w, null);
    w.concerns('actor', input.actorId, there.code as string);
    return accept(null);
  });
