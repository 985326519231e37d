import type { StatementInput } from '@/domain/claim/statement-input';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { anchorOf } from '@/domain/quote/anchor-of';
import { holdSourceOf } from '@/store/drift';
import { insertQuote } from '@/store/insert-anchor';
import { insertAppearance } from '@/store/insert-appearance';
import { insertClaim } from '@/store/insert-claim';
import { textOfVersion } from '@/store/version';
import type { Writer } from '@/store/writer';
import { traceOlder } from './trace-moved';

export type KeptStatement = { readonly quoteId: string; readonly claimId: string; readonly appearanceId: string };

/** Quote, attribution, claim and appearance in one go: what accepting a suggestion and quoting by hand have in common. */
export const keepStatement = async (w: Writer, versionId: string, statement: StatementInput): Promise<Outcome<KeptStatement>> => {
  await holdSourceOf(w, { versionId });
  const version = await textOfVersion(w, versionId);
  if (!version) return refuse('not-found');
  const anchor = anchorOf(version.text, statement.spans);
  if (!anchor.ok) return anchor;
  const quoteId = await insertQuote(w, version.sourceId, versionId, anchor.value);
  await traceOlder(w, quoteId, version.sourceId, version.number);
  const claimId = 'id' in statement.claim ? statement.claim.id : await insertClaim(w, statement.claim, 'tracked');
  const place = { quoteId, sourceId: version.sourceId, versionId, text: version.text };
  const appearanceId = await insertAppearance(w, claimId, place, statement.attribution);
  if ('id' in statement.claim) {
    const state = await w.find('claim_state', { id: claimId });
    if (!state || state.withdrawn_at || state.merged_into_id) return refuse('not-found');
    if (state.status === 'draft') await w.change('claim_state', claimId, { status: 'tracked' });
  }
  w.concerns('claim', claimId, anchor.value.exact.join(' … ').slice(0, 200), quoteId, version.sourceId, appearanceId);
  return accept({ quoteId, claimId, appearanceId });
};
