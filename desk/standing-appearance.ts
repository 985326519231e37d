import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { ClaimNow } from '@/store/claim';
import { lockRound, openRoundOn, type RoundRow } from '@/store/round';
import type { Writer } from '@/store/writer';
import { standingClaim } from './standing-claim';

export type AppearanceNow = {
  readonly claim: ClaimNow;
  readonly quoteId: string;
  readonly attributionId: string;
  readonly sourceId: string;
  readonly speakerId: string | null;
};

/** A standing appearance of a standing claim, ready to be changed. */
export const standingAppearance = async (w: Writer, id: string): Promise<Outcome<AppearanceNow>> => {
  const row = await w.find('appearance', { id });
  if (!row || row.withdrawn_at) return refuse('not-found');
  const claim = await standingClaim(w, row.claim_id as string);
  if (!claim.ok) return claim;
  return accept({
    claim: claim.value,
    quoteId: row.quote_id as string,
    attributionId: row.attribution_id as string,
    sourceId: row.source_id as string,
    speakerId: row.speaker_id as string | null,
  });
};

/** The open round in which it is judged whether this was said, or null. */
export const openSaidRound = async (w: Writer, claimId: string, appearanceId: string): Promise<RoundRow | null> => {
  const id = await openRoundOn(w, { question: 'said', claimId, appearanceId });
  return id ? lockRound(w, id) : null;
};
