import type { Editor } from '@/domain/editor/editor';
import { accept, refuse } from '@/domain/outcome';
import { newScale, type ScaleInput } from '@/domain/verdict/new-scale';
import { isBuiltIn } from '@/domain/verdict/scale-asked';
import { insertScale, versionsOf } from '@/store/scale';
import { type ActOutcome, perform } from './perform';

/**
 * A scale of the desk's own. Nothing is asked on it until it is chosen for a kind. Refuses `already-there` when a scale of this key
 * stands or is built in; one that was withdrawn after it was judged on goes on with its next version.
 */
export const addScale = (
  editor: Editor,
  input: { readonly scale: ScaleInput; readonly now: Date },
): Promise<ActOutcome<{ readonly scaleId: string; readonly version: number }>> =>
  perform(editor, 'add-scale', input.now, async (w) => {
    const { scale } = input;
    const versions = await versionsOf(w, scale.key);
    if (isBuiltIn(scale.key) || versions.some(({ standing }) => standing)) return refuse('already-there');
    const kept = newScale({ ...scale }, []);
    if (!kept.ok) return kept;
    const version = Math.max(0, ...versions.map((one) => one.version)) + 1;
    const scaleId = await insertScale(w, { ...scale, version });
    w.concerns('scale', scaleId, scale.name);
    return accept({ scaleId, version });
  });
