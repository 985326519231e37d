import type { PartialDate } from '@/domain/source/partial-date';
import type { Span } from '@/domain/text/span';
import type { StatementInput } from './statement-input';

/** What of a suggestion an editor may correct when accepting it. */
export const corrections = ['words', 'speaker', 'mode', 'kind', 'day'] as const;
export type Correction = (typeof corrections)[number];

/** A suggestion as far as it can be corrected. */
export type Suggested = {
  readonly spans: readonly Span[];
  readonly mode: string;
  readonly kind: string;
  readonly speaker: string | null;
  readonly speakerId: string | null;
  readonly saidOn: PartialDate | null;
};

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean => a.join(';') === b.join(';');
const sameDay = (a: PartialDate | null | undefined, b: PartialDate | null): boolean =>
  (a?.earliest ?? null) === (b?.earliest ?? null) && (a?.latest ?? null) === (b?.latest ?? null);

/**
 * What an accepted statement says otherwise than the suggestion it came from. The kind of a claim that was tracked before is no correction,
 * and a speaker that the suggestion left open is one when somebody was named.
 */
export const correctionsOf = (suggested: Suggested, { spans, attribution, claim }: StatementInput): Correction[] => {
  const last = attribution.chain.at(-1);
  const [actor] = last?.actors ?? [];
  const speaker = actor && 'id' in actor ? actor.id : (actor?.name ?? null);
  const differs: Record<Correction, boolean> = {
    words: !sameSpans(spans, suggested.spans),
    speaker: speaker !== suggested.speakerId && speaker !== suggested.speaker,
    mode: (last?.mode ?? 'indirect') !== suggested.mode,
    kind: 'kind' in claim && claim.kind !== suggested.kind,
    day: !sameDay(attribution.said ?? last?.said, suggested.saidOn),
  };
  return corrections.filter((what) => differs[what]);
};
