import type { Correction, SettledWord, WordsOfClaim } from '@/domain/verdict/correction';
import { type Sheet, type SheetValue, sheetOf } from '../sheet';

export type CorrectionsSheet = {
  readonly corrections: readonly Correction[];
  readonly about: Sheet['about'];
  /** the address of the workspace, before `/claims/…`, without a slash at its end */
  readonly address: string;
};

const wordsOf = (it: SettledWord | WordsOfClaim): string => ('word' in it ? it.word : `${it.proposition} (${it.kind})`);
const why = (it: Correction): string | null => {
  if (it.sort === 'settled-anew') return it.says.reason;
  if (it.sort === 'opened-again') return it.why;
  return it.sort === 'evidence' ? it.label : null;
};

/** The log of corrections as a table: one a row, in the order of the page. Instants are ISO 8601. */
export const correctionsSheet = ({ corrections, about, address }: CorrectionsSheet): Sheet => {
  const columns: Readonly<Record<string, (it: Correction) => SheetValue>> = {
    at: ({ at }) => at,
    by: ({ by }) => by?.name ?? null,
    what: (it) => (it.sort === 'evidence' ? (it.act === 'undo' ? `undo ${it.undid}` : it.act) : it.sort),
    claim: ({ claim }) => claim.proposition,
    question: (it) => ('question' in it ? it.question : null),
    speaker: (it) => ('speaker' in it ? it.speaker : null),
    said: (it) => ('said' in it ? wordsOf(it.said) : null),
    says: (it) => ('says' in it ? wordsOf(it.says) : null),
    why,
    opened_again: (it) => (it.sort === 'settled-anew' ? it.opened : null),
    dissent: (it) => (it.sort === 'settled-anew' ? it.says.dissent : null),
    claim_address: ({ claim }) => `${address}/claims/${claim.id}`,
    round_address: (it) => ('roundId' in it ? `${address}/rounds/${it.roundId}` : null),
  };
  return sheetOf(columns, corrections, about);
};
