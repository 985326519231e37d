import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { Seats } from '@/domain/verdict/seats';
import type { ClaimNow } from '@/store/claim';
import { lockRound, namedIn, type RoundRow, verdictsIn } from '@/store/round';
import type { Writer } from '@/store/writer';
import { standingClaim } from './standing-claim';

export type RoundOfClaim = { readonly round: RoundRow; readonly claim: ClaimNow };

/**
 * A round of a standing claim, both ready to be changed: the claim first, as every act takes them, so that none waits for ever.
 * A round that gave way because the claim's words changed refuses `changed-since` with the claim as it is now.
 */
export const standingRound = async (w: Writer, id: string): Promise<Outcome<RoundOfClaim>> => {
  const seen = await w.find('round', { id });
  if (!seen) return refuse('not-found');
  const claim = await standingClaim(w, seen.claim_id as string);
  if (!claim.ok) return claim;
  const round = await lockRound(w, id);
  if (!round) return refuse('not-found');
  if (round.withdrawn) return refuse('changed-since', { table: 'round', id, current: claim.value });
  return accept({ round, claim: claim.value });
};

/** Who was asked by name in a round and whose verdict stands in it. */
export const seatsOf = async (w: Writer, round: RoundRow): Promise<Seats> => {
  const [named, verdicts] = [await namedIn(w, round.id), await verdictsIn(w, round.id)];
  const came = new Set(verdicts.filter((verdict) => !verdict.withdrawn_at).map((verdict) => verdict.editor_id));
  return { asked: round.asked, named: named.map((one) => one.editor_id), came: [...came] };
};
