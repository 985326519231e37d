import type { Act } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';

/** Acts that stay done: what was seen cannot be unseen, what was found waits to be decided, and seats are changed back by their own acts. */
export const lasting: ReadonlySet<Act | string> = new Set([
  'close-round',
  'look-inside',
  'open-desk',
  'invite-editor',
  'accept-invitation',
  'change-role',
  'withdraw-invitation',
  'withdraw-editor',
  'restore-editor',
  'send-reset-link',
  'adjudicate',
  'suggest-statements',
]);

/** Whether an event may be undone by this editor: their own acts, or any for a chief or adjudicator; not twice; not lasting acts. */
export const mayUndo = (
  event: { readonly act: string; readonly editorId: string | null; readonly undone: boolean },
  who: { readonly id: string; readonly overrules: boolean },
): Outcome<null> => {
  if (lasting.has(event.act)) return refuse('act-is-lasting');
  if (event.undone) return refuse('already-undone');
  if (event.editorId !== who.id && !who.overrules) return refuse('not-your-act');
  return accept(null);
};
