import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { accept, type Outcome, refuse } from '@/domain/outcome';
import type { AddressRefusal } from '@/domain/source/capture-refusal';

export type ResolvedAddress = { readonly address: string; readonly family: number };

/** Asks for all addresses of a name, as the system does (hosts file included). */
export type ResolveName = (name: string) => Promise<readonly ResolvedAddress[]>;

export const resolveName: ResolveName = (name) => lookup(name, { all: true, verbatim: true });

/**
 * The addresses of the host of a URL, each of them allowed. One that is not allowed refuses the host, even among others
 * that are: a name that answers with both is up to something. Refuses `address-not-found` and `address-not-public`.
 */
export const resolveHost = async (
  host: string,
  isAllowed: (address: string) => boolean,
  resolve: ResolveName,
): Promise<Outcome<readonly ResolvedAddress[], AddressRefusal>> => {
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(bare);
  const addresses = family > 0 ? [{ address: bare, family }] : await resolve(bare).catch(() => []);
  if (addresses.length === 0) return refuse('address-not-found', { host });
  return addresses.every(({ address }) => isAllowed(address)) ? accept(addresses) : refuse('address-not-public', { host });
};
