import type { PartyInput } from '@/domain/actor/actor-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { partyWithCode } from '@/store/party';
import { mergeEdit } from './merge-edit';
import { type ActOutcome, perform } from './perform';

/** Another code or another place among the columns, merged with what others changed since. */
export const editParty = (
  editor: Editor,
  input: { readonly actorId: string; readonly revision: number; readonly party: PartyInput; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-party', input.now, async (w) => {
    const there = await w.find('party', { id: input.actorId });
    if (!there) return refuse('not-found');
    const taken = await partyWithCode(w, input.party.code);
    if (taken && taken !== input.actorId) return refuse('party-code-taken');
    const edited = { table: 'party', id: input.actorId, seen: input.revision } as const;
    const merged = await mergeEdit(w, edited, input.party, ({ code, slot }) => ({ code, slot }));
    if (!merged.ok) return merged;
    await w.change('party', input.actorId, { ...merged.value.fields }, merged.value.revision);
    w.concerns('actor', input.actorId, merged.value.fields.code);
    return accept(null);
  });
