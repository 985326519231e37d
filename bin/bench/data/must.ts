import type { Outcome } from '@/domain/outcome';

/** What an act gave; a bench whose data is refused measures nothing. */
export const must = <V>(outcome: Outcome<V>): V => {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
};
