'use server';

import { revalidatePath } from 'next/cache';
import { requireEditor } from '@/app/_session/require-editor';
import { captureSource } from '@/desk/capture-source';
import { refuse } from '@/domain/outcome';
import { captureOfForm } from './capture-of-form';

/** Brings one text in: `how` is paste, file or address; the metadata fields may be blank. */
export const captureAction = async (workspace: string, form: FormData) => {
  const { editor } = await requireEditor(workspace);
  if (!(form instanceof FormData)) return refuse('input-not-understood');
  const given = await captureOfForm(form);
  if (!given.success) return refuse('input-not-understood', { fields: given.error.issues.map((i) => i.path.at(-1)).join(', ') });
  const outcome = await captureSource(editor, { capture: given.data, now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace}`, 'layout');
  return outcome;
};
