import { z } from 'zod';

/** One value of an address. Of a name that stands there more than once the first counts, as it does for `URLSearchParams.get` (WHATWG URL). */
export const oneParam = z.union([z.string(), z.array(z.string()).transform((all) => all[0] ?? '')]);

/** The search part of an address as a page is given it, so that the page, the browser and a file of the same address read the same. */
export const paramsOf = (search: Iterable<readonly [string, string]>): Readonly<Record<string, string>> => {
  const params = new Map<string, string>();
  for (const [name, value] of search) if (!params.has(name)) params.set(name, value);
  return Object.fromEntries(params);
};

/** An id in an address, as it is kept: in lower case (RFC 9562, section 4, lets it be read in either). */
export const idParam = z.uuid().transform((id) => id.toLowerCase());
