import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { findWords } from '@/domain/quote/find-words';
import type { Span } from '@/domain/text/span';
import { versionText } from '@/store/sql/version-text';

/** Where pasted words stand in a kept version. Refuses `quote-not-in-text` when they do not. */
export const findInVersion = async (
  editor: Editor,
  input: { readonly versionId: string; readonly words: string },
): Promise<Outcome<Span>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const text = await versionText(editor.workspaceId, input.versionId);
  if (text === null) return refuse('not-found');
  const span = findWords(text, input.words);
  return span ? accept(span) : refuse('quote-not-in-text');
};
