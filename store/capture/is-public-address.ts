import ipaddr from 'ipaddr.js';

/** Public by its number and private by its use: cloud providers answer there about the machine that asks. */
const METADATA = new Set(['168.63.129.16']);

/** Only this eighth of IPv6 is given out as global addresses (IANA, IPv6 Global Unicast Address Assignments). */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

type Carried = (parts: readonly number[]) => readonly (readonly [high: number, low: number])[];

const last: Carried = (parts) => [[parts[6] ?? 0, parts[7] ?? 0]];

/** IPv6 prefixes that carry an IPv4 address which the packet may end up at, and where in the eight parts it stands. */
const CARRIERS: readonly (readonly [prefix: string, carried: Carried])[] = [
  // IPv4-mapped (RFC 4291, 2.5.5.2)
  ['::ffff:0:0/96', last],
  // NAT64's well-known prefix (RFC 6052)
  ['64:ff9b::/96', last],
  // 6to4 (RFC 3056)
  ['2002::/16', (parts) => [[parts[1] ?? 0, parts[2] ?? 0]]],
  // Teredo (RFC 4380): its server in clear, its client with all bits turned
  [
    '2001::/32',
    (parts) => [
      [parts[2] ?? 0, parts[3] ?? 0],
      [~(parts[6] ?? 0) & 0xffff, ~(parts[7] ?? 0) & 0xffff],
    ],
  ],
];

const carriers = CARRIERS.map(([prefix, carried]) => [ipaddr.IPv6.parseCIDR(prefix), carried] as const);

/**
 * True for an IP address, in its usual notation, that a stranger on the internet may ask for: no private, loopback, link-local,
 * shared, multicast, reserved or metadata address, in IPv4, IPv6, or IPv4 carried inside IPv6. What cannot be read is not public.
 */
export const isPublicAddress = (address: string): boolean => {
  if (address.includes('%') || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast' && !METADATA.has(parsed.toString());
  if (!(parsed instanceof ipaddr.IPv6)) return false;
  const carrier = carriers.find(([prefix]) => parsed.match(prefix));
  if (carrier) return carrier[1](parsed.parts).every(([high, low]) => isPublicAddress(dotted(high, low)));
  return parsed.range() === 'unicast' && parsed.match(GLOBAL) && !carriesByItsEnd(parsed.parts);
};

/** ISATAP (RFC 5214) hides a private IPv4 address in the interface part of any prefix. */
const carriesByItsEnd = (parts: readonly number[]) =>
  ((parts[4] ?? 0) & 0xfdff) === 0 && parts[5] === 0x5efe && !isPublicAddress(dotted(parts[6] ?? 0, parts[7] ?? 0));

const dotted = (high: number, low: number) => [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
