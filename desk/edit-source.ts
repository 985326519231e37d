import type { Editor } from '@/domain/editor/editor';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { SourceMetadata } from '@/domain/source/capture-input';
import { actorFor } from '@/store/actor';
import { dateColumns, partialDateOf } from '@/store/insert-attribution';
import { sourceWithText } from '@/store/keep-text';
import type { Plain } from '@/store/row';
import type { Writer } from '@/store/writer';
import { mergeEdit } from './merge-edit';
import { type ActOutcome, perform } from './perform';

/** What an editor left in the form; blank is null and means that it is not known. Only the title and language stay as they were when blank. */
export type SourceEdit = SourceMetadata & { readonly sourceId: string; readonly revision: number; readonly now: Date };

/**
 * Corrects what is known of a source. Its appearances follow: their outlet, and their place in time where the date of speaking is unknown.
 * What others changed since `revision` is merged, what clashes refused. Refuses `already-there` when the new outlet has a source of the same text.
 */
export const editSource = (editor: Editor, input: SourceEdit): Promise<ActOutcome<null>> =>
  perform(editor, 'edit-source', input.now, async (w) => {
    const state = await w.find('source_state', { id: input.sourceId });
    if (!state || state.withdrawn_at) return refuse('not-found');
    const named = input.outlet ? await actorFor(w, { name: input.outlet, kind: 'outlet' }) : null;
    const { author, address, archiveLink } = input;
    const given = {
      ...(input.title === null ? {} : { title: input.title }),
      ...(input.language === null ? {} : { language: input.language }),
      ...{ outlet: await nameOf(w, named), author, address, archiveLink },
      published: input.published?.precision === 'unknown' ? null : input.published,
    };
    const edited = { table: 'source_state', id: input.sourceId, seen: input.revision } as const;
    const merged = await mergeEdit(w, edited, given, (row) => fieldsOf(w, row));
    if (!merged.ok) return merged;
    const { fields, revision } = merged.value;
    const outlet_id = fields.outlet === given.outlet ? named : (state.outlet_id as string | null);
    if (outlet_id !== state.outlet_id) {
      const apart = await standsApart(w, input.sourceId, outlet_id);
      if (!apart.ok) return apart;
    }
    const title = fields.title ?? (state.title as string);
    const published = dateColumns('published', fields.published);
    await w.change(
      'source_state',
      input.sourceId,
      {
        title,
        outlet_id,
        author: fields.author,
        address: fields.address,
        archive_link: fields.archiveLink,
        ...published,
        language: fields.language ?? (state.language as string),
      },
      revision,
    );
    await moveAppearances(w, input.sourceId, outlet_id, published.published_latest);
    w.concerns('source', input.sourceId, title, outlet_id, state.outlet_id as string | null);
    return accept(null);
  });

const nameOf = async (w: Writer, id: unknown): Promise<string | null> =>
  id === null ? null : (((await w.find('actor', { id }))?.name as string | undefined) ?? null);

const fieldsOf = async (w: Writer, row: Plain) => {
  const { title, author, address, archive_link: archiveLink, language } = row;
  return {
    title,
    outlet: await nameOf(w, row.outlet_id),
    author,
    address,
    archiveLink,
    published: partialDateOf(row, 'published'),
    language,
  };
};

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
