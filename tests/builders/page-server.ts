import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type PageServer = { readonly port: number; readonly asked: string[]; readonly close: () => Promise<void> };

/** A web server on loopback for one test file: `answer` gets every request; `asked` keeps `host path` of each. */
export const pageServer = async (answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<PageServer> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
};
