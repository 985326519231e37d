import type { EditClaimInput } from '@/domain/claim/claim-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { nextWording } from '@/store/claim';
import { dateColumns } from '@/store/insert-attribution';
import { openRoundsOf } from '@/store/round';
import { renewRound } from './open-round';
import { type ActOutcome, perform } from './perform';
import { labelOf, standingClaim } from './standing-claim';

/**
 * Changes a claim; what is absent stays. New words or another kind are a new wording, and what was being judged is asked anew.
 * A save from an older revision is refused with the claim as it is now, its words and kind included.
 */
export const editClaim = (editor: Editor, input: EditClaimInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-claim', input.now, async (w) => {
    const found = await standingClaim(w, input.claimId);
    if (!found.ok) return found;
    const claim = found.value;
    const { id, proposition, kind } = claim;
    if (claim.revision !== input.revision) {
      const state = await w.find('claim_state', { id });
      return refuse('changed-since', { table: 'claim_state', id, current: { ...state, proposition, kind } });
    }
    const worded = { proposition: input.proposition ?? proposition, kind: input.kind ?? kind };
    const reworded = worded.proposition !== proposition || worded.kind !== kind;
    const wordingId = reworded
      ? await w.add('claim_wording', { claim_id: id, number: await nextWording(w, id), ...worded })
      : claim.wordingId;
    const patch = {
      ...(reworded ? { wording_id: wordingId } : {}),
      ...(input.priority === undefined ? {} : { priority: input.priority }),
      ...(input.about === undefined ? {} : dateColumns('about', input.about)),
      ...(input.asOf === undefined ? {} : { as_of: input.asOf }),
    };
    if (Object.keys(patch).length > 0) await w.change('claim_state', id, patch, input.revision);
    if (reworded) {
      const now = { ...claim, ...worded, wordingId };
      for (const round of await openRoundsOf(w, id)) await renewRound(w, round, { claim: now, appearanceId: round.appearanceId });
    }
    w.concerns('claim', id, labelOf(worded));
    return accept(null);
  });
