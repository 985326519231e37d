import type { ActorInput } from '@/domain/actor/actor-input';
import type { Editor } from '@/domain/editor/editor';
import { accept } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** A person, body, state or outlet that claims can be attributed to. Two actors may bear the same name. */
export const addActor = (
  editor: Editor,
  input: { readonly actor: ActorInput; readonly now: Date },
): Promise<ActOutcome<{ readonly actorId: string }>> =>
  perform(editor, 'add-actor', input.now, async (w) => {
    const { name, kind, describedRole, wikidata } = input.actor;
    const actorId = await w.add('actor', { name, kind, described_role: describedRole, wikidata });
    w.concerns('actor', actorId, name);
    return accept({ actorId });
  });
