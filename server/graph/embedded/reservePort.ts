import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { createServer } from 'node:net';

/** A port of 127.0.0.1 that no other Neo4j of ours takes until it is released. */
export interface ReservedPort {
  readonly port: number;
  readonly release: () => void;
}

/** A port that can be listened on now, this one unless it is 0. */
const freePort = (wanted: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : undefined);
      });
    });
  });

/**
 * Seconds pass between the choice of a port and Neo4j's listening on it. The UDP port of the same number, which nothing
 * else wants, is held meanwhile: of several starts at once each then finds a port of its own. It is freed with
 * the process, however that ends.
 */
const hold = (port: number): Promise<Socket | undefined> =>
  new Promise((resolve) => {
    const socket = createSocket({ type: 'udp4', reuseAddr: false }).unref();
    socket.once('error', () => {
      resolve(undefined);
    });
    socket.bind({ port, address: '127.0.0.1', exclusive: true }, () => {
      resolve(socket);
    });
  });

const reserve = async (wanted: number): Promise<ReservedPort | undefined> => {
  const port = await freePort(wanted);
  const socket = port === undefined ? undefined : await hold(port);
  if (port === undefined || socket === undefined) return undefined;
  let isHeld = true;
  const release = (): void => {
    if (isHeld) socket.close();
    isHeld = false;
  };
  return { port, release };
};

const attempts = 20;

/** A port of 127.0.0.1 that nobody listens on or holds: the preferred one if it is free. */
export const reservePort = async (preferred: number): Promise<ReservedPort> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const reserved = await reserve(attempt === 0 ? preferred : 0);
    if (reserved !== undefined) return reserved;
  }
  throw new Error('No port of 127.0.0.1 is free.');
};
