import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { AddressRefusal } from '@/domain/source/capture-refusal';
import { sourceLimits } from '@/domain/source/source-limits';
import { isPublicAddress } from './is-public-address';
import { acceptedPackings, BodyTooLarge, readBody } from './read-body';
import { type ResolvedAddress, type ResolveName, resolveHost, resolveName } from './resolve-host';

/** A page as it was answered: its bytes unpacked, the address after redirects, and what the server says they are. */
export type FetchedPage = {
  readonly bytes: Uint8Array;
  readonly address: string;
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** The last part of the address's path, as a file name; null when it has none. */
  readonly name: string | null;
};

/** What may differ from the strict rules. The product passes nothing; tests pass a loopback server. */
export type FetchRules = {
  readonly isAllowed?: (address: string) => boolean;
  readonly ports?: readonly number[] | 'any';
  readonly resolve?: ResolveName;
  /** Milliseconds for everything. */
  readonly time?: number;
  readonly bytes?: number;
};

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; SaidSo)',
  accept: 'text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5',
  'accept-encoding': acceptedPackings,
};

/**
 * Fetches a page for capture. Only http and https, only ports 80 and 443, no name or password in the address. Every host is
 * resolved here, every address of it checked, and the connection made to a checked address and no other, at first and after each
 * of at most five redirects; so a name that changes its answer between check and connection gains nothing.
 * Bounded to 20 MB, packed and unpacked, and to 20 s in all. Refuses with the codes of `AddressRefusal`.
 */
export const fetchPage = async (address: string, rules: FetchRules = {}): Promise<Outcome<FetchedPage, AddressRefusal>> => {
  const time = rules.time ?? sourceLimits.fetchingTime;
  const signal = AbortSignal.timeout(time);
  const timeIsUp = new Promise<null>((stop) => signal.addEventListener('abort', () => stop(null), { once: true }));
  const seen = new Set<string>();
  let next = address;
  for (let hop = 0; hop <= sourceLimits.redirects; hop++) {
    const url = readAddress(next, rules.ports ?? [80, 443]);
    if (!url.ok) return url;
    if (seen.has(url.value.href)) break;
    seen.add(url.value.href);
    const answer = await Promise.race([visit(url.value, signal, rules), timeIsUp]);
    if (answer === null || signal.aborted) return refuse('address-timed-out', { seconds: Math.round(time / 1000) });
    if (!answer.ok) return answer;
    if (typeof answer.value !== 'string') return accept(answer.value);
    next = answer.value;
  }
  return refuse('too-many-redirects', { limit: sourceLimits.redirects });
};

/** An address in the form that is asked for, without its fragment; refuses `address-not-http` with the reason. */
export const readAddress = (address: string, ports: readonly number[] | 'any'): Outcome<URL, AddressRefusal> => {
  if (address.length > sourceLimits.address * 2 || !URL.canParse(address)) return refuse('address-not-http', { because: 'unreadable' });
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse('address-not-http', { because: 'scheme' });
  if (url.username !== '' || url.password !== '') return refuse('address-not-http', { because: 'credentials' });
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (ports !== 'any' && !ports.includes(port)) return refuse('address-not-http', { because: 'port' });
  url.hash = '';
  return accept(url);
};

/** One request: the page, or the address it redirects to. */
const visit = async (url: URL, signal: AbortSignal, rules: FetchRules): Promise<Outcome<FetchedPage | string, AddressRefusal>> => {
  const addresses = await resolveHost(url.hostname, rules.isAllowed ?? isPublicAddress, rules.resolve ?? resolveName);
  if (!addresses.ok) return addresses;
  const limit = rules.bytes ?? sourceLimits.bytes;
  const agent = new Agent({ connect: { lookup: pinnedTo(addresses.value) }, maxHeaderSize: 64 * 1024 });
  try {
    const { statusCode, headers, body } = await request(url, { dispatcher: agent, signal, headers: HEADERS });
    const header = (name: string) => [headers[name]].flat()[0] ?? null;
    const location = header('location');
    if (statusCode >= 300 && statusCode < 400 && location !== null) {
      return URL.canParse(location, url) ? accept(new URL(location, url).href) : refuse('page-answered-with-error', { status: statusCode });
    }
    if (statusCode < 200 || statusCode >= 300) return refuse('page-answered-with-error', { status: statusCode });
    if (Number(header('content-length')) > limit) return refuse('page-too-large', { limit });
    const bytes = await readBody(body, header('content-encoding'), limit);
    return accept({ bytes, address: url.href, ...mediaTypeOf(header('content-type')), name: nameOf(url) });
  } catch (error) {
    if (error instanceof BodyTooLarge) return refuse('page-too-large', { limit });
    return refuse('address-did-not-answer', { host: url.host });
  } finally {
    await agent.destroy();
  }
};

/** Answers every question for an address with the checked ones; the name is not asked for again. */
const pinnedTo =
  (addresses: readonly ResolvedAddress[]): LookupFunction =>
  (_host, options, answer) => {
    const [first] = addresses;
    if (options.all) answer(null, [...addresses]);
    else if (first) answer(null, first.address, first.family);
  };

const mediaTypeOf = (contentType: string | null) => {
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
  return { mediaType: contentType?.split(';')[0]?.trim().toLowerCase() || null, charset };
};

const nameOf = (url: URL): string | null => {
  const part = url.pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(part) || null;
  } catch {
    return part;
  }
};
