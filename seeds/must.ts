import type { Outcome } from '@/domain/outcome';
import { parsePartialDate } from '@/domain/source/parse-partial-date';
import type { PartialDate } from '@/domain/source/partial-date';

/** The value of an accepted outcome. A refusal means that the dossier breaks a rule: it throws and says which row did. */
export const must = <V>(outcome: Outcome<V>, row: string): V => {
  if (!outcome.ok) throw new Error(`${row} was refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome.value;
};

/** The date a row writes. Throws when it is none. */
export const dated = (written: string): PartialDate => {
  const date = parsePartialDate(written);
  if (!date) throw new Error(`no date: ${written}`);
  return date;
};

/** What stands under a key. Throws when a row names one that no row has. */
export const at = <V>(map: ReadonlyMap<string, V>, key: string): V => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`no row has the key ${key}`);
  return value;
};
