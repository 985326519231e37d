import { type Membership, partyOf } from '@/domain/actor/capacity';
import { type Addressed, ageInDays, type Silence, type UnansweredClaim } from '@/domain/claim/unanswered';
import type { PartialDate } from '@/domain/source/partial-date';
import type { IssuePlace } from './issue-tree';
import { type Miss, missOf, nearIssues, type Placed } from './missed-reply';
import type { UnansweredKind } from './unanswered-query';

export type Issue = IssuePlace & { readonly question: string };
export type PartyMark = { readonly id: string; readonly code: string; readonly slot: number; readonly name: string };
type Claimed = { readonly claimId: string; readonly proposition: string };

/** A request for comment that nobody has answered. */
export type OpenRequest = {
  readonly id: string;
  readonly about: string;
  readonly asked: { readonly id: string; readonly name: string; readonly kind: string };
  readonly asker: string | null;
  readonly claim: Claimed | null;
  readonly issueId: string | null;
  readonly askedOn: string;
  readonly askedWhen: PartialDate;
  readonly due: string | null;
  readonly outcome: Extract<Silence, 'waiting' | 'no-answer' | 'refused'>;
};

/** A standing reply to a claim that asks for an answer. `by`: speakers, those they spoke for, parties; `who`: the same as names. */
export type LinkedReply = {
  readonly id: string;
  readonly to: Claimed & { readonly partyIds: readonly string[]; readonly since: string; readonly said: PartialDate };
  readonly from: Claimed;
  readonly by: readonly string[];
  readonly who: readonly Addressed[];
  readonly bearings: readonly Placed[];
};

/** What the list is made of, as it is kept. `placed`: the issues of each claim that is asked about. */
export type UnansweredFacts = {
  readonly claims: readonly Omit<UnansweredClaim, 'ageInDays'>[];
  readonly requests: readonly OpenRequest[];
  readonly replies: readonly LinkedReply[];
  readonly placed: Readonly<Record<string, readonly string[]>>;
  readonly issues: readonly Issue[];
  readonly parties: readonly PartyMark[];
  readonly memberships: readonly Membership[];
};

/** One line: what was met with silence, who is silent, since when. `id` is of the claim, the request or the relation. */
export type UnansweredLine = {
  readonly id: string;
  readonly kind: UnansweredKind;
  readonly words: string;
  readonly why: Silence | Miss;
  readonly claimId: string | null;
  readonly issueIds: readonly string[];
  /** who asks: parties of a claim, or the name of who made a request */
  readonly partyIds: readonly string[];
  readonly asker: string | null;
  readonly silent: readonly Addressed[];
  readonly replied: readonly Addressed[];
  readonly reply: Claimed | null;
  readonly since: string;
  /** what is known of that day */
  readonly said: PartialDate;
  readonly ageInDays: number;
  readonly due: string | null;
};

const blank = { asker: null, reply: null, due: null, replied: [], partyIds: [] } as const;
type Unaged = Omit<UnansweredLine, 'ageInDays'>;

const claimLines = ({ claims, placed }: UnansweredFacts): Unaged[] =>
  claims.map(({ proposition, ...claim }) => ({
    ...blank,
    ...claim,
    id: claim.claimId,
    words: proposition,
    issueIds: placed[claim.claimId] ?? [],
  }));

/** A request is told while it waits, and after that unless the line of its claim says that it brought no answer. */
const requestLines = ({ requests, claims, placed, parties, memberships }: UnansweredFacts): Unaged[] => {
  const known = new Set(parties.map(({ id }) => id));
  const told = new Map(claims.map(({ claimId, why }) => [claimId, why]));
  return requests
    .filter(({ outcome, claim }) => outcome === 'waiting' || claim === null || told.get(claim.claimId) !== outcome)
    .map(({ id, about, asked, asker, claim, issueId, askedOn, askedWhen, due, outcome }) => ({
      ...blank,
      id,
      kind: 'request',
      words: about,
      why: outcome,
      claimId: claim?.claimId ?? null,
      issueIds: [...new Set([...(issueId ? [issueId] : []), ...(claim ? (placed[claim.claimId] ?? []) : [])])],
      asker,
      silent: [{ id: asked.id, name: asked.name, partyId: partyOf(asked.id, memberships, known, null, asked.kind === 'person') }],
      since: askedOn,
      said: askedWhen,
      due,
    }));
};

/** Replies that miss, as long as nobody of those who made them replied to the point as well. */
const missLines = ({ replies, issues, placed }: UnansweredFacts): Unaged[] => {
  const near = new Map<string, Set<string>>();
  const nearOf = (claimId: string): Set<string> => {
    const known = near.get(claimId) ?? nearIssues(issues, placed[claimId] ?? []);
    near.set(claimId, known);
    return known;
  };
  const judged = replies.map((reply) => ({ reply, miss: missOf(nearOf(reply.to.claimId), reply.bearings) }));
  const met = new Map<string, Set<string>>();
  for (const { reply, miss } of judged)
    if (miss === null) met.set(reply.to.claimId, new Set([...(met.get(reply.to.claimId) ?? []), ...reply.by]));
  return judged.flatMap(({ reply: { id, to, from, by, who }, miss }): Unaged[] => {
    if (miss === null || by.some((one) => met.get(to.claimId)?.has(one))) return [];
    const { claimId, proposition, ...said } = to;
    const issueIds = placed[claimId] ?? [];
    return [{ ...blank, ...said, id, kind: 'evasion', words: proposition, why: miss, claimId, issueIds, silent: who, reply: from }];
  });
};

/** Everything that stands unanswered on a day (`YYYY-MM-DD`), what waits longest first. */
export const unansweredLines = (facts: UnansweredFacts, today: string): UnansweredLine[] =>
  [...claimLines(facts), ...requestLines(facts), ...missLines(facts)]
    .map((line) => ({ ...line, ageInDays: ageInDays(line.since, today) }))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.id < b.id ? -1 : 1));
