import { idParam, oneParam } from '@/domain/one-param';

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
  const { data } = idParam.safeParse(id);
  return known && data ? { kind: known, id: data } : null;
};

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;
const one = (value: string | readonly string[] | undefined): string | undefined => oneParam.safeParse(value).data;

/** The comparison an address asks for; what is not understood is left out, and the second side when it cannot stand beside the first. */
export const readCompareQuery = (params: Params): CompareQuery => {
  const [a, b] = [readSide(one(params.a)), readSide(one(params.b))];
  const fits = !a || !b || (mayStandBeside(a.kind, b.kind) && (a.kind !== b.kind || a.id !== b.id));
  return { a, b: fits ? b : null, issueId: idParam.safeParse(one(params.issue)).data ?? null };
};

/** The search part of an address, without "?"; the inverse of `readCompareQuery`. */
export const writeCompareQuery = ({ a, b, issueId }: Partial<CompareQuery>): string =>
  [a ? `a=${a.kind}:${a.id}` : '', b ? `b=${b.kind}:${b.id}` : '', issueId ? `issue=${issueId}` : ''].filter(Boolean).join('&');
