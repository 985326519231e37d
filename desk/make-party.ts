import type { PartyInput } from '@/domain/actor/actor-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { partyWithCode } from '@/store/party';
import { rereadCapacities } from '@/store/reread-capacities';
import { type ActOutcome, perform } from './perform';

/** The actor becomes a column when positions are shown side by side; what was said in its name counts for it. */
export const makeParty = (
  editor: Editor,
  input: { readonly actorId: string; readonly party: PartyInput; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'make-party', input.now, async (w) => {
    const actor = await w.find('actor', { id: input.actorId });
    if (!actor || actor.withdrawn_at) return refuse('not-found');
    if (actor.merged_into_id) return refuse('actor-merged');
    const taken = await partyWithCode(w, input.party.code);
    if (taken && taken !== input.actorId) return refuse('party-code-taken');
    await w.put('party', { id: input.actorId }, { ...input.party });
    await rereadCapacities(w, null);
    w.concerns('actor', input.actorId, `${actor.name} (${input.party.code})`);
    return accept(null);
  });
