import { type Agreement, cohenKappa, fleissKappa, krippendorffAlpha, perCentAgreement, type Table } from './agreement';

/** One independent verdict: what an editor said before they could see the others. Rounds of one scale only. */
export type IndependentVerdict = { readonly roundId: string; readonly editorId: string; readonly ratingKey: string };
type Rungs = { readonly ordered: boolean; readonly ratings: readonly { readonly key: string; readonly rung: number | null }[] };

export type AgreementOnScale = {
  readonly perCent: Agreement;
  readonly fleiss: Agreement;
  /** every rating as a name, rungs off the ladder too */
  readonly nominal: Agreement;
  /** rungs by their order, those off the ladder left out; null for a scale without an order */
  readonly ordinal: Agreement | null;
  readonly pairs: readonly { readonly editors: readonly [string, string]; readonly kappa: Agreement }[];
};

/** How far editors agree on one scale over any number of closed rounds: all together, and each pair. */
export const agreementOf = (verdicts: readonly IndependentVerdict[], scale: Rungs): AgreementOnScale => {
  const rounds = [...new Set(verdicts.map((v) => v.roundId))].sort();
  const editors = [...new Set(verdicts.map((v) => v.editorId))].sort();
  const [rowOf, columnOf] = [placeOf(rounds), placeOf(editors)];
  const table: (string | null)[][] = rounds.map(() => editors.map(() => null));
  for (const { roundId, editorId, ratingKey } of verdicts) (table[rowOf(roundId)] ?? [])[columnOf(editorId)] = ratingKey;
  const rungs = new Map(scale.ratings.map((rating) => [rating.key, rating.rung]));
  const ladder: Table<number> = table.map((row) => row.map((key) => (key === null ? null : (rungs.get(key) ?? null))));
  const columns = editors.map((_, i) => table.map((row) => row[i] ?? null));
  return {
    perCent: perCentAgreement(table),
    fleiss: fleissKappa(table),
    nominal: krippendorffAlpha(table, 'nominal'),
    ordinal: scale.ordered ? krippendorffAlpha(ladder, 'ordinal') : null,
    pairs: editors.flatMap((one, i) =>
      editors
        .slice(i + 1)
        .map((other, j) => ({ editors: [one, other] as const, kappa: cohenKappa(columns[i] ?? [], columns[i + 1 + j] ?? []) })),
    ),
  };
};

const placeOf = (ids: readonly string[]): ((id: string) => number) => {
  const places = new Map(ids.map((id, i) => [id, i]));
  return (id) => places.get(id) ?? -1;
};
