import type { Kind } from './kind';
import type { SignRow } from './tables/kind-signs';

/** The likely kind: what the cue says, unless the words themselves show a sign of another. Only the first 400 characters are looked at. */
export const suggestKind = (signs: readonly SignRow[], byCue: Kind, exact: readonly string[], after: string, direct: boolean): Kind => {
  const head = (exact[0] ?? '').slice(0, 400);
  const words = exact.length === 1 && head.length < 400 ? head + (after === '?' ? '?' : '') : head;
  const row = signs.find(({ sign, instead, direct: only }) => instead.includes(byCue) && (!only || direct) && sign.test(words));
  return row?.kind ?? byCue;
};
