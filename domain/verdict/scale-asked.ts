import type { Kind } from '@/domain/attribution/kind';
import type { Question, Scale } from './scale';
import { allScales } from './scales/all-scales';

/** What a desk chose: a kind of claim is asked on the newest version of the scale with this key. */
export type ChosenScale = { readonly question: Question; readonly kind: Kind; readonly scaleKey: string };
type Fitting = Pick<Scale, 'key' | 'version' | 'question' | 'kinds'>;

export const isBuiltIn = (key: string): boolean => allScales.some((scale) => scale.key === key);

/** The newest version of each scale, in the order in which their keys come. */
export const newestVersions = <S extends Fitting>(standing: readonly S[]): readonly S[] => {
  const newest = new Map<string, S>();
  for (const scale of standing) if (scale.version >= (newest.get(scale.key)?.version ?? 0)) newest.set(scale.key, scale);
  return [...newest.values()];
};

/** The scales a question about a kind may be asked on: the newest version of each that is for that kind. */
export const scalesFitting = <S extends Fitting>(standing: readonly S[], question: Question, kind: Kind): readonly S[] =>
  newestVersions(standing).filter((scale) => scale.question === question && scale.kinds.includes(kind));

/**
 * The scale a question about a kind of claim is asked on: the one the desk chose, as long as it stands and fits; else the built-in one;
 * else the first that fits. Null when none does.
 */
export const scaleAsked = <S extends Fitting>(
  standing: readonly S[],
  chosen: readonly ChosenScale[],
  question: Question,
  kind: Kind,
): S | null => {
  const fitting = scalesFitting(standing, question, kind);
  const key = chosen.find((one) => one.question === question && one.kind === kind)?.scaleKey;
  return fitting.find((scale) => scale.key === key) ?? fitting.find((scale) => isBuiltIn(scale.key)) ?? fitting[0] ?? null;
};
