import type { Editor } from '@/domain/editor/editor';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { SourceMetadata } from '@/domain/source/capture-input';
import { actorFor } from '@/store/actor';
import { dateColumns } from '@/store/insert-attribution';
import { sourceWithText } from '@/store/keep-text';
import type { Writer } from '@/store/writer';
import { type ActOutcome, perform } from './perform';

/** What an editor left in the form; blank is null and means that it is not known. Only the title and language stay as they were when blank. */
export type SourceEdit = SourceMetadata & { readonly sourceId: string; readonly revision: number; readonly now: Date };

/**
 * Corrects what is known of a source. Its appearances follow: their outlet, and their place in time where the date of speaking is unknown.
 * Refuses `already-there` when the new outlet has a source of the same text.
 */
export const editSource = (editor: Editor, input: SourceEdit): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-source', input.now, async (w) => {
    const state = await w.find('source_state', { id: input.sourceId });
    if (!state || state.withdrawn_at) return refuse('not-found');
    const outlet_id = input.outlet ? await actorFor(w, { name: input.outlet, kind: 'outlet' }) : null;
    if (outlet_id !== state.outlet_id) {
      const apart = await standsApart(w, input.sourceId, outlet_id);
      if (!apart.ok) return apart;
    }
    const title = input.title ?? (state.title as string);
    const published = dateColumns('published', input.published);
    await w.change(
      'source_state',
      input.sourceId,
      {
        title,
        outlet_id,
        author: input.author,
        address: input.address,
        archive_link: input.archiveLink,
        ...published,
        language: input.language ?? (state.language as string),
      },
      input.revision,
    );
    await moveAppearances(w, input.sourceId, outlet_id, published.published_latest);
    w.concerns('source', input.sourceId, title, outlet_id, state.outlet_id as string | null);
    return accept(null);
  });

const standsApart = async (w: Writer, sourceId: string, outletId: string | null): Promise<Outcome<null>> => {
  const versions = await w.tx.version.findMany({ where: { workspace_id: w.workspaceId, source_id: sourceId }, select: { text_id: true } });
  for (const { text_id } of versions) {
    const other = await sourceWithText(w, text_id, outletId);
    if (other && other.sourceId !== sourceId) return refuse('already-there', { table: 'source', id: other.sourceId });
  }
  return accept(null);
};

/** The narrow rows repeat outlet and place in time; they follow the source. */
const moveAppearances = async (w: Writer, sourceId: string, outlet_id: string | null, published: string | null): Promise<void> => {
  const standing = await w.tx.appearance.findMany({ where: { workspace_id: w.workspaceId, source_id: sourceId, withdrawn_at: null } });
  for (const row of standing) {
    const kept = row.said_on.toISOString().slice(0, 10);
    const said_on = row.said_precision === 'unknown' && published ? published : kept;
    if (row.outlet_id !== outlet_id || said_on !== kept) await w.change('appearance', row.id, { outlet_id, said_on });
  }
};
