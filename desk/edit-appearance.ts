import type { EditAppearanceInput } from '@/domain/claim/claim-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { appearanceColumns } from '@/store/insert-appearance';
import { quoteInSource } from '@/store/quote-text';
import { verdictsIn } from '@/store/round';
import { renewRound } from './open-round';
import { type ActOutcome, perform } from './perform';
import { openSaidRound, standingAppearance } from './standing-appearance';
import { labelOf } from './standing-claim';

/**
 * Corrects who is said to have said it, when, how and for whom: a new attribution, since attributions never change. What somebody
 * judged already in an open round was about another speaker or occasion, so whether it was said is asked anew.
 */
export const editAppearance = (editor: Editor, input: EditAppearanceInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-appearance', input.now, async (w) => {
    const found = await standingAppearance(w, input.appearanceId);
    if (!found.ok) return found;
    const { claim, quoteId, sourceId, speakerId, attributionId } = found.value;
    const place = await quoteInSource(w, quoteId, attributionId);
    if (!place) return refuse('not-found');
    const columns = await appearanceColumns(w, place, input.attribution);
    await w.change('appearance', input.appearanceId, columns, input.revision);
    const round = await openSaidRound(w, claim.id, input.appearanceId);
    if (round && (await verdictsIn(w, round.id)).some((verdict) => !verdict.withdrawn_at))
      await renewRound(w, round, { claim, appearanceId: input.appearanceId });
    w.concerns('appearance', input.appearanceId, labelOf(claim), claim.id, quoteId, sourceId, speakerId, columns.speaker_id);
    return accept(null);
  });
