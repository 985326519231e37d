/**
 * Who sits in a round: `asked` verdicts are waited for, some of them from editors asked by name, the rest from whoever comes first.
 * `came` are the editors whose verdict stands in it.
 */
export type Seats = { readonly asked: number; readonly named: readonly string[]; readonly came: readonly string[] };

/** True when a seat is theirs: they were asked by name, came already, or a seat that nobody was named for is free. */
export const hasSeat = ({ asked, named, came }: Seats, editorId: string): boolean =>
  named.includes(editorId) || came.includes(editorId) || came.filter((id) => !named.includes(id)).length < asked - named.length;

/** True when every verdict that was asked for is in. */
export const isFull = ({ asked, came }: Seats): boolean => came.length >= asked;
