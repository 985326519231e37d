import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { moveActorLinks } from '@/store/move-actor-links';
import { rereadCapacities } from '@/store/reread-capacities';
import { type ActOutcome, perform } from './perform';

/** Two actors were one: what pointed at the first points at the second, its name becomes an alias. Undoing takes it all back. */
export const mergeActors = (
  editor: Editor,
  input: { readonly fromId: string; readonly intoId: string; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'merge-actors', input.now, async (w) => {
    if (input.fromId === input.intoId) return refuse('merge-with-itself');
    const [from, into] = await Promise.all([w.find('actor', { id: input.fromId }), w.find('actor', { id: input.intoId })]);
    if (!from || !into || from.withdrawn_at || into.withdrawn_at) return refuse('not-found');
    if (from.merged_into_id || into.merged_into_id) return refuse('actor-merged');
    await w.change('actor', input.fromId, { merged_into_id: input.intoId });
    await moveActorLinks(w, input.fromId, input.intoId);
    if (String(from.name).toLowerCase() !== String(into.name).toLowerCase()) {
      const known = await w.find('actor_alias', { actor_id: input.intoId, alias: from.name });
      if (!known || known.withdrawn_at) await w.put('actor_alias', { actor_id: input.intoId, alias: from.name }, {});
    }
    await rereadCapacities(w, input.intoId);
    w.concerns('actor', input.intoId, `${from.name} → ${into.name}`, input.fromId);
    return accept(null);
  });
