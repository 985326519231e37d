import { type Kind, kinds } from '@/domain/attribution/kind';
import type { Editor } from '@/domain/editor/editor';
import { abilitiesOf, mayDo } from '@/domain/editor/permissions';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import { type Question, questions } from '@/domain/verdict/scale';
import { isBuiltIn, newestVersions, scaleAsked, scalesFitting } from '@/domain/verdict/scale-asked';
import { allScales } from '@/domain/verdict/scales/all-scales';
import { type ScaleRow, scalesPage } from '@/store/sql/scales-page';

/** A scale as it is asked now, with its older versions that verdicts rest on, newest first. */
export type ScaleSeen = ScaleRow & { readonly builtIn: boolean; readonly older: readonly ScaleRow[] };
/** Which scale a kind is asked on. `revision` is that of the desk's own choice, null where it made none. */
export type KindAsked = {
  readonly question: Question;
  readonly kind: Kind;
  readonly scaleKey: string | null;
  readonly revision: number | null;
  readonly fitting: readonly { readonly key: string; readonly name: string; readonly builtIn: boolean }[];
};
export type ScalesView = {
  readonly scales: readonly ScaleSeen[];
  readonly withdrawn: readonly ScaleRow[];
  readonly kinds: readonly KindAsked[];
  readonly abilities: Readonly<Record<'add-scale' | 'edit-scale' | 'withdraw-scale' | 'choose-scale', boolean>>;
};

/** The scales of the desk, built-in and its own, and which of them each kind of claim is asked on. */
export const viewScales = async (editor: Editor): Promise<Outcome<ScalesView>> => {
  if (!mayDo(editor, 'view-workspace')) return refuse('not-allowed', { act: 'view-workspace' });
  const { scales, choices } = await scalesPage(editor.workspaceId);
  const standing = scales.filter((scale) => scale.standing);
  const newest = [...newestVersions(standing)].sort((a, b) => placeOf(a.key) - placeOf(b.key));
  const asked = (question: Question, kind: Kind): KindAsked => ({
    question,
    kind,
    scaleKey: scaleAsked(standing, choices, question, kind)?.key ?? null,
    revision: choices.find((one) => one.question === question && one.kind === kind)?.revision ?? null,
    fitting: scalesFitting(newest, question, kind).map(({ key, name }) => ({ key, name, builtIn: isBuiltIn(key) })),
  });
  return accept({
    scales: newest.map((scale) => ({
      ...scale,
      builtIn: isBuiltIn(scale.key),
      older: scales.filter((one) => one.key === scale.key && one.id !== scale.id && one.rounds > 0).reverse(),
    })),
    withdrawn: scales.filter(({ key }) => !newest.some((scale) => scale.key === key)),
    kinds: questions.flatMap((question) => kinds.map((kind) => asked(question, kind))),
    abilities: abilitiesOf(editor, ['add-scale', 'edit-scale', 'withdraw-scale', 'choose-scale']),
  });
};

/** Built-in scales in their own order, then the desk's. */
const placeOf = (key: string): number =>
  (allScales.findIndex((scale) => scale.key === key) + allScales.length + 1) % (allScales.length + 1);
