import type { Editor } from '@/domain/editor/editor';
import { mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { tellingWords } from '@/domain/search/telling-words';
import { type SimilarClaim, similarClaims } from '@/store/sql/similar-claims';

export type { SimilarClaim };

/** "Already tracked?": claims that share at least two telling words with a sentence (or its only one), most shared first, at most four. */
export const searchSimilarClaims = async (
  editor: Editor,
  input: { readonly sentence: string },
): Promise<Outcome<readonly SimilarClaim[]>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const terms = tellingWords(input.sentence.slice(0, 2000));
  if (terms.length === 0) return accept([]);
  const found = await similarClaims(editor.workspaceId, terms, 200, 4);
  return accept(found.filter(({ shared }) => shared >= Math.min(2, terms.length)));
};
