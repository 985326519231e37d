import type { Kind } from '@/domain/attribution/kind';
import type { Bearing } from '@/domain/claim/statement-input';
import type { Credibility, Reliability } from '@/domain/evidence/grade';
import type { Stance } from '@/domain/evidence/tally';
import type { RelationAtStake } from '@/domain/relation/labelling/graph-of';
import type { RecordedPreference } from '@/domain/relation/preference';
import type { Answer } from '@/domain/relation/relation';
import type { PartialDate } from '@/domain/source/partial-date';
import type { Inside } from '@/domain/verdict/scale';

/** What may be shown of a verdict now; `blind` hides colleagues' verdicts, `again`: settled, and being judged anew. */
export type MapMark = {
  readonly by: 'settled' | 'mine' | 'blind';
  readonly inside: Inside | 'blind';
  readonly word: string;
  readonly again?: boolean;
};

export type MapClaim = {
  readonly id: string;
  readonly proposition: string;
  readonly kind: Kind;
  readonly status: 'draft' | 'tracked';
  readonly appearanceIds: readonly string[];
  /** who says it: speakers, those they spoke for, their parties */
  readonly makerIds: readonly string[];
  readonly soMark: MapMark | null;
  /** null while the desk has not settled whether it is so; `rank`: how far up its ladder, 0 worst to 1 best, null off the ladder */
  readonly settled: { readonly rank: number | null } | null;
  readonly strongest: {
    readonly words: readonly string[];
    readonly language: string;
    readonly mode: 'direct' | 'indirect' | 'mixed';
    readonly speaker: string | null;
    readonly party: { readonly id: string; readonly code: string; readonly slot: number; readonly name: string } | null;
    readonly said: PartialDate;
    readonly quoteId: string;
    readonly source: { readonly id: string; readonly title: string; readonly outlet: string | null };
    readonly saidMark: MapMark | null;
  } | null;
};
export type MapRelation = RelationAtStake & {
  readonly revision: number;
  readonly answer: Answer | null;
  readonly reason: string;
  /** of a rebuttal: which of the two an editor puts first */
  readonly preference: RecordedPreference | null;
};
export type MapEvidence = {
  readonly linkId: string;
  readonly itemId: string;
  readonly claimId: string;
  readonly stance: Stance;
  readonly finding: string;
  readonly credibility: Credibility;
  readonly reliability: Reliability | null;
  readonly outlet: string | null;
  /** who speaks in it: who published it, who says its words, and every body these belong to */
  readonly voiceIds: readonly string[];
};

/** What an argument map is made of. `claims` holds everything that labels hang on; of a claim's map only `near` is drawn. */
export type MapFacts = {
  readonly issue: { readonly id: string; readonly question: string } | null;
  readonly centre: { readonly id: string; readonly proposition: string } | null;
  readonly issues: readonly {
    readonly id: string;
    readonly parentId: string | null;
    readonly question: string;
    readonly position: number;
  }[];
  /** `number`: the first that the claim has under this question side by side; null without words */
  readonly placed: readonly {
    readonly issueId: string;
    readonly claimId: string;
    readonly bearing: Bearing;
    readonly number: number | null;
  }[];
  readonly near: readonly string[];
  readonly claims: readonly MapClaim[];
  readonly relations: readonly MapRelation[];
  readonly evidence: readonly MapEvidence[];
};
