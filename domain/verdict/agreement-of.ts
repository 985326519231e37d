import type { Agreement } from './agreement/agreement';
import { type Bootstrap, bootstrapAlpha, type Interval } from './agreement/bootstrap';
import { cohenKappas, type PairKappa } from './agreement/cohen';
import { type Confusion, confusions } from './agreement/confusion';
import { fleissKappa } from './agreement/fleiss';
import { type Judged, judgedTable } from './agreement/judged';
import { causesOf, krippendorffAlpha } from './agreement/krippendorff';
import { perCentAgreement } from './agreement/per-cent';
import type { Level } from './agreement/places';

/** One independent verdict: what an editor said before they could see the others. Rounds of one scale only. */
export type IndependentVerdict = { readonly roundId: string; readonly editorId: string; readonly ratingKey: string };
export type Rungs = { readonly ordered: boolean; readonly ratings: readonly { readonly key: string; readonly rung: number | null }[] };

export type PairOnScale = {
  readonly editors: readonly [string, string];
  readonly kappa: Agreement;
  /** by the distance of the rungs, those off the ladder left out; null for a scale without an order, or nothing on it in common */
  readonly linear: Agreement | null;
  readonly quadratic: Agreement | null;
  /** rows are what the first of them said, columns the second, in the order of the scale */
  readonly confusion: Pick<Confusion, 'labels' | 'counts'>;
};
/** A round editors disagreed in, and its share of all disagreement. */
export type RoundCause = { readonly roundId: string; readonly share: number };

export type AgreementOnScale = {
  readonly rounds: number;
  readonly editors: number;
  readonly perCent: Agreement;
  readonly fleiss: Agreement;
  /** every rating as a name, rungs off the ladder too */
  readonly nominal: Agreement;
  /** rungs by their order and by their distance, those off the ladder left out; null for a scale without an order */
  readonly ordinal: Agreement | null;
  readonly interval: Agreement | null;
  readonly pairs: readonly PairOnScale[];
  /** the worst first: every difference alike, and by the order of the rungs (null without one) */
  readonly causes: readonly RoundCause[];
  readonly causesByOrder: readonly RoundCause[] | null;
};

/** How far editors agree on one scale over any number of closed rounds: all together, and each pair. */
export const agreementOf = (verdicts: readonly IndependentVerdict[], scale: Rungs): AgreementOnScale => {
  const { rounds, editors, names, ladder } = tablesOf(verdicts, scale);
  const causes = (judged: Judged, level: Level) =>
    causesOf(judged, level).map(({ unit, share }) => ({ roundId: rounds[unit] ?? '', share }));
  return {
    rounds: rounds.length,
    editors: editors.length,
    perCent: perCentAgreement(names),
    fleiss: fleissKappa(names),
    nominal: krippendorffAlpha(names, 'nominal'),
    ordinal: ladder && krippendorffAlpha(ladder, 'ordinal'),
    interval: ladder && krippendorffAlpha(ladder, 'interval'),
    pairs: pairsOf(
      names,
      ladder,
      editors,
      scale.ratings.map(({ key }) => key),
    ),
    causes: causes(names, 'nominal'),
    causesByOrder: ladder && causes(ladder, 'ordinal'),
  };
};

/** Krippendorff's α of closed rounds of one scale, by order where it has one: for a page that shows no more. */
export const alphaOf = (verdicts: readonly IndependentVerdict[], scale: Rungs): Agreement => {
  const { names, ladder } = tablesOf(verdicts, scale);
  return ladder ? krippendorffAlpha(ladder, 'ordinal') : krippendorffAlpha(names, 'nominal');
};

/** The bootstrap interval of that α. */
export const alphaInterval = (verdicts: readonly IndependentVerdict[], scale: Rungs, bootstrap: Bootstrap): Interval => {
  const { names, ladder } = tablesOf(verdicts, scale);
  return ladder ? bootstrapAlpha(ladder, 'ordinal', bootstrap) : bootstrapAlpha(names, 'nominal', bootstrap);
};

/** Rounds by editors, with ratings as names, and as rungs where the scale has an order. The last of several verdicts counts. */
const tablesOf = (verdicts: readonly IndependentVerdict[], scale: Rungs) => {
  const rounds = [...new Set(verdicts.map((v) => v.roundId))].sort();
  const editors = [...new Set(verdicts.map((v) => v.editorId))].sort();
  const [rowOf, columnOf] = [placeIn(rounds), placeIn(editors)];
  const table: (string | null)[][] = rounds.map(() => editors.map(() => null));
  for (const { roundId, editorId, ratingKey } of verdicts) (table[rowOf(roundId)] ?? [])[columnOf(editorId)] = ratingKey;
  const rungs = new Map(scale.ratings.map((rating) => [rating.key, rating.rung]));
  const rung = (key: string | null) => (key === null ? null : (rungs.get(key) ?? null));
  return { rounds, editors, names: judgedTable(table), ladder: scale.ordered ? judgedTable(table.map((row) => row.map(rung))) : null };
};

const placeIn = (ids: readonly string[]): ((id: string) => number) => {
  const places = new Map(ids.map((id, i) => [id, i]));
  return (id) => places.get(id) ?? -1;
};

const pairsOf = (names: Judged, ladder: Judged | null, editors: readonly string[], labels: readonly string[]): PairOnScale[] => {
  const [linear, quadratic] = [byPair(ladder && cohenKappas(ladder, 'linear')), byPair(ladder && cohenKappas(ladder, 'quadratic'))];
  const tables = new Map(confusions(names, labels).map((table) => [pairKey(table), table.counts]));
  return cohenKappas(names).map((pair) => ({
    editors: [editors[pair.first] ?? '', editors[pair.second] ?? ''],
    kappa: pair.kappa,
    linear: linear.get(pairKey(pair)) ?? null,
    quadratic: quadratic.get(pairKey(pair)) ?? null,
    confusion: { labels, counts: tables.get(pairKey(pair)) ?? [] },
  }));
};

const pairKey = ({ first, second }: { readonly first: number; readonly second: number }) => `${first} ${second}`;
const byPair = (found: readonly PairKappa[] | null) => new Map((found ?? []).map((pair) => [pairKey(pair), pair.kappa]));
