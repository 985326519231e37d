import { type NewClaimInput, type StatementInput, statementShape } from '@/domain/claim/statement-input';
import type { Span } from '@/domain/text/span';
import type { ClaimSeed } from '../claim-seed';
import type { Kept } from '../kept';
import { at, dated } from '../must';
import type { StatementSeed } from '../source-seed';

/** What the program found of the same words: where they are attributed in the text. */
type Found = { readonly cue: string | null; readonly cueSpan: Span | null; readonly mention: Span | null };

/** A row and its claim as a statement that can be kept: from the outlet over those who pass it on to the speaker. */
export const statementFrom = (
  kept: Kept,
  row: StatementSeed,
  claim: ClaimSeed,
  place: { readonly spans: readonly Span[]; readonly outletId: string; readonly found: Found | null },
): StatementInput => {
  const said = dated(row.said);
  const refs = (keys: string | readonly string[]) => [keys].flat().map((key) => ({ id: at(kept.actors, key) }));
  const known = kept.claims.get(row.claim);
  return statementShape.parse({
    spans: place.spans,
    attribution: {
      chain: [
        { actors: [{ id: place.outletId }], mode: 'direct' },
        ...(row.via ?? []).map((key) => ({ actors: refs(key), mode: row.mode })),
        { actors: refs(row.by), ...place.found, mode: row.mode, said, occasion: row.occasion ?? null },
      ],
      said,
    },
    claim: known ? { id: known } : newClaim(kept, claim),
  });
};

const newClaim = (kept: Kept, { says, kind, under, to = [], tags = [], about, priority = 0 }: ClaimSeed): NewClaimInput => ({
  proposition: says,
  kind,
  issues: Object.entries(under).map(([key, bearing]) => ({ id: at(kept.issues, key), bearing })),
  tags: [...tags],
  addressees: to.map((key) => ({ id: at(kept.actors, key) })),
  about: about ? dated(about) : null,
  priority,
});
