import { z } from 'zod';
import { kinds } from '@/domain/attribution/kind';
import { idParam, oneParam as one } from '@/domain/one-param';
import { isDay } from '@/domain/source/partial-date';

/**
 * What the issue page can be asked, as it stands in the address (`?as-of=2020-09-25&party=US,RU&kind=denial`).
 * `party`: codes in the order of their columns; `said`, `so`: keys of settled ratings, or `none`; `only`: rows with a gap, or with something unanswered.
 * `narrow`: codes of columns folded to their stances; `folded`: rows whose sub-issues are folded away, null while the page decides
 * (`folded-rows`), `none` in the address for no row.
 */
const listOf = <T extends string>(item: z.ZodType<T, string>) =>
  one
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.string()).max(60))
    .transform((found) => found.flatMap((value) => item.safeParse(value).data ?? []))
    .catch([])
    .default([]);

const code = z.string().regex(/^[\p{Lu}\d]{2}$/u);
const key = z.string().regex(/^[a-z][a-z-]{0,60}$/);
const shape = z.object({
  'as-of': one.refine(isDay).nullable().catch(null).default(null),
  party: listOf(code),
  narrow: listOf(code),
  folded: one
    .transform((text) => (text === 'none' ? [] : text.split(',').flatMap((id) => idParam.safeParse(id).data ?? [])))
    .nullable()
    .catch(null)
    .default(null),
  kind: listOf(z.enum(kinds)),
  outlet: listOf(idParam),
  said: listOf(key),
  so: listOf(key),
  only: one
    .pipe(z.enum(['gaps', 'unanswered']))
    .nullable()
    .catch(null)
    .default(null),
  view: one
    .pipe(z.enum(['table', 'list']))
    .catch('table')
    .default('table'),
});

export type SideBySideQuery = z.output<typeof shape>;
type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The query in an address; what is not understood is left out, so that an old link still opens. */
export const readSideBySideQuery = (params: Params): SideBySideQuery =>
  shape.parse(Object.fromEntries(Object.keys(shape.shape).map((name) => [name, params[name]])));

/** The search part of an address (without "?"), in one order and without what is at rest; the inverse of `readSideBySideQuery`. */
export const writeSideBySideQuery = (query: SideBySideQuery): string => {
  const params = new URLSearchParams();
  for (const name of Object.keys(shape.shape) as (keyof SideBySideQuery)[]) {
    const value = query[name];
    const text = typeof value === 'string' ? value : (value ?? []).join(',') || (name === 'folded' && value ? 'none' : '');
    if (text !== '' && text !== 'table') params.set(name, text);
  }
  return params.toString().replaceAll('%2C', ',');
};

/** What other statements or other columns have to be asked for: the rest only changes how those at hand are shown. */
const asked = ['kind', 'outlet', 'said', 'so', 'view'] as const;

/**
 * True when the page at hand can show `to` as well as `from`: nothing was narrowed or widened but what stands in it. `every`: the codes of all
 * parties, which a query that names none asks for.
 */
export const sameStatements = (from: SideBySideQuery, to: SideBySideQuery, every: readonly string[]): boolean => {
  const set = (codes: readonly string[]) => [...(codes.length > 0 ? codes : every)].sort().join(',');
  return asked.every((name) => String(from[name]) === String(to[name])) && set(from.party) === set(to.party);
};

/** True when statements are left out, so that an empty cell may only be an emptied one. */
export const leavesOut = ({ kind, outlet, said, so }: SideBySideQuery): boolean =>
  kind.length + outlet.length + said.length + so.length > 0;
