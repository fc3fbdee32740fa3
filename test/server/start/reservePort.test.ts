import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { reservePort } from '../../../server/graph/embedded/reservePort.ts';

const reserved = async (preferred: number) => {
  const port = await reservePort(preferred);
  onTestFinished(port.release);
  return port;
};

test('a port that is held is given to nobody else, and again when it is released', async () => {
  const first = await reserved(0);
  const second = await reserved(first.port);
  expect(second.port).not.toBe(first.port);
  first.release();
  first.release();
  expect((await reserved(first.port)).port).toBe(first.port);
});

test('of twenty starts at once each has a port of its own', async () => {
  const wanted = (await reserved(0)).port + 1;
  const ports = await Promise.all(Array.from({ length: 20 }, () => reserved(wanted)));
  expect(new Set(ports.map(({ port }) => port)).size).toBe(20);
});

test('a port that another program listens on is not taken', async () => {
  const other = createServer();
  const { port, release } = await reserved(0);
  release();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  expect((await reserved(port)).port).not.toBe(port);
});
