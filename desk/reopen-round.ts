import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import type { ReopenInput } from '@/domain/verdict/verdict-input';
import { judgesAmong } from '@/store/editor';
import { openRound } from './open-round';
import { type ActOutcome, perform } from './perform';
import { labelOf } from './standing-claim';
import { seatsOf, standingRound } from './standing-round';

/**
 * Opens a settled question again, with a reason: a new blind round about the claim's words as they are now. What was settled stands, and
 * is read, until the new round is settled; the old round keeps its verdicts. Those who sat in the old round are asked, unless others are named.
 * Refuses `round-not-settled`, and `already-there` with the round that is open.
 */
export const reopenRound = (
  editor: Editor,
  input: ReopenInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly roundId: string }>> =>
  perform(editor, 'reopen-round', input.now, async (w) => {
    const found = await standingRound(w, input.roundId);
    if (!found.ok) return found;
    const { round, claim } = found.value;
    const { reason, due = null } = input;
    if (reason === '') return refuse('reasons-missing');
    const settled = await w.find('adjudication', { round_id: round.id, withdrawn_at: null });
    if (!settled) return refuse('round-not-settled');
    const { came } = await seatsOf(w, round);
    const editorIds = await judgesAmong(w, input.editorIds ?? came);
    const { question, appearanceId } = round;
    const who = { asked: editorIds.length || round.asked, editorIds, due, reopens: { roundId: round.id, reason } };
    const roundId = await openRound(w, claim, { question, appearanceId }, who);
    if (!roundId.ok) return roundId;
    w.concerns('round', roundId.value, labelOf(claim), round.id, settled.id as string, claim.id, appearanceId);
    return accept({ roundId: roundId.value });
  });
