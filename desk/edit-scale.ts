import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { newScale, type ScaleInput } from '@/domain/verdict/new-scale';
import { isBuiltIn } from '@/domain/verdict/scale-asked';
import { insertScale, versionsOf } from '@/store/scale';
import { type ActOutcome, perform } from './perform';

/**
 * A scale of the desk's own is written anew. Once a round was opened on it, what is written is its next version, and verdicts keep the
 * one they were given on; until then it takes the place of the version that stands. `scaleId` is the version on the screen. Refuses `scale-built-in`, `not-found`.
 */
export const editScale = (
  editor: Editor,
  input: { readonly scaleId: string; readonly scale: ScaleInput; readonly revision: number; readonly now: Date },
): Promise<ActOutcome<{ readonly scaleId: string; readonly version: number }>> =>
  perform(editor, 'edit-scale', input.now, async (w) => {
    const { scale } = input;
    if (isBuiltIn(scale.key)) return refuse('scale-built-in');
    const versions = await versionsOf(w, scale.key);
    const newest = versions.filter(({ standing }) => standing).at(-1);
    if (!newest) return refuse('not-found');
    if (newest.id !== input.scaleId) return refuse('changed-since', { table: 'scale', id: newest.id, current: newest });
    const kept = newScale(scale, versions);
    if (!kept.ok) return kept;
    const { version, as } = kept.value;
    if (as === 'edit') await w.withdraw('scale', newest.id, input.revision);
    else await w.change('scale', newest.id, {}, input.revision);
    const scaleId = await insertScale(w, { ...scale, version });
    w.concerns('scale', scaleId, scale.name, newest.id);
    return accept({ scaleId, version });
  });
