import { type Door, demoDoorOpen } from '@/domain/editor/demo-door';

const local: Door = {
  demo: true,
  bound: '127.0.0.1',
  socket: '127.0.0.1',
  headerNames: ['Host', 'User-Agent', 'Accept', 'Cookie', 'Sec-Fetch-Site'],
  host: '127.0.0.1:3000',
  origin: null,
};
const header = (name: string): Partial<Door> => ({ headerNames: [...(local.headerNames ?? []), name] });

/** One change to a request from the machine itself, and whether the door stays open. */
const cases: readonly (readonly [string, Partial<Door>, boolean])[] = [
  ['from the machine itself', {}, true],
  ['by the name localhost', { host: 'localhost:3000' }, true],
  ['over IPv6', { bound: '::1', socket: '::1', host: '[::1]:3000' }, true],
  ['IPv4 written as IPv6', { socket: '::ffff:127.0.0.1' }, true],
  ['an act from our own page', { origin: 'http://127.0.0.1:3000' }, true],
  ['bound by the name localhost', { bound: 'localhost' }, true],
  ['no demo mode', { demo: false }, false],
  ['listening on every address', { bound: '0.0.0.0' }, false],
  ['listening on every IPv6 address', { bound: '::' }, false],
  ['nobody said where it listens', { bound: null }, false],
  ['a socket from the network', { socket: '192.168.1.20' }, false],
  ['a socket that could not be seen', { socket: null }, false],
  ['headers that could not be seen', { headerNames: null }, false],
  ['X-Forwarded-For, even of loopback', header('X-Forwarded-For'), false],
  ['x-forwarded-host', header('x-forwarded-host'), false],
  ['X-Forwarded-Proto', header('X-Forwarded-Proto'), false],
  ['Forwarded (RFC 7239)', header('Forwarded'), false],
  ['Via', header('Via'), false],
  ['X-Real-IP', header('X-Real-IP'), false],
  ['CF-Connecting-IP', header('CF-Connecting-IP'), false],
  ['True-Client-IP', header('True-Client-IP'), false],
  ['a name that was bound to loopback afterwards (DNS rebinding)', { host: 'desk.example:3000' }, false],
  ['a name that only begins like localhost', { host: 'localhost.example' }, false],
  ['a name that only begins like an address', { host: '127.0.0.1.example:3000' }, false],
  ['no Host', { host: null }, false],
  ['an act from another site', { origin: 'https://evil.example' }, false],
  ['an act from another port of the machine', { origin: 'http://127.0.0.1:8080' }, false],
  ['an act from a page without origin', { origin: 'null' }, false],
];

describe('the door for demo editors', () => {
  test.each(cases)('%s', (_name, change, open) => expect(demoDoorOpen({ ...local, ...change })).toBe(open));
});
