import type { Membership } from '@/domain/actor/capacity';
import type { Kind } from '@/domain/attribution/kind';
import type { Alarm } from '@/domain/quote/alarms';
import type { DriftDecision, DriftState } from '@/domain/quote/drift-decision';
import type { Change } from '@/domain/quote/word-diff';
import type { MarkedRange } from '@/domain/source/marked-range';
import type { PartialDate } from '@/domain/source/partial-date';
import type { Span } from '@/domain/text/span';
import type { DriftMark } from './drift-mark';
import type { VerdictMark } from './verdict-mark';

// What the one query of the reader's page brings.
export type KnownDate = Exclude<PartialDate, { precision: 'unknown' }>;
export type NamedParty = { readonly id: string; readonly code: string; readonly slot: number; readonly name: string };
export type Mode = 'direct' | 'indirect' | 'mixed';

/** A claim that a quote makes, with what may be shown of its two verdicts and how it stands among others. */
export type ReaderAppearance = {
  readonly id: string;
  readonly claimId: string;
  readonly proposition: string;
  readonly kind: Kind;
  readonly status: 'draft' | 'tracked';
  /** The name of the speaker, or the description of an unnamed one. */
  readonly speaker: string | null;
  readonly speakerId: string | null;
  readonly surface: string | null;
  readonly capacity: string | null;
  readonly party: NamedParty | null;
  readonly mode: Mode;
  readonly cue: string | null;
  /** Outermost reporter first, the speaker last; an unnamed hop is a description. */
  readonly chain: readonly { readonly name: string; readonly anonymous: boolean }[];
  readonly said: KnownDate | null;
  readonly saidMark: VerdictMark | null;
  readonly soMark: VerdictMark | null;
  /** Standing rebuttals and undercutters of the claim, and answers to it; then how much it rebuts and undercuts itself. */
  readonly counters: number;
  readonly answers: number;
  readonly rebuts: number;
  readonly undercuts: number;
};
export type ReaderQuote = {
  readonly id: string;
  readonly revision: number;
  readonly anchorId: string;
  readonly anchorRevision: number;
  readonly spans: readonly Span[];
  readonly exact: readonly string[];
  readonly appearances: readonly ReaderAppearance[];
  /** what became of it in the newest version it was looked for in; null while there is none */
  readonly drift: DriftMark | null;
};
export type ReaderSuggestion = {
  readonly id: string;
  readonly revision: number;
  readonly spans: readonly Span[];
  readonly exact: readonly string[];
  readonly mode: Mode;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly speaker: string | null;
  readonly speakerId: string | null;
  readonly surface: string | null;
  readonly mention: Span | null;
  readonly chain: unknown;
  /** The actor whose office the text gives the speaker ("Russian President"), when the workspace has it. */
  readonly officeId: string | null;
  readonly kind: Kind;
  readonly pattern: string;
  readonly reasons: readonly string[];
  readonly unsure: string | null;
  readonly decision: 'waiting' | 'accepted' | 'rejected';
  readonly quoteId: string | null;
  /** the day of speaking as the text tells it */
  readonly saidOn: KnownDate | null;
  /** 0-1, orders and never hides */
  readonly worth: number;
  readonly confidence: number;
  /** the words go on from a statement of the same speaker, without a cue of their own */
  readonly continuation: boolean;
};
/**
 * A quote of an older version in the version being read: `spans` in its text, empty when missing; `was` the older words. `appearances` are told where it has
 * no anchor in this version; one that has stands among the quotes.
 */
export type ReaderDrift = {
  readonly id: string;
  readonly revision: number;
  readonly quoteId: string;
  readonly state: DriftState;
  readonly alarms: readonly Alarm[];
  readonly diff: readonly Change[];
  readonly decision: DriftDecision;
  readonly from: number;
  readonly spans: readonly Span[];
  readonly was: readonly string[];
  readonly anchored: boolean;
  readonly appearances: readonly ReaderAppearance[];
};
export type ReaderPage = {
  readonly source: {
    readonly id: string;
    readonly revision: number;
    readonly title: string;
    readonly outlet: { readonly id: string; readonly name: string } | null;
    readonly author: string | null;
    readonly address: string | null;
    readonly archiveLink: string | null;
    readonly published: KnownDate | null;
    readonly language: string;
  };
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly keptAt: string;
    readonly keptBy: string;
    readonly extractor: string;
    readonly file: string | null;
    readonly sha256: string;
    readonly words: number;
    readonly marks: readonly MarkedRange[];
    readonly text: string;
  };
  /** the standing versions, oldest first; `unchangedAt`: when it was last found unchanged, ISO instant, or null */
  readonly versions: readonly {
    readonly id: string;
    readonly number: number;
    readonly keptAt: string;
    readonly unchangedAt: string | null;
  }[];
  /** what became of the quotes of older versions in this one, in the order of the older text */
  readonly drifts: readonly ReaderDrift[];
  readonly quotes: readonly ReaderQuote[];
  readonly suggestions: readonly ReaderSuggestion[];
  /** What the suggested speakers belong to, as far up as it goes, and the parties there: for whom they would speak. */
  readonly belongings: { readonly memberships: readonly Membership[]; readonly parties: readonly NamedParty[] };
};

/** Which version is wanted: the newest, or one by its number or id. */
export type WantedVersion = { readonly number: number } | { readonly id: string } | null;
