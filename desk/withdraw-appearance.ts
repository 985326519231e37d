import type { Editor } from '@/domain/editor/editor';
import { accept } from '@/domain/outcome';
import { draftWordlessClaim } from './draft-wordless-claim';
import { type ActOutcome, perform } from './perform';
import { openSaidRound, standingAppearance } from './standing-appearance';
import { labelOf } from './standing-claim';

/** A claim does not appear there after all. The quote stays; a claim without any words left is a draft again. */
export const withdrawAppearance = (
  editor: Editor,
  input: { readonly appearanceId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-appearance', input.now, async (w) => {
    const found = await standingAppearance(w, input.appearanceId);
    if (!found.ok) return found;
    const { claim, quoteId, sourceId, speakerId } = found.value;
    const round = await openSaidRound(w, claim.id, input.appearanceId);
    if (round) await w.withdraw('round', round.id);
    await w.withdraw('appearance', input.appearanceId, input.revision);
    await draftWordlessClaim(w, claim.id);
    w.concerns('claim', claim.id, labelOf(claim), input.appearanceId, quoteId, sourceId, speakerId);
    return accept(null);
  });
