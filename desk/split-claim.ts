import type { SplitClaimInput } from '@/domain/claim/claim-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { moveRelations, splitEnds } from '@/domain/relation/move-relations';
import { appearancesOf, lockClaims } from '@/store/claim';
import { insertClaim } from '@/store/insert-claim';
import { moveAppearances } from '@/store/move-appearances';
import { relationsTouching, writeRelationMoves } from '@/store/move-relations';
import { openRoundsOf } from '@/store/round';
import { renewRound } from './open-round';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingAmong, standingClaim } from './standing-claim';

/**
 * Some appearances of a claim turn out to say something else: they become a new claim's, with the answers that name them and the
 * undercutters aimed at them. Whether the words were said in that sense is asked anew. The old claim keeps the rest:
 * refuses `claim-needs-words` when no appearance would stay with it.
 */
export const splitClaim = (
  editor: Editor,
  input: SplitClaimInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly claimId: string; readonly appearanceIds: readonly string[] }>> =>
  perform(editor, 'split-claim', input.now, async (w) => {
    const found = await standingClaim(w, input.claimId);
    if (!found.ok) return found;
    const all = await appearancesOf(w, input.claimId);
    const leaving = all.filter(({ id }) => input.appearanceIds.includes(id));
    if (leaving.length === 0 || leaving.length !== new Set(input.appearanceIds).size) return refuse('not-found');
    if (leaving.length === all.length) return refuse('claim-needs-words');
    const claimId = await insertClaim(w, input.claim, 'tracked');
    const moved = await moveAppearances(w, leaving, claimId);
    const rows = await relationsTouching(w, { claims: [input.claimId], appearances: [...moved.keys()], links: [] });
    await writeRelationMoves(w, moveRelations(rows, splitEnds(claimId, moved), selfUndercut(claimId, [...moved.values()])));
    const now = standingAmong(await lockClaims(w, [claimId]), claimId);
    if (!now.ok) return now;
    for (const round of await openRoundsOf(w, input.claimId)) {
      const appearanceId = round.appearanceId && moved.get(round.appearanceId);
      if (appearanceId) await renewRound(w, round, { claim: now.value, appearanceId });
    }
    w.concerns('claim', claimId, labelOf(found.value), input.claimId, ...moved.keys(), ...moved.values());
    return accept({ claimId, appearanceIds: [...moved.values()] });
  });

const selfUndercut =
  (claimId: string, own: readonly string[]) =>
  (ends: { readonly fromClaimId: string; readonly toClaimId: string | null; readonly atAppearanceId: string | null }): boolean =>
    ends.fromClaimId === ends.toClaimId ||
    (ends.fromClaimId === claimId && ends.atAppearanceId !== null && own.includes(ends.atAppearanceId));
