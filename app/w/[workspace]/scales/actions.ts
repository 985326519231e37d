'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { addScale } from '@/desk/add-scale';
import { chooseScale } from '@/desk/choose-scale';
import { editScale } from '@/desk/edit-scale';
import { withdrawScale } from '@/desk/withdraw-scale';
import type { Editor } from '@/domain/editor/editor';
import { type Outcome, refuse } from '@/domain/outcome';
import { scaleShape } from '@/domain/verdict/new-scale';
import { scaleChoiceShape } from '@/domain/verdict/scale-choice';

/** One act on scales: who asks, what was given, what came of it. */
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

const revision = z.number().int();

export const addScaleAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ scale: scaleShape }), input, (editor, given, now) => addScale(editor, { ...given, now }));

export const editScaleAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ scaleId: z.uuid(), scale: scaleShape, revision }), input, (editor, given, now) =>
    editScale(editor, { ...given, now }),
  );

export const withdrawScaleAction = async (workspace: string, input: unknown) =>
  door(workspace, z.object({ scaleId: z.uuid(), revision }), input, (editor, given, now) => withdrawScale(editor, { ...given, now }));

export const chooseScaleAction = async (workspace: string, input: unknown) =>
  door(workspace, scaleChoiceShape, input, (editor, given, now) => chooseScale(editor, { ...given, now }));
