import { z } from 'zod';

/** What can be held against each other: a claim, a quote, whoever speaks, a party. */
export const sideKinds = ['claim', 'quote', 'actor', 'party'] as const;
export type SideKind = (typeof sideKinds)[number];
export type Side = { readonly kind: SideKind; readonly id: string };

/** What the address of a comparison says. `issueId`: only what stands under that question. */
export type CompareQuery = { readonly a: Side | null; readonly b: Side | null; readonly issueId: string | null };

/** Which kinds stand beside each other: words beside words, voices beside voices. */
const voices: readonly SideKind[] = ['actor', 'party'];
export const mayStandBeside = (one: SideKind, other: SideKind): boolean => voices.includes(one) === voices.includes(other);

const readSide = (text: string | undefined): Side | null => {
  const [kind, id] = (text ?? '').split(':');
  const known = sideKinds.find((one) => one === kind);
  return known && z.uuid().safeParse(id).success ? { kind: known, id: id ?? '' } : null;
};

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;
const first = (value: string | readonly string[] | undefined): string | undefined => (typeof value === 'string' ? value : value?.[0]);

/** The comparison an address asks for; what is not understood is left out, and the second side when it cannot stand beside the first. */
export const readCompareQuery = (params: Params): CompareQuery => {
  const [a, b] = [readSide(first(params.a)), readSide(first(params.b))];
  const fits = !a || !b || (mayStandBeside(a.kind, b.kind) && (a.kind !== b.kind || a.id !== b.id));
  const issueId = first(params.issue);
  return { a, b: fits ? b : null, issueId: z.uuid().safeParse(issueId).success ? (issueId ?? null) : null };
};

/** The search part of an address, without "?"; the inverse of `readCompareQuery`. */
export const writeCompareQuery = ({ a, b, issueId }: Partial<CompareQuery>): string =>
  [a ? `a=${a.kind}:${a.id}` : '', b ? `b=${b.kind}:${b.id}` : '', issueId ? `issue=${issueId}` : ''].filter(Boolean).join('&');
