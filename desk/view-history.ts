import type { Editor } from '@/domain/editor/editor';
import { reaches } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { type Difference, differencesOf } from '@/domain/history/differences';
import { mayUndo } from '@/domain/history/undo';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { eventsAtOnce, type HistoryQuery, type HistoryRow, historyPage } from '@/store/sql/history-page';

export type HistoryEvent = Omit<HistoryRow, 'changes' | 'mine'> & {
  readonly differences: readonly Difference[];
  readonly erased: boolean;
  readonly mayUndo: boolean;
};
export type HistoryView = {
  readonly events: readonly HistoryEvent[];
  readonly next: string | null;
  readonly abilities: Readonly<Record<'undo' | 'verify-history', boolean>>;
};

/** What happened in the workspace, or to one object, newest first. What a verdict said is never among it, nor who wrote about an open round. */
export const viewHistory = async (editor: Editor, query: HistoryQuery): Promise<Outcome<HistoryView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const rows = await historyPage(editor.workspaceId, editor.id, query);
  const overrules = reaches(editor.role, 'adjudicator');
  const events = rows.map(({ changes, mine, ...row }) => ({
    ...row,
    differences: changes ? differencesOf(changes) : [],
    erased: row.label === null && changes === null && row.act !== 'give-verdict',
    mayUndo:
      mayDo(editor, 'undo') &&
      mayUndo(
        { act: row.act, firstAct: row.undid?.act ?? row.act, mine, editorId: row.by?.id ?? null, undone: row.undone },
        { id: editor.id, overrules },
      ).ok,
  }));
  const next = rows.length === eventsAtOnce ? (rows.at(-1)?.seq ?? null) : null;
  return accept({ events, next, abilities: abilitiesOf(editor, ['undo', 'verify-history']) });
};
