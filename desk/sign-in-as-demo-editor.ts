import { type Door, demoDoorOpen } from '@/domain/editor/demo-door';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { openSession, type Ticket } from '@/store/session';
import { demoEditors } from '@/store/sql/demo-editors';

/** Enters as a demo editor without a password. The door is asked again here, whatever the page showed. */
export const signInAsDemoEditor = async (
  door: Door,
  input: { readonly userId: string; readonly now: Date },
): Promise<Outcome<{ readonly ticket: Ticket; readonly workspace: string }>> => {
  if (!demoDoorOpen(door)) return refuse('demo-only-here');
  const editor = (await demoEditors()).find(({ userId }) => userId === input.userId);
  if (!editor) return refuse('not-found');
  return accept({ ticket: await openSession(editor.userId, input.now), workspace: editor.workspace.slug });
};
