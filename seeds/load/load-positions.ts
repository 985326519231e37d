import { setPosition } from '@/desk/set-position';
import type { Kept } from '../kept';
import { at, must } from '../must';
import type { PositionSeed } from '../positions';

/** Positions that the desk sets itself. */
export const loadPositions = async (kept: Kept, positions: readonly PositionSeed[]): Promise<void> => {
  for (const { issue, party, asOf, stance, reason } of positions) {
    const [issueId, partyId] = [at(kept.issues, issue), at(kept.actors, party)];
    must(await setPosition(kept.team.adjudicator, { issueId, partyId, asOf, stance, reason, now: kept.clock.next() }), reason);
  }
};
