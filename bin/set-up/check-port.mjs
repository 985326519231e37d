import { fail } from './fail.mjs';
import { tryPort } from './free-port.mjs';

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** Where the app shall listen: `HOST` and `PORT`, else 127.0.0.1:3000. @returns `{ host, port, address, isLoopback }` */
export const listenAt = (env) => {
  const host = (env.HOST || '127.0.0.1').replace(/^\[|\]$/g, '');
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT is "${env.PORT}": it has to be a number from 1 to 65535.`);
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { host, port, address: `http://${shown}:${port}`, isLoopback: loopback.has(host) };
};

/** Makes sure that nobody else listens there. */
export const checkPort = async ({ host, port }) => {
  const got = await tryPort(port, host).catch((error) => {
    if (error.code === 'EACCES')
      return fail(`Port ${port} needs rights that this user does not have. Choose one above 1023: PORT=3000 npm start`);
    return fail(`This machine cannot listen on ${host} (${error.code}). Set HOST to one of its own addresses, such as 127.0.0.1.`);
  });
  if (got === null)
    fail(`Port ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`);
};
