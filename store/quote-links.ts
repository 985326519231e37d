import type { Writer } from './writer';

/** The standing appearances of a quote: where its words make a claim. */
export const appearancesOfQuote = (w: Writer, quoteId: string) =>
  w.tx.appearance.findMany({
    where: { workspace_id: w.workspaceId, quote_id: quoteId, withdrawn_at: null },
    select: { id: true, claim_id: true, revision: true },
    orderBy: { id: 'asc' },
  });

/** The claims a quote makes. */
export const claimsOfQuote = async (w: Writer, quoteId: string): Promise<string[]> =>
  (await appearancesOfQuote(w, quoteId)).map(({ claim_id }) => claim_id);

/** The standing anchors of a quote, in whatever versions. */
export const anchorsOfQuote = (w: Writer, quoteId: string) =>
  w.tx.anchor.findMany({
    where: { workspace_id: w.workspaceId, quote_id: quoteId, withdrawn_at: null },
    select: { id: true, exact: true },
    orderBy: { id: 'asc' },
  });
