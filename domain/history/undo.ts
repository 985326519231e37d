import type { Act } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';

/** Acts that stay done: what was seen cannot be unseen, what was found waits to be decided, and seats are changed back by their own acts. */
export const lasting: ReadonlySet<Act | string> = new Set([
  'close-round',
  'close-analysis',
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

/** Acts on one's own words, one's own inbox, one's own verdicts and cells: nobody undoes them for somebody else, or judges in their name. */
const ownOnly: ReadonlySet<Act | string> = new Set([
  'add-comment',
  'edit-comment',
  'withdraw-comment',
  'follow-object',
  'unfollow-object',
  'give-verdict',
  'withdraw-verdict',
  'mark-cell',
  'hand-in-cells',
  'take-back-cells',
]);

/** True when an event's changes hold what its editor keeps for themselves: a named view that only they see. */
export const isOwn = (changes: readonly { readonly table: string; readonly after: Readonly<Record<string, unknown>> }[]): boolean =>
  changes.some(({ table, after }) => table === 'issue_view' && Boolean(after.editor_id));

/** Whether an event may be undone by this editor: their own acts, or any for a chief or adjudicator; not twice; not lasting acts. */
export const mayUndo = (
  event: {
    readonly act: string;
    /** what an undoing undid at last, where the event is one */
    readonly firstAct?: string;
    readonly editorId: string | null;
    readonly undone: boolean;
    /** it wrote what its editor keeps for themselves */
    readonly mine?: boolean;
  },
  who: { readonly id: string; readonly overrules: boolean },
): Outcome<null> => {
  if (lasting.has(event.act)) return refuse('act-is-lasting');
  if (event.undone) return refuse('already-undone');
  const overrules = who.overrules && !event.mine && !ownOnly.has(event.firstAct ?? event.act);
  if (event.editorId !== who.id && !overrules) return refuse('not-your-act');
  return accept(null);
};
