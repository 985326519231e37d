import type { Editor, Role } from '@/domain/editor/editor';
import { keepAChief } from '@/domain/editor/keep-a-chief';
import { accept, refuse } from '@/domain/outcome';
import { otherChiefs, seatById } from '@/store/seat';
import { type ActOutcome, perform } from './perform';

/** Gives a standing editor another role. The last chief stays chief. */
export const changeRole = (
  editor: Editor,
  input: { readonly editorId: string; readonly role: Role; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'change-role', input.now, async (w) => {
    const others = await otherChiefs(w, input.editorId);
    const seat = await seatById(w, input.editorId);
    if (!seat?.standing) return refuse('not-found');
    if (seat.role === input.role) return accept(null);
    const kept = keepAChief(seat, input.role, others);
    if (!kept.ok) return kept;
    await w.change('editor', seat.id, { role: input.role }, input.revision);
    w.concerns('editor', seat.id, `${seat.name}: ${seat.role} to ${input.role}`);
    return accept(null);
  });
