import { createServer } from 'node:net';

/** A TCP port of this machine that nobody listens on: the wished one when it is free, else any. */
export const freePort = async (wished = 0, host = '127.0.0.1') => (await tryPort(wished, host)) ?? (await tryPort(0, host));

/** The port when it can be listened on, null when it is taken; other refusals of the system are thrown. */
export const tryPort = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen({ port, host, exclusive: true }, () => {
      const { port: got } = server.address();
      server.close(() => resolve(got));
    });
  });
