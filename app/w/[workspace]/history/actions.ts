'use server';

import { requireEditor } from '@/app/_session/require-editor';
import { verifyHistory } from '@/desk/verify-history';

/** Reads the whole history and says whether the chain is unbroken. */
export const verifyAction = async (workspace: string) => {
  const { editor } = await requireEditor(workspace);
  return verifyHistory(editor);
};
