import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type ClaimNow, lockClaims } from '@/store/claim';
import type { Writer } from '@/store/writer';

/** The claim, ready to be changed. Refuses `not-found` when it is withdrawn or nobody's, `claim-merged` with the claim that took over. */
export const standingClaim = async (w: Writer, id: string): Promise<Outcome<ClaimNow>> => standingAmong(await lockClaims(w, [id]), id);

/** Two claims, both ready to be changed. */
export const standingClaims = async (w: Writer, one: string, other: string): Promise<Outcome<readonly [ClaimNow, ClaimNow]>> => {
  const found = await lockClaims(w, [one, other]);
  const [first, second] = [standingAmong(found, one), standingAmong(found, other)];
  if (!first.ok) return first;
  return second.ok ? accept([first.value, second.value]) : second;
};

/** One of several claims locked together. */
export const standingAmong = (found: ReadonlyMap<string, ClaimNow>, id: string): Outcome<ClaimNow> => {
  const claim = found.get(id);
  if (!claim || claim.withdrawn) return refuse('not-found');
  return claim.mergedIntoId ? refuse('claim-merged', { intoId: claim.mergedIntoId }) : accept(claim);
};

/** The words an event names a claim by. */
export const labelOf = (claim: Pick<ClaimNow, 'proposition'>): string => claim.proposition.slice(0, 200);
