'use server';

import { z } from 'zod';
import { actFromScreen } from '@/app/_session/act-from-screen';
import { requireEditor } from '@/app/_session/require-editor';
import { addRelation } from '@/desk/add-relation';
import { type SideChoice, searchSides } from '@/desk/search-sides';
import { sideKinds } from '@/domain/position/compare-query';
import { newRelationShape } from '@/domain/relation/new-relation';

/** Links the two claims of a pair. */
export const recordRelationAction = async (workspace: string, input: unknown) =>
  actFromScreen(workspace, newRelationShape, input, addRelation);

const asked = z.object({ words: z.string().max(300), beside: z.enum(sideKinds).nullable() });

/** What can be compared, while its words are typed. */
export const findSidesAction = async (workspace: string, input: unknown): Promise<readonly SideChoice[]> => {
  const { editor } = await requireEditor(workspace);
  const given = asked.safeParse(input);
  const found = given.success ? await searchSides(editor, given.data) : null;
  return found?.ok ? found.value : [];
};
