import type { Kind } from '@/domain/attribution/kind';
import type { Stance } from '@/domain/evidence/tally';
import type { Confidence, Likelihood } from './confidence';
import type { Question, Rating } from './scale';
/** A verdict as it may be read: one's own at any time, everybody's once the round is closed or the reader looked inside. Instants are ISO 8601. */
export type VerdictSeen = {
  readonly id: string;
  readonly number: number;
  readonly ratingKey: string;
  readonly word: string;
  readonly inside: Rating['inside'];
  readonly reasons: string;
  readonly confidence: Confidence;
  readonly likelihood: Likelihood | null;
  readonly afterReveal: boolean;
  readonly at: string;
  /** the evidence it was said to rest on, as it reads now; `stands` is false for what was unlinked or withdrawn since */
  readonly restsOn: readonly {
    readonly linkId: string;
    readonly id: string;
    readonly finding: string;
    readonly stance: Stance;
    readonly stands: boolean;
  }[];
  /** what this editor said before in this round, the newest first; kept for good */
  readonly earlier: readonly {
    readonly number: number;
    readonly word: string;
    readonly inside: Rating['inside'];
    readonly reasons: string;
    readonly confidence: Confidence;
    readonly afterReveal: boolean;
    readonly at: string;
  }[];
};

/** A place in a round. `in` says that a verdict was given, `at` when last; what it says is in `verdict`, null while it is blind. */
export type SeatSeen = {
  readonly editorId: string;
  readonly name: string;
  readonly initials: string;
  /** asked by name */
  readonly named: boolean;
  readonly due: string | null;
  readonly in: boolean;
  readonly at: string | null;
  readonly verdict: VerdictSeen | null;
  /** what was said blind, where it was revised after the reveal */
  readonly blindRatingKey: string | null;
};

/** A round as one editor may see it. */
export type RoundSeen = {
  readonly id: string;
  readonly revision: number;
  readonly question: Question;
  /** the claim it judged: one that was merged into this, or this one */
  readonly claimId: string;
  readonly appearanceId: string | null;
  readonly wording: { readonly number: number; readonly proposition: string; readonly kind: Kind };
  /** the words were changed since, or another claim's were judged */
  readonly earlierWords: boolean;
  readonly scale: { readonly key: string; readonly name: string; readonly ordered: boolean; readonly ratings: readonly Rating[] };
  readonly asked: number;
  readonly given: number;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly closedAt: string | null;
  /** those asked by name in the order of their names, then whoever came in the order of coming */
  readonly seats: readonly SeatSeen[];
  /** who looked inside while it was open, first come first; they judge no more in it */
  readonly looks: readonly { readonly editorId: string; readonly name: string; readonly initials: string; readonly at: string }[];
  /** the settled round that this one opens again, and why */
  readonly reopens: { readonly id: string; readonly reason: string } | null;
  readonly settled: {
    readonly id: string;
    readonly ratingKey: string;
    readonly word: string;
    readonly inside: Rating['inside'];
    readonly reason: string;
    readonly dissent: string | null;
    readonly by: string;
    readonly at: string;
  } | null;
};
