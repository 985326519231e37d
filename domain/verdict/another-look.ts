import { isDrifted } from '@/domain/quote/drift-decision';
import type { Drift } from '@/domain/quote/match';

/** Why a settled verdict is due for another look. Each asks an editor to look, none changes the verdict. */
export const lookReasons = ['quote-drifted', 'new-counter-claim', 'new-evidence'] as const;
export type LookReason = (typeof lookReasons)[number];
/** `id` is that of the quote, the relation or the evidence link; `at` the ISO instant it came up. */
export type ReasonToLook = { readonly why: LookReason; readonly id: string; readonly at: string };

/** A settled verdict with what stands around its claim now; what was withdrawn is not given. Instants are ISO 8601. */
export type SettledNow = {
  readonly settledAt: string;
  /** when an editor last looked again and let it stand */
  readonly upheldAt: string | null;
  /** the claim's quotes, what became of each in a newer version, and when that was found; null while none was compared */
  readonly quotes: readonly {
    readonly id: string;
    readonly drift: Pick<Drift, 'state' | 'alarms'> | null;
    readonly foundAt: string | null;
  }[];
  /** relations by which another claim rebuts or undercuts it, or a step to it */
  readonly counterClaims: readonly { readonly id: string; readonly at: string }[];
  readonly evidence: readonly { readonly id: string; readonly at: string }[];
};

/**
 * Why a settled verdict is due for another look, the newest reason first; none when nothing came up since it was settled or last
 * upheld. A quote counts when its words may mean something
 * else now (`isDrifted`). What came up in the same instant was there to be seen.
 */
export const reasonsToLook = ({ settledAt, upheldAt, quotes, counterClaims, evidence }: SettledNow): readonly ReasonToLook[] => {
  const since = Math.max(Date.parse(settledAt), upheldAt === null ? Number.NEGATIVE_INFINITY : Date.parse(upheldAt));
  const reasons: ReasonToLook[] = [
    ...quotes.flatMap(({ id, drift, foundAt }) =>
      drift && isDrifted(drift) && foundAt !== null ? [{ why: 'quote-drifted' as const, id, at: foundAt }] : [],
    ),
    ...counterClaims.map(({ id, at }) => ({ why: 'new-counter-claim' as const, id, at })),
    ...evidence.map(({ id, at }) => ({ why: 'new-evidence' as const, id, at })),
  ];
  return reasons.filter(({ at }) => Date.parse(at) > since).sort(newestFirst);
};

const newestFirst = (a: ReasonToLook, b: ReasonToLook): number =>
  Date.parse(b.at) - Date.parse(a.at) || lookReasons.indexOf(a.why) - lookReasons.indexOf(b.why) || (a.id < b.id ? -1 : 1);

/** Of settled verdicts those that are due, each with its reasons; who has waited longest, by the oldest reason, first. */
export const dueForAnotherLook = <S extends SettledNow>(
  settled: readonly S[],
): readonly { readonly settled: S; readonly reasons: readonly ReasonToLook[] }[] =>
  settled
    .map((one) => ({ settled: one, reasons: reasonsToLook(one) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => oldest(a.reasons) - oldest(b.reasons));

const oldest = (reasons: readonly ReasonToLook[]): number => Date.parse(reasons[reasons.length - 1]?.at ?? '');
