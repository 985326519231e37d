import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { verdictsIn } from '@/store/round';
import { type ActOutcome, perform } from './perform';
import { standingRound } from './standing-round';

/**
 * An editor takes their own verdict out of an open round, with all they revised. Once the round is closed it can only be revised;
 * who looked inside leaves it as it was given.
 */
export const withdrawVerdict = (editor: Editor, input: { readonly roundId: string; readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-verdict', input.now, async (w) => {
    const found = await standingRound(w, input.roundId);
    if (!found.ok) return found;
    const { round, claim } = found.value;
    if (round.closed) return refuse('round-closed');
    if (await w.find('round_look', { round_id: round.id, editor_id: editor.id })) return refuse('looked-inside');
    const own = (await verdictsIn(w, round.id)).filter((verdict) => verdict.editor_id === editor.id && !verdict.withdrawn_at);
    const last = own.at(-1);
    if (!last) return refuse('not-found');
    for (const { id } of own) await w.withdraw('verdict', id);
    await w.change('round', round.id, {});
    w.concerns('verdict', last.id, 'withdrew a verdict', round.id, claim.id, round.appearanceId);
    return accept(null);
  });
