import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { ClaimQuery, Keyset } from '@/domain/search/claim-query';
import { type Facet, type FoundClaim, type FoundClaims, type SoFacet, searchClaims as search } from '@/store/sql/search-claims';

export type { Facet, FoundClaim, FoundClaims, SoFacet };

export type ClaimsPage = FoundClaims & {
  /** where the next page begins, null on the last */
  readonly next: Keyset | null;
  readonly abilities: Readonly<Record<'add-claim' | 'tag-claim' | 'place-claim', boolean>>;
};

/** Claims that answer the query, newest first, with their number and facets. */
export const searchClaims = async (editor: Editor, query: ClaimQuery): Promise<Outcome<ClaimsPage>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const found = await search(editor.workspaceId, query);
  const last = found.rows.length === 50 ? found.rows.at(-1) : undefined;
  const next = last ? { newestOn: last.newestOn, claimId: last.id } : null;
  return accept({ ...found, next, abilities: abilitiesOf(editor, ['add-claim', 'tag-claim', 'place-claim']) });
};
