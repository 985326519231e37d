import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { type ActOutcome, perform } from './perform';

/** Another name of an actor, by which suggestions and the editor find them. */
export const addAlias = (
  editor: Editor,
  input: { readonly actorId: string; readonly alias: string; readonly language: string | null; readonly now: Date },
): Promise<ActOutcome<{ readonly aliasId: string }>> =>
  perform(editor, 'add-alias', input.now, async (w) => {
    if (!(await w.find('actor', { id: input.actorId }))) return refuse('not-found');
    const aliasId = await w.put('actor_alias', { actor_id: input.actorId, alias: input.alias }, { language: input.language });
    w.concerns('actor', input.actorId, input.alias);
    return accept({ aliasId });
  });
