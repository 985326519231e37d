import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { checkPort, listenAt } from '@/bin/set-up/check-port.mjs';
import { freePort } from '@/bin/set-up/free-port.mjs';

const places = [
  ['nothing said', {}, { host: '127.0.0.1', port: 3000, address: 'http://127.0.0.1:3000', isLoopback: true }],
  ['another port', { PORT: '4000' }, { host: '127.0.0.1', port: 4000, address: 'http://127.0.0.1:4000', isLoopback: true }],
  ['by name', { HOST: 'localhost' }, { host: 'localhost', port: 3000, address: 'http://localhost:3000', isLoopback: true }],
  ['version 6', { HOST: '::1' }, { host: '::1', port: 3000, address: 'http://[::1]:3000', isLoopback: true }],
  ['version 6 in brackets', { HOST: '[::1]' }, { host: '::1', port: 3000, address: 'http://[::1]:3000', isLoopback: true }],
  ['every address', { HOST: '0.0.0.0' }, { host: '0.0.0.0', port: 3000, address: 'http://localhost:3000', isLoopback: false }],
  [
    'an address of the house',
    { HOST: '192.168.1.5' },
    { host: '192.168.1.5', port: 3000, address: 'http://192.168.1.5:3000', isLoopback: false },
  ],
] as const;

test.each(places)('where to listen: %s', (_, env, wanted) => expect(listenAt(env)).toEqual(wanted));

test.each(['abc', '0', '65536', '80.5', '-1'])('PORT=%s is refused in one line', (PORT) =>
  expect(() => listenAt({ PORT })).toThrow(`PORT is "${PORT}": it has to be a number from 1 to 65535.`),
);

test('a taken port is one line with another port to try', async () => {
  const port = await freePort();
  const squatter = createServer().listen(port, '127.0.0.1');
  await expect(checkPort({ host: '127.0.0.1', port })).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
  );
  squatter.close();
});

test('a free port passes', async () => {
  await expect(checkPort({ host: '127.0.0.1', port: await freePort() })).resolves.toBeUndefined();
});

test('an address that is not of this machine is one line', async () => {
  await expect(checkPort({ host: '203.0.113.7', port: 3000 })).rejects.toThrow('cannot listen on 203.0.113.7 (EADDRNOTAVAIL)');
});
