import { silences } from '@/domain/claim/unanswered';
import { misses } from '@/domain/issue/missed-reply';
import type { Issue, PartyMark, UnansweredLine } from '@/domain/issue/unanswered-lines';
import { unansweredKindWords } from '@/domain/issue/unanswered-query';
import { type Sheet, type SheetValue, sheetOf } from '../sheet';

export type UnansweredSheet = {
  readonly lines: readonly UnansweredLine[];
  readonly parties: readonly PartyMark[];
  readonly issues: readonly Issue[];
  readonly about: Sheet['about'];
  /** the address of the workspace, before `/claims/…`, without a slash at its end */
  readonly address: string;
};

/** The list of the unanswered as a table: one line a row, in the order of the page. Days are `YYYY-MM-DD`: `since` the last possible one, to which
 * the age is counted, so that something is never older than it can be. */
export const unansweredSheet = ({ lines, parties, issues, about, address }: UnansweredSheet): Sheet => {
  const codes = new Map(parties.map(({ id, code }) => [id, code]));
  const questions = new Map(issues.map(({ id, question }) => [id, question]));
  const codesOf = (ids: readonly (string | null)[]) => [...new Set(ids.flatMap((id) => codes.get(id ?? '') ?? []))];
  const claimAt = (id: string | null | undefined) => (id ? `${address}/claims/${id}` : null);
  const columns: Readonly<Record<string, (line: UnansweredLine) => SheetValue>> = {
    kind: ({ kind }) => unansweredKindWords[kind],
    words: ({ words }) => words,
    why: ({ why }) => ({ ...silences, ...misses })[why],
    silent: ({ silent }) => silent.map(({ name }) => name),
    silent_parties: ({ silent }) => codesOf(silent.map(({ partyId }) => partyId)),
    replied: ({ replied }) => replied.map(({ name }) => name),
    asked_by_parties: ({ partyIds }) => codesOf(partyIds),
    asked_by: ({ asker }) => asker,
    since: ({ said }) => said.latest,
    since_earliest: ({ said }) => said.earliest,
    since_precision: ({ said }) => said.precision,
    age_days: ({ ageInDays, said }) => (said.precision === 'unknown' ? null : ageInDays),
    answer_due: ({ due }) => due,
    reply: ({ reply }) => reply?.proposition ?? null,
    issues: ({ issueIds }) => issueIds.flatMap((id) => questions.get(id) ?? []),
    claim: ({ claimId }) => claimAt(claimId),
    reply_claim: ({ reply }) => claimAt(reply?.claimId),
  };
  return sheetOf(columns, lines, about);
};
