import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { wordsToFind } from '@/domain/text/sound-text';
import { type ActorChoice, searchActors as search } from '@/store/sql/search-actors';

export type { ActorChoice };

/** The actors an editor may mean while typing a name: at most eight. */
export const searchActors = async (editor: Editor, input: { readonly words: string }): Promise<Outcome<readonly ActorChoice[]>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const words = wordsToFind(input.words);
  return accept(words === '' ? [] : await search(editor.workspaceId, words, 8));
};
