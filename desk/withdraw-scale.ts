import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { isBuiltIn } from '@/domain/verdict/scale-asked';
import { choicesOf, versionsOf } from '@/store/scale';
import { type ActOutcome, perform } from './perform';

/**
 * A scale of the desk's own is asked no more: kinds it was chosen for go back to the built-in one. Rounds opened on it keep it.
 * Refuses `scale-built-in`, `not-found`.
 */
export const withdrawScale = (
  editor: Editor,
  input: { readonly scaleId: string; readonly revision?: number; readonly now: Date },
): Promise<ActOutcome<null>> =>
  perform(editor, 'withdraw-scale', input.now, async (w) => {
    const seen = await w.find('scale', { id: input.scaleId });
    if (!seen) return refuse('not-found');
    const key = seen.key as string;
    if (isBuiltIn(key)) return refuse('scale-built-in');
    const standing = (await versionsOf(w, key)).filter((version) => version.standing);
    const newest = standing.at(-1);
    if (!newest) return refuse('not-found');
    if (newest.id !== input.scaleId) return refuse('changed-since', { table: 'scale', id: newest.id, current: newest });
    for (const { id } of standing) await w.withdraw('scale', id, id === newest.id ? input.revision : undefined);
    for (const id of await choicesOf(w, key)) await w.withdraw('kind_scale', id);
    w.concerns('scale', newest.id, newest.name, ...standing.map(({ id }) => id));
    return accept(null);
  });
