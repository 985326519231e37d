import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';
import { labelOf } from './standing-claim';
import { seatsOf, standingRound } from './standing-round';

/** Closes a round before all who were asked have judged; from then on everybody sees every verdict. It stays closed. */
export const closeRound = (
  editor: Editor,
  input: { readonly roundId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'close-round', input.now, async (w) => {
    const found = await standingRound(w, input.roundId);
    if (!found.ok) return found;
    const { round, claim } = found.value;
    if (round.closed) return refuse('round-closed');
    if ((await seatsOf(w, round)).came.length === 0) return refuse('verdicts-missing');
    await w.change('round', round.id, { closed_at: w.now }, input.revision);
    w.concerns('round', round.id, labelOf(claim), claim.id, round.appearanceId);
    return accept(null);
  });
