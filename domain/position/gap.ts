import type { Place } from './citations';
import type { RequestToParty, SideBySide } from './side-by-side';

/**
 * Why a cell holds no words, the strongest reason first: a filter left them out; they were said only later than the day shown; the party was
 * asked and gave no answer; or nothing is on record.
 */
export const gapKinds = ['left-out', 'not-yet-said', 'refused', 'no-answer', 'waiting', 'no-statement'] as const;
export type GapKind = (typeof gapKinds)[number];
const unmetKinds = ['refused', 'no-answer', 'waiting'] as const;

export type Gap = {
  readonly kind: GapKind;
  /** requests to the party about this issue, or about a claim under it */
  readonly requests: readonly RequestToParty[];
  /** tags of statements by others that name the party */
  readonly namedIn: readonly string[];
  /** the first day on which something is on record, when that is later than the day shown */
  readonly firstSaid: string | null;
};

/** What is known of a party's silence on an issue, as of a day. `places` are the statements shown then. */
export const gapOf = (page: SideBySide, issueId: string, partyId: string, places: readonly Place[], asOf: string | null): Gap => {
  const kept = page.cells.find((cell) => cell.issueId === issueId && cell.partyId === partyId);
  const days = [...(kept?.statements ?? []), ...(kept?.rest ?? [])].map(({ saidOn }) => saidOn).sort();
  const firstSaid = days[0] ?? null;
  const here = new Set(
    page.cells.filter((cell) => cell.issueId === issueId).flatMap(({ statements }) => statements.map(({ claimId }) => claimId)),
  );
  const requests = page.requests.filter(
    (request) =>
      request.partyId === partyId &&
      (request.issueId === issueId || (request.claimId !== null && here.has(request.claimId))) &&
      (asOf === null || request.askedOn.earliest === null || request.askedOn.earliest <= asOf),
  );
  const namedIn = places
    .filter(({ issueId: at, claimId }) => at === issueId && (page.addressees[claimId] ?? []).some((one) => one.partyId === partyId))
    .map(({ tag }) => tag);
  const said = firstSaid !== null && (asOf === null || firstSaid <= asOf);
  const unmet = unmetKinds.find((outcome) => requests.some((request) => request.outcome === outcome));
  const kind = said ? 'left-out' : firstSaid ? 'not-yet-said' : (unmet ?? 'no-statement');
  return { kind, requests, namedIn, firstSaid };
};

/** True for an empty cell that tells of silence: not one whose words a filter took. */
export const isSilence = (gap: Gap | null): gap is Gap => gap !== null && gap.kind !== 'left-out';
