import { type Editor, reaches } from '@/domain/editor/editor';
import { type Act, mayDo, permissions } from '@/domain/editor/permissions';
import { isOwn, mayUndo } from '@/domain/history/undo';
import { accept, refuse } from '@/domain/outcome';
import { holdSourcesAmong } from '@/store/drift';
import { eventToUndo } from '@/store/event';
import { type Actor, transact } from '@/store/transact';
import { undoChanges } from '@/store/undo-changes';
import type { ActOutcome } from './perform';
import { undoAroundOthers } from './undo-around-others';

/**
 * Undoes one event by a new event that puts every row back as it was, as long as nobody changed those rows since.
 * Undoing an undo does the act again.
 */
export const undo = async (editor: Editor, input: { readonly eventId: string; readonly now: Date }): Promise<ActOutcome<null>> => {
  if (!mayDo(editor, 'undo')) return refuse('not-allowed', { act: 'undo' as const });
  const who: Actor = { workspaceId: editor.workspaceId, editorId: editor.id, now: input.now };
  return transact<null>(
    who,
    'undo',
    async (w) => {
      const event = await eventToUndo(w, input.eventId);
      if (!event) return refuse('not-found');
      const may = mayUndo(
        { ...event, mine: isOwn(event.content?.changes ?? []) },
        { id: editor.id, overrules: reaches(editor.role, 'adjudicator') },
      );
      if (!may.ok) return may;
      if (!mayTouch(editor, event.firstAct)) return refuse('not-allowed', { act: event.firstAct });
      if (!event.content) return refuse('payload-erased');
      await holdSourcesAmong(w, [event.content.object.id, ...event.content.about]);
      const around = await undoAroundOthers(w, event.content.changes, event.at);
      if (!around.ok) return around;
      await undoChanges(w, event.content.changes);
      w.concerns(event.content.object.type, event.content.object.id, event.content.label ?? event.act, ...event.content.about);
      return accept(null);
    },
    input.eventId,
  );
};

/** Undoing an act, or doing it again, asks for the permission of that act. */
const mayTouch = (editor: Editor, act: string): boolean => !Object.hasOwn(permissions, act) || mayDo(editor, act as Act);
