import type { ActorInput } from '@/domain/actor/actor-input';
import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { mergeEdit } from './merge-edit';
import { type ActOutcome, perform } from './perform';

/** Corrects what is known of an actor, merged with what others changed since; what clashes is refused with both. */
export const editActor = (
  editor: Editor,
  input: { readonly actorId: string; readonly revision: number; readonly actor: ActorInput; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-actor', input.now, async (w) => {
    const there = await w.find('actor', { id: input.actorId });
    if (!there) return refuse('not-found');
    if (there.merged_into_id) return refuse('actor-merged');
    const edited = { table: 'actor', id: input.actorId, seen: input.revision } as const;
    const merged = await mergeEdit(w, edited, input.actor, (row) => ({
      name: row.name,
      kind: row.kind,
      describedRole: row.described_role,
      wikidata: row.wikidata,
    }));
    if (!merged.ok) return merged;
    const { name, kind, describedRole, wikidata } = merged.value.fields;
    await w.change('actor', input.actorId, { name, kind, described_role: describedRole, wikidata }, merged.value.revision);
    w.concerns('actor', input.actorId, name);
    return accept(null);
  });
