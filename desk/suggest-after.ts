import type { Editor } from '@/domain/editor/editor';
import { suggestStatements } from './suggest-statements';

/** Suggests statements in a version that was just kept: a failure must not lose the text, they can be asked for again from the source. */
export const suggestAfter = async (editor: Editor, versionId: string, now: Date): Promise<number | null> => {
  try {
    const done = await suggestStatements(editor, { versionId, now });
    return done.ok ? done.value.value : null;
  } catch (error) {
    console.error('suggesting statements failed', error);
    return null;
  }
};
