import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { nearestFirst } from '@/domain/search/nearness';
import { wordsToFind } from '@/domain/text/sound-text';
import { type Found, type FoundThings, findThings } from '@/store/sql/find-anything';
import { searchClaims } from '@/store/sql/search-claims';

export type FoundAnything = FoundThings & { readonly claims: readonly Found[] };

/** Whatever has these words: claims by any of their words, issues, sources and actors by their names. A few of each. */
export const findAnything = async (editor: Editor, input: { readonly words: string }): Promise<Outcome<FoundAnything>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const words = wordsToFind(input.words, 200);
  if (words === '') return accept({ claims: [], issues: [], sources: [], actors: [] });
  const [things, claims] = await Promise.all([
    findThings(editor.workspaceId, words),
    searchClaims(editor.workspaceId, { filters: { q: words }, after: null }),
  ]);
  const rows = nearestFirst(claims.rows, ({ proposition }) => proposition, words)
    .slice(0, 8)
    .map(({ id, proposition, said }) => ({ id, words: proposition, note: said?.speaker ?? null }));
  return accept({ ...things, claims: rows });
};
