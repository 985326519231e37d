import type { PartialDate } from '@/domain/source/partial-date';
import type { Span } from '@/domain/text/span';
import type { Kind } from './kind';
import type { KnownActor } from './known-actors';
import type { Occasion } from './occasion';

export type Mode = 'direct' | 'indirect' | 'mixed';
/** One step of who reports whom. An anonymous one has a description and no name. */
export type Hop = {
  readonly name: string | null;
  readonly description: string | null;
  readonly mention: Span | null;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  readonly mode: Mode;
  /** Where, through what and at what they spoke, as the words beside the cue tell it. */
  readonly occasion: Occasion | null;
};
/** An attributed statement the program found, waiting to be accepted. */
export type SuggestedStatement = {
  readonly spans: readonly Span[];
  /** One string for each span: the text at that span. */
  readonly exact: readonly string[];
  readonly mode: Mode;
  readonly cue: string | null;
  readonly cueSpan: Span | null;
  /** The resolved name; null when unsure, and then `unsure` says why. */
  readonly speaker: string | null;
  /** The words in the text that name the speaker. */
  readonly surface: string | null;
  readonly mention: Span | null;
  /** Outermost reporter first, the speaker last. */
  readonly chain: readonly Hop[];
  readonly kind: Kind;
  readonly pattern: string;
  /** Why, in words, for an editor who asks. */
  readonly reasons: readonly string[];
  /** 0 to 1: how often such a finding was right on news text, about. */
  readonly confidence: number;
  readonly unsure: string | null;
  /** Whom the speaker speaks for by office, when the text tells it ("Russian President" speaks for Russia); null for their own. */
  readonly capacity: string | null;
  /** The day of speaking as the words beside the cue tell it; null when they tell nothing. */
  readonly saidOn: PartialDate | null;
  /** True for sentences without a cue of their own between statements of one speaker. */
  readonly continuation: boolean;
  /** 0 to 1: how much it asks to be checked; orders, never hides. */
  readonly worth: number;
};
/** `published` is the day of the source, from which "on Friday" is reckoned; `language` is a BCP 47 code: `ru…` is read by Russian rules; all else by English ones. */
export type SuggestOptions = {
  readonly actors?: readonly KnownActor[];
  readonly language?: string;
  readonly published?: PartialDate | null;
};
