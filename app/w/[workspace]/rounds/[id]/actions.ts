'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { closeRound } from '@/desk/close-round';
import { lookInside } from '@/desk/look-inside';
import { reopenRound } from '@/desk/reopen-round';
import type { Editor } from '@/domain/editor/editor';
import { type Outcome, refuse } from '@/domain/outcome';
import { reopenShape } from '@/domain/verdict/verdict-input';

/** One act on a round: who asks, what was given, what came of it. */
const door = async <S extends z.ZodType, V>(
  workspace: string,
  shape: S,
  input: unknown,
  act: (editor: Editor, given: z.output<S>, now: Date) => Promise<Outcome<V>>,
): Promise<Outcome<V>> => {
  const { editor } = await requireEditor(workspace);
  const given = shape.safeParse(input);
  if (!given.success) return refuse('input-not-understood');
  const outcome = await act(editor, given.data, new Date());
  if (outcome.ok) revalidatePath(`/w/${workspace}`, 'layout');
  return outcome;
};

/** Looks inside. It cannot be undone, so nothing is given back that offers to. */
export const lookInsideAction = async (workspace: string, input: unknown) => {
  const done = await door(workspace, z.object({ roundId: z.uuid() }), input, (editor, given, now) => lookInside(editor, { ...given, now }));
  return done.ok ? { ok: true as const, value: { value: null, eventId: null } } : done;
};

export const closeThisRoundAction = async (workspace: string, input: unknown) => {
  const shape = z.object({ roundId: z.uuid(), revision: z.number().int() });
  const done = await door(workspace, shape, input, (editor, given, now) => closeRound(editor, { ...given, now }));
  return done.ok ? { ok: true as const, value: { value: null, eventId: null } } : done;
};

export const reopenRoundAction = async (workspace: string, input: unknown) =>
  door(workspace, reopenShape, input, (editor, given, now) => reopenRound(editor, { ...given, now }));
