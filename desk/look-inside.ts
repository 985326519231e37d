import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { namedIn } from '@/store/round';
import { type ActOutcome, perform } from './perform';
import { labelOf } from './standing-claim';
import { seatsOf, standingRound } from './standing-round';

/**
 * An adjudicator looks at the verdicts of an open round. It is recorded for good: from now on they read the round and do not judge in
 * it, and a seat kept for them that they did not take falls free. Refuses `round-closed`, and `already-there` for a second look.
 */
export const lookInside = (editor: Editor, input: { readonly roundId: string; readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'look-inside', input.now, async (w) => {
    const found = await standingRound(w, input.roundId);
    if (!found.ok) return found;
    const { round, claim } = found.value;
    if (round.closed) return refuse('round-closed');
    if (await w.find('round_look', { round_id: round.id, editor_id: editor.id })) return refuse('already-there');
    const { came } = await seatsOf(w, round);
    const seat = (await namedIn(w, round.id)).find(({ editor_id }) => editor_id === editor.id);
    await w.add('round_look', { round_id: round.id, editor_id: editor.id });
    if (seat && !came.includes(editor.id)) await w.withdraw('round_editor', seat.id);
    // whoever saw the round before cannot take it back from under one who looked
    await w.change('round', round.id, {});
    w.concerns('round', round.id, labelOf(claim), claim.id, round.appearanceId);
    return accept(null);
  });
