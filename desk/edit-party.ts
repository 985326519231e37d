import type { PartyInput } from '@/domain/actor/actor-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { partyWithCode } from '@/store/party';
import { type ActOutcome, perform } from './perform';

/** Another code or another place among the columns. */
export const editParty = (
  editor: Editor,
  input: { readonly actorId: string; readonly revision: number; readonly party: PartyInput; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-party', input.now, async (w) => {
    const there = await w.find('party', { id: input.actorId });
    if (!there) return refuse('not-found');
    const taken = await partyWithCode(w, input.party.code);
    if (taken && taken !== input.actorId) return refuse('party-code-taken');
    await w.change('party', input.actorId, { ...input.party }, input.revision);
    w.concerns('actor', input.actorId, input.party.code);
    return accept(null);
  });
