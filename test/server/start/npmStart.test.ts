import { join } from 'node:path';
import { expect, test } from 'vitest';
import { homeArgument } from '../../../server/graph/embedded/neo4jArguments.ts';
import { processesWith } from '../../../server/graph/embedded/processTable.ts';
import { startServer } from '../../support/startServer.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

test('npm start prints the address last, serves the page there, and Ctrl-C ends all of it', async () => {
  const DATA_DIR = await temporaryFolder();
  // The page is built already: `npm test` does that first, and other tests are looking at it.
  const npmStart = startServer({ DATA_DIR }, ['npm', ['start', '--ignore-scripts']]);
  const address = await npmStart.address;
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(npmStart.lines().at(-1)).toBe(address);
  const page = await fetch(address, { headers: { accept: 'text/html' } });
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);

  npmStart.signal('SIGINT');
  await npmStart.ended;
  expect(await processesWith(homeArgument(join(DATA_DIR, 'neo4j')))).toEqual([]);
  await expect(fetch(address)).rejects.toThrow();
});
