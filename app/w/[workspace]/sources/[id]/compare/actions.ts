'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { requireEditor } from '@/app/_session/require-editor';
import { decideDrift } from '@/desk/decide-drift';
import type { Done } from '@/desk/perform';
import { spansShape } from '@/domain/claim/statement-input';
import { type Outcome, refuse } from '@/domain/outcome';
import { revisionShape } from '@/domain/revision';
import { noteLimit } from './_parts/note-limit';

const decision = z.object({
  driftId: z.uuid(),
  revision: revisionShape,
  choice: z.enum(['follow', 'keep', 'withdrawn']),
  spans: spansShape.optional(),
  note: z.string().trim().max(noteLimit).optional(),
});

/** An editor decides what a drifted quote does; every page that shows it is made anew. */
export const decideDriftAction = async (workspace: string, input: unknown): Promise<Outcome<Done<null>>> => {
  const { editor } = await requireEditor(workspace);
  const given = decision.safeParse(input);
  if (!given.success)
    return refuse('input-not-understood', { fields: given.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) });
  const outcome = await decideDrift(editor, { ...given.data, now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace}`, 'layout');
  return outcome;
};
