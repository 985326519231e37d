import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type HandedOut, insertLink, spendLinksFor } from '@/store/one-time-link';
import { isDemoEditor, seatById, sitsBeyond, userOfEditor } from '@/store/seat';
import { type ActOutcome, perform } from './perform';

/**
 * Makes a link by which an editor sets a new password; older ones of theirs stop working.
 * Whoever holds the link becomes that person wherever they sit, so it is refused (`reset-reaches-other-desks`) for somebody who also
 * sits at a desk where the asking chief is not a chief.
 * @returns the token, shown this once and kept nowhere
 */
export const sendResetLink = (editor: Editor, input: { readonly editorId: string; readonly now: Date }): Promise<ActOutcome<HandedOut>> =>
  perform(editor, 'send-reset-link', input.now, async (w) => {
    const seat = await seatById(w, input.editorId);
    const chief = await userOfEditor(w.tx, w.workspaceId, editor.id);
    if (!seat?.standing || !chief) return refuse('not-found');
    if (await isDemoEditor(w, seat.userId)) return refuse('demo-has-no-password');
    if (await sitsBeyond(w.tx, seat.userId, chief)) return refuse('reset-reaches-other-desks');
    await spendLinksFor(w.tx, seat.userId, input.now);
    const link = { purpose: 'password-reset', workspaceId: w.workspaceId, userId: seat.userId, createdBy: editor.id } as const;
    const handedOut = await insertLink(w.tx, link, input.now);
    // The link stands beside the desk's rows; the editor's row is touched so that history has the act.
    await w.change('editor', seat.id, {});
    w.concerns('editor', seat.id, seat.name);
    return accept(handedOut);
  });
