import { z } from 'zod';
import { kinds } from '@/domain/attribution/kind';
import { isDay } from '@/domain/source/partial-date';

/**
 * What the claims list can be asked, as it stands in the address (`?q=…&party=…&kind=denial&kind=accusation`).
 * A filter is one row here; its SQL stands in store/sql/search-claims.ts, complete by type; chips follow.
 */
const ids = z.array(z.uuid()).max(50);
const day = z.string().refine(isDay);
export const soFilters = ['best', 'half', 'worst', 'dots', 'wait', 'na', 'none'] as const;

/** What became of the words of a claim in newer versions of its sources. A claim may be in several. */
export const driftFilters = ['waiting', 'altered', 'missing', 'moved', 'withdrawn', 'look-again'] as const;
export type DriftFilter = (typeof driftFilters)[number];
export const driftFilterWords: Readonly<Record<DriftFilter, string>> = {
  waiting: 'to confirm',
  altered: 'altered',
  missing: 'missing',
  moved: 'moved',
  withdrawn: 'withdrawn by the outlet',
  'look-again': 'settled before, look again',
};

export const claimFilters = {
  q: { words: 'words', shape: z.string().trim().max(400), many: false },
  issue: { words: 'issue', shape: ids, many: true },
  party: { words: 'party', shape: ids, many: true },
  speaker: { words: 'speaker', shape: ids, many: true },
  kind: { words: 'kind', shape: z.array(z.enum(kinds)).max(kinds.length), many: true },
  so: { words: 'so', shape: z.array(z.enum(soFilters)).max(soFilters.length), many: true },
  word: { words: 'settled as', shape: z.array(z.string().max(60)).max(60), many: true },
  drift: { words: 'drift', shape: z.array(z.enum(driftFilters)).max(driftFilters.length), many: true },
  status: { words: 'status', shape: z.enum(['draft', 'tracked']), many: false },
  tag: { words: 'tag', shape: z.array(z.string().max(60)).max(20), many: true },
  from: { words: 'said from', shape: day, many: false },
  to: { words: 'said until', shape: day, many: false },
} as const;

export type FilterName = keyof typeof claimFilters;
export type ClaimFilters = { readonly [F in FilterName]?: z.output<(typeof claimFilters)[F]['shape']> };
/** Where the page begins: after this claim in the order newest first. */
export type Keyset = { readonly newestOn: string; readonly claimId: string };
export type ClaimQuery = { readonly filters: ClaimFilters; readonly after: Keyset | null };

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;
const list = (value: string | readonly string[] | undefined): string[] =>
  (value === undefined ? [] : typeof value === 'string' ? [value] : [...value]).map((words) => words.replaceAll('\0', ''));

/** The query in an address; what is not understood is left out, so that an old link still opens. */
export const readClaimQuery = (params: Params): ClaimQuery => {
  const filters: Record<string, unknown> = {};
  for (const [name, { shape, many }] of Object.entries(claimFilters)) {
    const given = list(params[name]).filter((v) => v !== '');
    if (given.length === 0) continue;
    const read = shape.safeParse(many ? given : given[0]);
    if (read.success && read.data !== '') filters[name] = read.data;
  }
  const [newestOn = '', claimId = ''] = list(params.after)[0]?.split('~') ?? [];
  const after = isDay(newestOn) && z.uuid().safeParse(claimId).success ? { newestOn, claimId } : null;
  return { filters: filters as ClaimFilters, after };
};

/** The query as the search part of an address, always in the same order; the inverse of `readClaimQuery`. */
export const writeClaimQuery = ({ filters, after }: ClaimQuery): string => {
  const params = new URLSearchParams();
  for (const name of Object.keys(claimFilters) as FilterName[]) for (const value of list(filters[name])) params.append(name, value);
  if (after) params.set('after', `${after.newestOn}~${after.claimId}`);
  return params.toString();
};

/** The same query with one filter set, or dropped when the value is empty; always from the first page. */
export const withFilter = <F extends FilterName>(query: ClaimQuery, name: F, value: ClaimFilters[F] | undefined): ClaimQuery => {
  const { [name]: _, ...rest } = query.filters;
  const empty = value === undefined || value.length === 0;
  return { filters: empty ? rest : { ...rest, [name]: value }, after: null };
};
