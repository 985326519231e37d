import type { EditAppearanceInput } from '@/domain/claim/claim-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { appearanceColumns } from '@/store/insert-appearance';
import { partialDateOf } from '@/store/insert-attribution';
import { quoteInSource } from '@/store/quote-text';
import { verdictsIn } from '@/store/round';
import type { Plain } from '@/store/row';
import type { Writer } from '@/store/writer';
import { mergeEdit } from './merge-edit';
import { renewRound } from './open-round';
import { type ActOutcome, perform } from './perform';
import { openSaidRound, standingAppearance } from './standing-appearance';
import { labelOf } from './standing-claim';

/**
 * Corrects who is said to have said it, when, how and for whom: a new attribution, since attributions never change. What somebody
 * judged already in an open round was about another speaker or occasion, so whether it was said is asked anew. Who said it, for whom,
 * when and how is one thought and never mixed from two: corrected by somebody else since, it is refused with both.
 */
export const editAppearance = (editor: Editor, input: EditAppearanceInput & { readonly now: Date }): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-appearance', input.now, async (w) => {
    const found = await standingAppearance(w, input.appearanceId);
    if (!found.ok) return found;
    const { claim, quoteId, sourceId, speakerId, attributionId } = found.value;
    const place = await quoteInSource(w, quoteId, attributionId);
    if (!place) return refuse('not-found');
    const columns = await appearanceColumns(w, place, input.attribution);
    const edited = { table: 'appearance', id: input.appearanceId, seen: input.revision } as const;
    const merged = await mergeEdit(w, edited, { attribution: await whoSaid(w, columns) }, async (row) => ({
      attribution: await whoSaid(w, row),
    }));
    if (!merged.ok) return merged;
    await w.change('appearance', input.appearanceId, columns, merged.value.revision);
    const round = await openSaidRound(w, claim.id, input.appearanceId);
    if (round && (await verdictsIn(w, round.id)).some((verdict) => !verdict.withdrawn_at))
      await renewRound(w, round, { claim, appearanceId: input.appearanceId });
    w.concerns('appearance', input.appearanceId, labelOf(claim), claim.id, quoteId, sourceId, speakerId, columns.speaker_id);
    return accept(null);
  });

/** Who said it, for whom, when and how, as a screen says it; the attribution's id tells one correction from another. */
const whoSaid = async (w: Writer, row: Plain) => {
  const hop = await w.tx.hop.findFirst({
    where: { workspace_id: w.workspaceId, attribution_id: row.attribution_id as string },
    orderBy: { position: 'desc' },
  });
  const actor = async (id: unknown) => {
    const found = id === null ? null : await w.find('actor', { id });
    return found ? { id: found.id as string, name: found.name as string } : null;
  };
  return {
    id: row.attribution_id,
    speaker: await actor(row.speaker_id),
    description: hop?.description ?? null,
    capacity: row.own_voice ? null : await actor(row.capacity_id),
    mode: row.mode,
    cue: hop?.cue ?? null,
    said: partialDateOf(row, 'said'),
  };
};
