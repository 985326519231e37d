import type { Membership } from '@/domain/actor/capacity';
import type { Kind } from '@/domain/attribution/kind';
import type { Bearing } from '@/domain/claim/statement-input';
import type { Alarm } from '@/domain/quote/alarms';
import type { DriftDecision, DriftState } from '@/domain/quote/drift-decision';
import type { Change } from '@/domain/quote/word-diff';
import type { RelationType } from '@/domain/relation/relation';
import type { DatePrecision } from '@/domain/source/partial-date';
import type { Inside } from '@/domain/verdict/scale';
import type { IssueView } from './issue-view';
import type { Stance } from './stance';

/** The issue page as it is kept: plain facts, nothing decided yet. What one query brings; `side-by-side-of` reads it by the rules. */
export type Named = { readonly id: string; readonly name: string };
export type NamedActor = Named & { readonly kind: 'person' | 'body' | 'state' | 'outlet' };
export type Rung = { readonly key: string; readonly inside: Inside; readonly word: string };

/** One of the two questions: settled, or what the asking editor alone may know of an open round (their own, and how many are in). */
export type Judged = {
  readonly settled: Rung | null;
  readonly own: Rung | null;
  readonly round: { readonly open: boolean; readonly asked: number; readonly given: number; readonly mine: boolean } | null;
};

export type SaidDate = { readonly earliest: string | null; readonly latest: string | null; readonly precision: DatePrecision };

/** An appearance under an issue without its words: what counts and positions need of those that are not shown. */
export type LightFacts = {
  readonly claimId: string;
  readonly bearing: Bearing;
  readonly saidOn: string;
  readonly earliest: string | null;
  readonly speakerId: string | null;
  readonly capacityId: string | null;
  /** where the words of somebody unnamed stand; may be missing when the speaker is named */
  readonly sourceId: string | null;
};

/** Hops outermost first; the last is the speaker. */
export type HopFacts = { readonly actors: readonly NamedActor[]; readonly description: string | null; readonly occasion: string | null };

export type StatementFacts = LightFacts & {
  /** of its claim in this cell: parties in the desk's order, then by when it was first said; the same whatever is shown */
  readonly number: number;
  readonly appearanceId: string;
  readonly latest: string | null;
  readonly precision: DatePrecision;
  readonly quoteId: string;
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly words: readonly string[];
  readonly language: string;
  readonly proposition: string;
  readonly kind: Kind;
  readonly speaker: NamedActor | null;
  readonly capacity: Named | null;
  readonly source: Named;
  readonly outlet: Named | null;
  readonly chain: readonly HopFacts[];
  readonly said: Judged;
  readonly so: Judged;
  /** what became of the words in a newer version of their source; null while they stand there as they were, or no newer one was kept */
  readonly drift: DriftFacts | null;
};

export type DriftFacts = {
  readonly state: DriftState;
  readonly alarms: readonly Alarm[];
  /** the word difference, where there are alarms to say in words */
  readonly diff: readonly Change[];
  readonly decision: DriftDecision;
  /** the number of the version the words were taken from, and of the newer one */
  readonly from: number;
  readonly version: number;
};

/**
 * `partyId` null: what counts for no party. `statements` are the newest that the filters let through; `rest` is what stands behind them, or
 * was left out by a filter: it still counts for the position.
 */
export type CellFacts = {
  readonly issueId: string;
  readonly partyId: string | null;
  readonly statements: readonly StatementFacts[];
  readonly rest: readonly (LightFacts & { readonly leftOut: boolean })[];
};

/** A relation that touches a shown claim. `toClaimId` is the claim it bears on in the end: for an undercut, whose step it aims at. */
export type RelationFacts = {
  readonly id: string;
  readonly type: RelationType;
  readonly answer: 'accepts' | 'rejects' | 'conditional' | null;
  readonly reason: string;
  readonly fromClaimId: string;
  readonly fromProposition: string;
  readonly toClaimId: string;
  readonly toProposition: string;
  readonly aim: 'claim' | 'words' | 'relation' | 'evidence';
  /** speakers and those they spoke for, and parties, of the claim it comes from */
  readonly by: readonly string[];
  readonly on: string | null;
};

export type RequestFacts = SaidDate & {
  readonly id: string;
  readonly issueId: string | null;
  readonly claimId: string | null;
  readonly asked: NamedActor;
  readonly asker: Named | null;
  readonly about: string;
  readonly due: string | null;
  readonly outcome: 'waiting' | 'answered' | 'refused' | 'no-answer';
  readonly note: string | null;
};

/** A position an editor set. `stale`: what counted for the party until that day is not what it was. */
export type SetPosition = {
  readonly id: string;
  readonly revision: number;
  readonly issueId: string;
  readonly partyId: string;
  readonly asOf: string;
  readonly stance: Stance;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly stale: boolean;
};

/** `claims`: how many of the issue's claims count for it, filters aside. */
export type Party = Named & { readonly code: string; readonly slot: number; readonly claims: number };
export type IssueFacts = {
  readonly id: string;
  readonly parentId: string | null;
  readonly position: number;
  readonly question: string;
  readonly revision: number;
};
export type Choice = { readonly value: string; readonly words: string; readonly count: number };

export type SideBySideFacts = {
  readonly issue: IssueFacts;
  readonly above: readonly { readonly id: string; readonly question: string }[];
  readonly issues: readonly IssueFacts[];
  /** every party of the desk, in its order */
  readonly parties: readonly Party[];
  readonly cells: readonly CellFacts[];
  readonly relations: readonly RelationFacts[];
  readonly addressees: readonly { readonly claimId: string; readonly actor: NamedActor }[];
  readonly requests: readonly RequestFacts[];
  readonly positions: readonly SetPosition[];
  readonly memberships: readonly Membership[];
  readonly counts: { readonly claims: number; readonly sources: number; readonly speakers: number };
  readonly choices: Readonly<Record<'kind' | 'outlet' | 'said' | 'so', readonly Choice[]>>;
  /** where the shown words stand; `address` is where the source was published */
  readonly sources: readonly (Named & { readonly address: string | null })[];
  /** named views of the page: the desk's, then the asking editor's own */
  readonly views: readonly IssueView[];
};
