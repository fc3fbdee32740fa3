import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { codeOf } from '../graph/codeOf.ts';
import { CannotListen, PortTaken } from '../startErrors.ts';

/** The port that we serve on: taken at once, so that another program's hold on it shows before anything is started. */
export interface Door {
  /** Where it is, for a browser: `http://127.0.0.1:4000`. */
  readonly address: string;
  /** Hands requests to this from now on; until then they are told to come again. */
  admit(handle: RequestListener): void;
  /** Refuses new connections, lets those inside finish within `graceMs`, then ends their connections. */
  close(graceMs: number): Promise<void>;
}

const comeAgain: RequestListener = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
  response.end('Starting. Come again in a moment.\n');
};

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = codeOf(error);
      reject(code === 'EADDRINUSE' ? new PortTaken(host, port) : new CannotListen(host, port, code));
    });
    server.listen(port, host, resolve);
  });

const addressOf = (server: Server, host: string): string => {
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};

const closeWithin = (server: Server, graceMs: number): Promise<void> =>
  new Promise((resolve) => {
    // A connection that is kept open without a request in it would hold the door for ever.
    const idle = setInterval(() => {
      server.closeIdleConnections();
    }, 50);
    const force = setTimeout(() => {
      server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(force);
      resolve();
    });
  });

/** Takes the port. Throws `PortTaken` or `CannotListen`. */
export const openDoor = async (host: string, port: number): Promise<Door> => {
  let handle = comeAgain;
  const server = createServer((request, response) => {
    handle(request, response);
  });
  await listen(server, host, port);
  return {
    address: addressOf(server, host),
    admit: (next) => {
      handle = next;
    },
    close: (graceMs) => closeWithin(server, graceMs),
  };
};
