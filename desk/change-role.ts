import { type Editor, type Role, reaches } from '@/domain/editor/editor';
import { keepAChief } from '@/domain/editor/keep-a-chief';
import { permissions } from '@/domain/editor/permissions';
import { accept, refuse } from '@/domain/outcome';
import { letSeatsGo } from '@/store/round';
import { otherChiefs, seatById } from '@/store/seat';
import { type ActOutcome, perform } from './perform';

/** Gives a standing editor another role. The last chief stays chief; who judges no more keeps no seat in open rounds. */
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
    if (!reaches(input.role, permissions['give-verdict'])) await letSeatsGo(w, seat.id);
    w.concerns('editor', seat.id, `${seat.name}: ${seat.role} to ${input.role}`);
    return accept(null);
  });
