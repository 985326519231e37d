import type { Editor } from '@/domain/editor/editor';
import { mergeFields } from '@/domain/history/merge-fields';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { newScale, type ScaleInput } from '@/domain/verdict/new-scale';
import type { Scale } from '@/domain/verdict/scale';
import { isBuiltIn } from '@/domain/verdict/scale-asked';
import { insertScale, type ScaleVersion, scaleById, versionsOf } from '@/store/scale';
import type { Writer } from '@/store/writer';
import { type ActOutcome, perform } from './perform';

/**
 * A scale of the desk's own is written anew. Once a round was opened on it, what is written is its next version, and verdicts keep the
 * one they were given on; until then it takes the place of the version that stands. `scaleId` is the version on the screen. What others changed in it since is merged,
 * what clashes refused. Refuses `scale-built-in`, `not-found`.
 */
export const editScale = (
  editor: Editor,
  input: { readonly scaleId: string; readonly scale: ScaleInput; readonly revision: number; readonly now: Date },
): Promise<ActOutcome<{ readonly scaleId: string; readonly version: number }>> =>
  perform(editor, 'edit-scale', input.now, async (w) => {
    if (isBuiltIn(input.scale.key)) return refuse('scale-built-in');
    const versions = await versionsOf(w, input.scale.key);
    const newest = versions.filter(({ standing }) => standing).at(-1);
    if (!newest) return refuse('not-found');
    const merged = await mergeScale(w, input, newest);
    if (!merged.ok) return merged;
    const { scale, revision } = merged.value;
    const kept = newScale(scale, versions);
    if (!kept.ok) return kept;
    const { version, as } = kept.value;
    if (as === 'edit') await w.withdraw('scale', newest.id, revision);
    else await w.change('scale', newest.id, {}, revision);
    const scaleId = await insertScale(w, { ...scale, version });
    w.concerns('scale', scaleId, scale.name, newest.id);
    return accept({ scaleId, version });
  });

/** The scale to write: as given, or merged with what stands by now. A scale's versions are rows of their own, so what the editor saw is read from its row. */
const mergeScale = async (
  w: Writer,
  { scale, scaleId, revision }: { readonly scale: ScaleInput; readonly scaleId: string; readonly revision: number },
  newest: ScaleVersion,
): Promise<Outcome<{ readonly scale: ScaleInput; readonly revision: number }>> => {
  if (newest.id === scaleId) return accept({ scale, revision });
  const base = await scaleById(w, scaleId);
  const { fields, clashes, brought } = mergeFields(base && fieldsOf(base), fieldsOf(scale), fieldsOf(newest));
  if (clashes.length === 0) return accept({ scale: { ...fields, key: scale.key } as ScaleInput, revision: newest.revision });
  const now = { table: 'scale', id: newest.id, current: newest, revision: newest.revision, by: null };
  return refuse('changed-since', { ...now, clashes, merged: fields, brought });
};

/** Ratings are one field: they mean what they mean beside each other. */
const fieldsOf = ({ name, question, ordered, kinds, ratings }: Omit<Scale, 'version'>) => ({ name, question, ordered, kinds, ratings });
