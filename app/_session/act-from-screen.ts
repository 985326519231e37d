import { revalidatePath } from 'next/cache';
import type { z } from 'zod';
import type { Editor } from '@/domain/editor/editor';
import { type Outcome, refuse } from '@/domain/outcome';
import { requireEditor } from './require-editor';

/**
 * How a screen's action becomes an act of the desk: who is signed in, what was sent (parsed by `shape`, or refused as
 * `input-not-understood`), the act with the instant it is done at; when it was done, every page of the workspace is read anew.
 */
export const actFromScreen = async <S extends z.ZodType<object>, V>(
  workspace: string,
  shape: S,
  input: unknown,
  act: (editor: Editor, given: z.output<S> & { readonly now: Date }) => Promise<Outcome<V>>,
): Promise<Outcome<V>> => {
  const { editor } = await requireEditor(workspace);
  const given = shape.safeParse(input);
  if (!given.success) return refuse('input-not-understood');
  const outcome = await act(editor, { ...given.data, now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace}`, 'layout');
  return outcome;
};
