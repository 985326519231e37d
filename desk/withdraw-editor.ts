import type { Editor } from '@/domain/editor/editor';
import { keepAChief } from '@/domain/editor/keep-a-chief';
import { accept, refuse } from '@/domain/outcome';
import { letSeatsGo } from '@/store/round';
import { otherChiefs, seatById } from '@/store/seat';
import { type ActOutcome, perform } from './perform';

/**
 * Withdraws a seat: from the next request on, the person finds nothing here. What they did stays theirs; seats kept
 * for them in open rounds fall free. The last chief stays.
 */
export const withdrawEditor = (
  editor: Editor,
  input: { readonly editorId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-editor', input.now, async (w) => {
    const others = await otherChiefs(w, input.editorId);
    const seat = await seatById(w, input.editorId);
    if (!seat?.standing) return refuse('not-found');
    const kept = keepAChief(seat, null, others);
    if (!kept.ok) return kept;
    await w.withdraw('editor', seat.id, input.revision);
    await letSeatsGo(w, seat.id);
    w.concerns('editor', seat.id, seat.name);
    return accept(null);
  });
