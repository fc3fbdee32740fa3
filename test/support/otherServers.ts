import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { onTestFinished } from 'vitest';

const bolt54 = Buffer.from([0, 0, 4, 5]);
const end = Buffer.from([0, 0]);

const short = (text: string): Buffer => Buffer.concat([Buffer.from([0xd0, text.length]), Buffer.from(text)]);

/** A SUCCESS of Bolt with these metadata. */
const success = (metadata: Readonly<Record<string, string>>): Buffer => {
  const entries = Object.entries(metadata);
  const map = [Buffer.from([0xb1, 0x70, 0xa1 + entries.length]), ...entries.flat().map(short)];
  const body = Buffer.concat([...map, short('fields'), Buffer.from([0x90])]);
  return Buffer.concat([Buffer.from([0, body.length]), body, end]);
};

/** How many whole messages a chunk of Bolt ends. */
const messagesIn = (chunk: Buffer): number => {
  let count = 0;
  for (let at = 0; at + 1 < chunk.length;) {
    const length = chunk.readUInt16BE(at);
    if (length === 0) count += 1;
    at += 2 + length;
  }
  return count;
};

const portOf = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/**
 * Speaks as much Bolt as it takes to say which server one is: for versions of Neo4j that we do not fetch. Gives its port.
 */
export const boltServerOf = (agent: string): Promise<number> =>
  portOf(
    createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.write(bolt54);
        let answer = success({ server: agent, connection_id: 'bolt-1' });
        socket.on('data', (chunk) => {
          for (let left = messagesIn(chunk); left > 0; left -= 1) {
            socket.write(answer);
            answer = success({ db: 'neo4j' });
          }
        });
      });
    }),
  );

/** Listens, reads, and never says a word. Gives its port. */
export const silentServer = (): Promise<number> => portOf(createServer((socket) => socket.resume()));

/** Answers in HTTP to whatever it is told. Gives its port. */
export const httpServer = (): Promise<number> =>
  portOf(
    createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
    }),
  );
