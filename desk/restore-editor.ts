import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { seatById } from '@/store/seat';
import { type ActOutcome, perform } from './perform';

/** Gives a withdrawn seat back, with the role it had. */
export const restoreEditor = (
  editor: Editor,
  input: { readonly editorId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'restore-editor', input.now, async (w) => {
    const seat = await seatById(w, input.editorId);
    if (!seat) return refuse('not-found');
    if (seat.standing) return refuse('seat-already');
    await w.rewrite('editor', seat.id, { withdrawn_at: null }, input.revision);
    w.concerns('editor', seat.id, seat.name);
    return accept(null);
  });
