import type { Kind } from '@/domain/attribution/kind';
import type { Bearing } from '@/domain/claim/statement-input';
import type { Answer, RelationType } from '@/domain/relation/relation';
import type { PartialDate } from '@/domain/source/partial-date';
import type { Side } from './compare-query';
import type { MapMark } from './map-facts';

type NamedParty = { readonly id: string; readonly code: string; readonly slot: number; readonly name: string };

/** Words in which a side makes a claim. */
export type ComparedQuote = {
  readonly quoteId: string;
  readonly words: readonly string[];
  /** longer than the bound: cut there */
  readonly cut: boolean;
  readonly language: string;
  readonly mode: 'direct' | 'indirect' | 'mixed';
  readonly speaker: string | null;
  readonly party: NamedParty | null;
  readonly said: PartialDate;
  readonly saidOn: string;
  readonly source: { readonly id: string; readonly title: string; readonly outlet: string | null };
  readonly saidMark: MapMark | null;
};
export type ComparedClaim = {
  readonly id: string;
  readonly proposition: string;
  readonly kind: Kind;
  readonly status: 'draft' | 'tracked';
  readonly soMark: MapMark | null;
  /** the newest first, of this side only */
  readonly quotes: readonly ComparedQuote[];
};
/** One side: what it is called, and those of its claims that the comparison needs. `claimCount`: all it makes, within the question asked for. */
export type ComparedSide = Side & {
  readonly name: string;
  readonly party: NamedParty | null;
  readonly claimCount: number;
  readonly claims: readonly ComparedClaim[];
};
/** A relation between a claim of one side and a claim of the other; of an undercutter `hitClaimId` is the claim that its step leads to. */
export type ComparedRelation = {
  readonly id: string;
  readonly revision: number;
  readonly type: RelationType;
  readonly answer: Answer | null;
  readonly reason: string;
  readonly by: string;
  readonly fromClaimId: string;
  readonly hitClaimId: string;
  /** it aims at a step on the way to that claim */
  readonly atStep: boolean;
};
export type ComparedPlace = {
  readonly side: 'a' | 'b';
  readonly issueId: string;
  readonly claimId: string;
  readonly bearing: Bearing;
};
export type ComparedFacts = {
  readonly a: ComparedSide | null;
  readonly b: ComparedSide | null;
  readonly relations: readonly ComparedRelation[];
  readonly placed: readonly ComparedPlace[];
  /** questions under which both sides have claims, with how many each; those with most first */
  readonly issues: readonly { readonly id: string; readonly question: string; readonly a: number; readonly b: number }[];
  /** the question the comparison is narrowed to */
  readonly within: { readonly id: string; readonly question: string } | null;
};
