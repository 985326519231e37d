'use server';

import { revalidatePath } from 'next/cache';
import { requireEditor } from '@/app/_session/require-editor';
import { preferClaim } from '@/desk/prefer-claim';
import { refuse } from '@/domain/outcome';
import { preferClaimShape } from '@/domain/relation/preference';

/** Says which of two claims that rebut each other comes first, or lets that go: from the claim's page and from the map. */
export const preferAction = async (workspaceSlug: string, input: unknown) => {
  const { editor, workspace } = await requireEditor(workspaceSlug);
  const given = preferClaimShape.safeParse(input);
  if (!given.success) return refuse('input-not-understood');
  const outcome = await preferClaim(editor, { ...given.data, now: new Date() });
  if (outcome.ok) revalidatePath(`/w/${workspace.slug}`, 'layout');
  return outcome;
};
