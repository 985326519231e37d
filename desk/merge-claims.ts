import type { MergeClaimsInput } from '@/domain/claim/claim-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { mergedEnds, moveRelations } from '@/domain/relation/move-relations';
import { appearanceIdsOf, appearancesOf, type ClaimNow } from '@/store/claim';
import { moveAppearances } from '@/store/move-appearances';
import { moveClaimParts, moveEvidenceLinks, moveRequests } from '@/store/move-claim-parts';
import { relationsTouching, writeRelationMoves } from '@/store/move-relations';
import { looksIn, openRoundOn, openRoundsOf, roundAbout } from '@/store/round';
import type { Writer } from '@/store/writer';
import { carryLooks, renewRound } from './open-round';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingClaims } from './standing-claim';

/**
 * One claim turns out to be another: its appearances, issues, tags, addressees, evidence, requests and relations become the other's, or
 * give way where the other has the same. Closed rounds stay with the words they judged; open ones are asked anew about the other claim.
 * One act, so that undoing it puts everything back.
 */
export const mergeClaims = (editor: Editor, input: MergeClaimsInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'merge-claims', input.now, async (w) => {
    const { fromId, intoId } = input;
    if (fromId === intoId) return refuse('merge-with-itself');
    const found = await standingClaims(w, fromId, intoId);
    if (!found.ok) return found;
    const [from, into] = found.value;
    const open = await openRoundsOf(w, fromId);
    const appearances = await moveAppearances(w, await appearancesOf(w, fromId), intoId);
    await moveClaimParts(w, fromId, intoId);
    const links = await moveEvidenceLinks(w, fromId, intoId);
    await moveRequests(w, fromId, intoId, appearances);
    await mergeRelations(w, fromId, intoId, appearances, links);
    const tracked = into.status === 'draft' && appearances.size > 0;
    if (tracked) await w.change('claim_state', intoId, { status: 'tracked' });
    const claim: ClaimNow = tracked ? { ...into, status: 'tracked' } : into;
    for (const round of open) {
      const appearanceId = round.appearanceId && (appearances.get(round.appearanceId) ?? null);
      const judged = await roundAbout(w, { question: round.question, claimId: intoId, appearanceId }, into.wordingId);
      const asked = await openRoundOn(w, { question: round.question, claimId: intoId, appearanceId });
      const looks = await looksIn(w, round.id);
      if (asked && looks.length > 0) {
        await carryLooks(w, looks, asked);
        // as with any look: whoever saw the round before cannot take it back from under it
        await w.change('round', asked, {});
      }
      if (judged || asked || (round.question === 'said' && !appearanceId)) await w.withdraw('round', round.id);
      else await renewRound(w, round, { claim, appearanceId });
    }
    await w.change('claim_state', fromId, { merged_into_id: intoId }, input.revision);
    w.concerns('claim', intoId, labelOf(from), fromId, ...appearances.keys(), ...appearances.values());
    return accept(null);
  });

const mergeRelations = async (
  w: Writer,
  fromId: string,
  intoId: string,
  appearances: ReadonlyMap<string, string>,
  links: ReadonlyMap<string, string>,
) => {
  const rows = await relationsTouching(w, {
    claims: [fromId, intoId],
    appearances: [...appearances.keys(), ...appearances.values()],
    links: [...links.keys(), ...links.values()],
  });
  const own = await appearanceIdsOf(w, intoId);
  const moves = moveRelations(rows, mergedEnds({ fromId, intoId, appearances, links }), (ends) =>
    ends.atAppearanceId ? ends.fromClaimId === intoId && own.has(ends.atAppearanceId) : ends.fromClaimId === ends.toClaimId,
  );
  await writeRelationMoves(w, moves);
};
