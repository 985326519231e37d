import fc from 'fast-check';
import { isPublicAddress } from '@/store/capture/is-public-address';

test.each([
  ['loopback', '127.0.0.1'],
  ['the far end of loopback', '127.255.255.254'],
  ['this network', '0.0.0.0'],
  ['inside this network', '0.1.2.3'],
  ['private, 10', '10.0.0.1'],
  ['private, 172.16', '172.16.0.1'],
  ['private, the end of 172.16/12', '172.31.255.255'],
  ['private, 192.168', '192.168.1.1'],
  ['link-local', '169.254.0.1'],
  ['metadata of most clouds', '169.254.169.254'],
  ['metadata of a container service', '169.254.170.2'],
  ['metadata of Alibaba, in shared space', '100.100.100.200'],
  ['metadata of Oracle', '192.0.0.192'],
  ['metadata of Azure, public by its number', '168.63.129.16'],
  ['shared space (carrier-grade NAT)', '100.64.0.1'],
  ['the end of shared space', '100.127.255.255'],
  ['protocol assignments', '192.0.0.1'],
  ['documentation, first net', '192.0.2.1'],
  ['documentation, second net', '198.51.100.1'],
  ['documentation, third net', '203.0.113.1'],
  ['benchmarking', '198.18.0.1'],
  ['6to4 relays', '192.88.99.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['IPv6 unspecified', '::'],
  ['IPv6 loopback', '::1'],
  ['IPv6 loopback, written out', '0:0:0:0:0:0:0:1'],
  ['IPv6 link-local', 'fe80::1'],
  ['IPv6 link-local with its interface', 'fe80::1%eth0'],
  ['public, but bound to an interface', '2606:4700::1111%eth0'],
  ['IPv6 site-local, given up', 'fec0::1'],
  ['IPv6 unique local', 'fc00::1'],
  ['metadata of AWS in IPv6', 'fd00:ec2::254'],
  ['IPv6 multicast', 'ff02::1'],
  ['IPv6 documentation', '2001:db8::1'],
  ['IPv6 documentation, newer', '3fff::1'],
  ['IPv6 discard', '100::1'],
  ['IPv6 benchmarking', '2001:2::1'],
  ['IPv6 that was never given out', '4000::1'],
  ['loopback mapped', '::ffff:127.0.0.1'],
  ['loopback mapped, in hex', '::ffff:7f00:1'],
  ['metadata mapped', '::ffff:169.254.169.254'],
  ['Azure metadata mapped', '::ffff:168.63.129.16'],
  ['loopback compatible', '::127.0.0.1'],
  ['loopback translated', '::ffff:0:127.0.0.1'],
  ['private behind NAT64', '64:ff9b::10.0.0.1'],
  ['NAT64 of a local network', '64:ff9b:1::8.8.8.8'],
  ['loopback in 6to4', '2002:7f00:1::1'],
  ['private in 6to4', '2002:c0a8:101::1'],
  ['private Teredo server', '2001:0:a00:1::f7f7:f7f7'],
  ['loopback Teredo client', '2001:0:808:808:0:0:80ff:fefe'],
  ['private in ISATAP', '2606:4700::5efe:10.0.0.1'],
  ['private in ISATAP, global bit', '2606:4700::200:5efe:10.0.0.1'],
  ['a name', 'localhost'],
  ['a short form', '127.1'],
  ['a number', '2130706433'],
  ['hex', '0x7f000001'],
  ['octal', '0177.0.0.1'],
  ['nothing', ''],
])('not public: %s (%s)', (_name, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([
  ['IPv4', '8.8.8.8'],
  ['just before private', '9.255.255.255'],
  ['just after 172.16/12', '172.32.0.1'],
  ['just after shared space', '100.128.0.1'],
  ['IPv6', '2606:4700:4700::1111'],
  ['public, mapped', '::ffff:8.8.8.8'],
  ['public behind NAT64', '64:ff9b::8.8.8.8'],
  ['public in 6to4', '2002:808:808::1'],
])('public: %s (%s)', (_name, address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test('an IPv4 address is as public mapped as it is bare', () => {
  fc.assert(fc.property(fc.ipV4(), (address) => isPublicAddress(`::ffff:${address}`) === isPublicAddress(address)));
});

test('private space is never public, wherever it is carried', () => {
  const inTen = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rest) => `10.${rest.join('.')}`);
  const prefixes = fc.constantFrom('', '::ffff:', '64:ff9b::', '::', '2606:4700::5efe:');
  fc.assert(fc.property(prefixes, inTen, (prefix, address) => !isPublicAddress(prefix + address)));
});
