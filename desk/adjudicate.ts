import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { newAdjudication } from '@/domain/verdict/new-adjudication';
import type { AdjudicationInput } from '@/domain/verdict/verdict-input';
import { judgedSnapshot } from '@/store/judged-snapshot';
import { ratingsOf } from '@/store/scale';
import { type ActOutcome, perform } from './perform';
import { standingRound } from './standing-round';

/**
 * The desk's settled verdict, with its reason, the dissent, and a snapshot of what was judged. Settling again takes the place of the
 * one before, which stays in the history. Refused on an open round, when the claim's words have changed since the round, and when the
 * standing adjudication is not the one the editor saw (`replaces`, null or nothing for none).
 */
export const adjudicate = (
  editor: Editor,
  input: AdjudicationInput & { readonly now: Date },
): Promise<ActOutcome<{ readonly adjudicationId: string }>> =>
  perform(editor, 'adjudicate', input.now, async (w) => {
    const found = await standingRound(w, input.roundId);
    if (!found.ok) return found;
    const { round, claim } = found.value;
    const ratings = await ratingsOf(w, round.scaleId);
    const may = newAdjudication(input, { closed: round.closed, ratingKeys: ratings.map(({ key }) => key) });
    if (!may.ok) return may;
    if (claim.wordingId !== round.wordingId) return refuse('changed-since', { table: 'claim_state', id: claim.id, current: claim });
    const rating = ratings.find(({ key }) => key === input.ratingKey);
    const before = await w.find('adjudication', { round_id: round.id, withdrawn_at: null });
    const standing = before ? (before.id as string) : null;
    if ((input.replaces ?? null) !== standing)
      return refuse('changed-since', { table: 'adjudication', id: standing ?? round.id, current: before });
    if (standing) await w.withdraw('adjudication', standing);
    const adjudicationId = await w.add('adjudication', {
      round_id: round.id,
      rating_id: rating?.id ?? '',
      reason: input.reason,
      dissent: input.dissent || null,
      snapshot: await judgedSnapshot(w, round.id),
    });
    w.concerns('adjudication', adjudicationId, rating?.word ?? '', round.id, claim.id, round.appearanceId);
    return accept({ adjudicationId });
  });
