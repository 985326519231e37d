import type { Kind } from './kind';
import { kindSigns } from './tables/kind-signs';

/** The likely kind: what the cue says, unless the words themselves show a sign of another. Only the first 400 characters are looked at. */
export const suggestKind = (byCue: Kind, exact: readonly string[], after: string, direct: boolean): Kind => {
  const head = (exact[0] ?? '').slice(0, 400);
  const words = exact.length === 1 && head.length < 400 ? head + (after === '?' ? '?' : '') : head;
  const row = kindSigns.find(({ sign, instead, direct: only }) => instead.includes(byCue) && (!only || direct) && sign.test(words));
  return row?.kind ?? byCue;
};
