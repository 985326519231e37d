import { z } from 'zod';
import { askingKinds } from '@/domain/claim/unanswered';
import { idParam, oneParam as one } from '@/domain/one-param';

/** What may stand in the list: claims that ask for an answer, requests for comment, and replies that answer something else. */
export const unansweredKinds = [...askingKinds, 'request', 'evasion'] as const;
export type UnansweredKind = (typeof unansweredKinds)[number];
export const unansweredKindWords: Readonly<Record<UnansweredKind, string>> = {
  accusation: 'Accusation',
  question: 'Question',
  proposal: 'Proposal',
  request: 'Request for comment',
  evasion: 'Reply to something else',
};

/** Least ages that can be asked for, in days. */
export const leastAges = { 7: 'a week', 30: 'a month', 90: 'three months', 365: 'a year' } as const;
export type LeastAge = keyof typeof leastAges;

/**
 * What the list of the unanswered can be asked, as it stands in the address (`?issue=…&party=US,RU&kind=accusation&age=90`).
 * `issue` counts with everything under it; `party`: codes of who owes the answer, or `nobody` where none is named; `age`: days at least.
 */
const listOf = <T extends string>(item: z.ZodType<T>) =>
  one
    .transform((text) => [...new Set(text.split(',').filter(Boolean))].slice(0, 60))
    .transform((found) => found.filter((value): value is T => item.safeParse(value).success))
    .catch([])
    .default([]);

const shape = z.object({
  issue: one.pipe(idParam).nullable().catch(null).default(null),
  party: listOf(z.string().regex(/^(?:[\p{Lu}\d]{2}|nobody)$/u)),
  kind: listOf(z.enum(unansweredKinds)),
  age: one
    .transform(Number)
    .pipe(z.union([z.literal(7), z.literal(30), z.literal(90), z.literal(365)]))
    .nullable()
    .catch(null)
    .default(null),
});

export type UnansweredQuery = z.output<typeof shape>;
type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The query in an address; what is not understood is left out, so that an old link still opens. */
export const readUnansweredQuery = (params: Params): UnansweredQuery =>
  shape.parse(Object.fromEntries(Object.keys(shape.shape).map((name) => [name, params[name]])));

/** The search part of an address (without "?"), in one order and without what is at rest; the inverse of `readUnansweredQuery`. */
export const writeUnansweredQuery = ({ issue, party, kind, age }: UnansweredQuery): string => {
  const params = new URLSearchParams();
  if (issue) params.set('issue', issue);
  if (party.length > 0) params.set('party', party.join(','));
  if (kind.length > 0) params.set('kind', kind.join(','));
  if (age) params.set('age', String(age));
  return params.toString().replaceAll('%2C', ',');
};
