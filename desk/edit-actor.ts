import type { ActorInput } from '@/domain/actor/actor-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** Corrects what is known of an actor. */
export const editActor = (
  editor: Editor,
  input: { readonly actorId: string; readonly revision: number; readonly actor: ActorInput; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-actor', input.now, async (w) => {
    const there = await w.find('actor', { id: input.actorId });
    if (!there) return refuse('not-found');
    if (there.merged_into_id) return refuse('actor-merged');
    const { name, kind, describedRole, wikidata } = input.actor;
    await w.change('actor', input.actorId, { name, kind, described_role: describedRole, wikidata }, input.revision);
    w.concerns('actor', input.actorId, name);
    return accept(null);
  });
