import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Something between us and a database that can go silent or away, and come back. */
export interface DatabaseProxy {
  readonly port: number;
  /** Takes everything and answers nothing, as a database does that hangs. */
  freeze(): void;
  thaw(): void;
  /** Ends all connections and takes no new ones, as a database does that dies. */
  die(): Promise<void>;
  comeBack(): Promise<void>;
}

/** A proxy on a free port before a Bolt address. */
export async function databaseProxy(uri: string): Promise<DatabaseProxy> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  let frozen = false;
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => {
        if (!frozen) to.write(bytes);
      });
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.on('error', () => from.destroy());
    }
  });
  const listen = (on: number) =>
    new Promise<void>((resolve) => {
      server.listen(on, '127.0.0.1', resolve);
    });
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    port: own,
    freeze: () => {
      frozen = true;
    },
    thaw: () => {
      frozen = false;
      // What was swallowed is lost: the connections it went over are of no more use.
      for (const socket of sockets) socket.destroy();
    },
    die: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
    comeBack: () => listen(own),
  };
}
