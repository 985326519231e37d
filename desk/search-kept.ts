import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { wordsToFind } from '@/domain/text/sound-text';
import { type Kept, type KeptQuote, type KeptSource, searchKept as search } from '@/store/sql/search-kept';

export type { Kept, KeptQuote, KeptSource };

/** Kept sources and quotes that a finding may rest on, while it is typed. */
export const searchKept = async (editor: Editor, input: { readonly words: string }): Promise<Outcome<Kept>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const words = wordsToFind(input.words);
  const terms = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (terms.length === 0) return accept({ sources: [], quotes: [] });
  return accept(await search(editor.workspaceId, words, terms.map((term) => `${term}:*`).join(' & ')));
};
