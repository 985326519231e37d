import { letGo } from '@/desk/let-go';
import { searchClaims } from '@/desk/search-claims';
import type { Editor } from '@/domain/editor/editor';
import { readClaimQuery } from '@/domain/search/claim-query';
import { benchDesk } from './data/desk';

/** The claims list for a word that one claim in six has: fifty rows with their words, the exact count and five facets, in one round trip. */
export const name = 'claims with a common word, 5 facets (search-claims)';

export const prepare = async (): Promise<Editor> => (await benchDesk()).editor;

export const run = async (_db: unknown, editor: Editor): Promise<void> => {
  const found = await searchClaims(editor, readClaimQuery({ q: 'lighthouse' }));
  if (!found.ok || found.value.total === 0) throw new Error('nothing was found');
};

export const end = letGo;
