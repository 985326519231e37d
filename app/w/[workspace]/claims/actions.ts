'use server';

import { revalidatePath } from 'next/cache';
import { requireEditor } from '@/app/_session/require-editor';
import { addClaim } from '@/desk/add-claim';
import { newClaimShape } from '@/domain/claim/statement-input';
import { refuse } from '@/domain/outcome';

/** Keeps a claim that has no words yet. */
export const addDraftAction = async (workspace: string, input: unknown) => {
  const { editor } = await requireEditor(workspace);
  const claim = newClaimShape.safeParse(input);
  if (!claim.success) return refuse('input-not-understood');
  const outcome = await addClaim(editor, { claim: claim.data, now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace}/claims`);
  return outcome;
};
