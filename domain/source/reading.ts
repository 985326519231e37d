import type { MarkedRange } from '@/domain/source/marked-range';
import type { PartialDate } from '@/domain/source/partial-date';

/** What a source says about itself; null where it does not. An editor may correct all of it. */
export type FoundMetadata = {
  readonly title: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  readonly published: PartialDate | null;
  /** BCP 47, mostly two letters. */
  readonly language: string | null;
  readonly address: string | null;
  readonly archiveLink: string | null;
};

export const nothingFound: FoundMetadata = {
  title: null,
  author: null,
  outlet: null,
  published: null,
  language: null,
  address: null,
  archiveLink: null,
};

/** A text ready to be kept, with what was found about it. Spans are of this text. */
export type Reading = FoundMetadata & { readonly text: string; readonly markedRanges: readonly MarkedRange[] };
