'use server';

import { revalidatePath } from 'next/cache';
import { requireEditor } from '@/app/_session/require-editor';
import { setPosition } from '@/desk/set-position';
import { withdrawPosition } from '@/desk/withdraw-position';
import { refuse } from '@/domain/outcome';
import { positionShape, withdrawPositionShape } from '@/domain/position/position-input';

/** Sets what a party's position is, with a reason. */
export const setPositionAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const position = positionShape.safeParse(input);
  if (!position.success) return refuse('input-not-understood');
  const outcome = await setPosition(editor, { ...position.data, now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace}/issues/${position.data.issueId}`);
  return outcome;
};

/** Lets the statements decide again. */
export const withdrawPositionAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const position = withdrawPositionShape.safeParse(input);
  if (!position.success) return refuse('input-not-understood');
  const outcome = await withdrawPosition(editor, { ...position.data, now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace}/issues`, 'layout');
  return outcome;
};
