/** A statement as the numbers see it. `partyId` null: it counts for no party. `saidOn` is an ISO date. */
export type Numbered = { readonly issueId: string; readonly partyId: string | null; readonly claimId: string; readonly saidOn: string };

export type ClaimNumbers = {
  /** the number of a claim in the column of a party, or of those that count for none */
  readonly inColumn: (issueId: string, partyId: string | null, claimId: string) => number | null;
  /** the least number of a claim under a question, whatever columns it stands in */
  readonly least: (issueId: string, claimId: string) => number | null;
};

type Claims = Map<string, string>;
const within = <V>(map: Map<string, V>, key: string, make: () => V): V => {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
};
const nobody = '';

/**
 * Which number a claim has in each column under each question, from 1: columns in the order of `partyIds` and what counts for no party after them, the
 * claims of a column by when they were first said. All statements under a question have a part in it, whether they are shown or not, so that a number
 * stays while filters and columns change.
 */
export const claimNumbers = (statements: Iterable<Numbered>, partyIds: readonly string[]): ClaimNumbers => {
  const issues = new Map<string, Map<string, Claims>>();
  for (const { issueId, partyId, claimId, saidOn } of statements) {
    const claims = within(
      within(issues, issueId, () => new Map<string, Claims>()),
      partyId ?? nobody,
      () => new Map<string, string>(),
    );
    const first = claims.get(claimId);
    if (first === undefined || saidOn < first) claims.set(claimId, saidOn);
  }
  const numbers = new Map<string, Map<string, Map<string, number>>>();
  for (const [issueId, columns] of issues) {
    let last = 0;
    const numbered = new Map<string, Map<string, number>>();
    for (const column of [...partyIds, nobody]) {
      const bySaid = [...(columns.get(column) ?? [])].sort(([a, on], [b, than]) => (on === than ? (a < b ? -1 : 1) : on < than ? -1 : 1));
      numbered.set(column, new Map(bySaid.map(([claimId]) => [claimId, ++last])));
    }
    numbers.set(issueId, numbered);
  }
  return {
    inColumn: (issueId, partyId, claimId) =>
      numbers
        .get(issueId)
        ?.get(partyId ?? nobody)
        ?.get(claimId) ?? null,
    least: (issueId, claimId) => {
      // columns are numbered one after the other: the first one it stands in has its least
      for (const column of numbers.get(issueId)?.values() ?? []) {
        const number = column.get(claimId);
        if (number !== undefined) return number;
      }
      return null;
    },
  };
};
