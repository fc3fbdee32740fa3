import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lengthOfLog, untilListening, userLog } from '../../../server/graph/embedded/untilListening.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';

const line = (text: string): string => `2026-11-23 06:25:28.284+0000 INFO  ${text}\n`;
const homeWith = async (log: string): Promise<string> => {
  const home = await temporaryFolder();
  await mkdir(join(home, 'logs'));
  await writeFile(userLog(home), log);
  return home;
};

/** Whether it comes back, or gives up when told to. */
const isListening = async (home: string, since: number): Promise<boolean> => {
  const giveUp = AbortSignal.timeout(200);
  return untilListening(home, since, giveUp).then(
    () => true,
    (error: unknown) => (error === giveUp.reason ? false : Promise.reject(error as Error)),
  );
};

test('a database listens when it says so itself', async () => {
  const home = await homeWith(line('Starting...'));
  const begins = await lengthOfLog(home);
  expect(await isListening(home, begins)).toBe(false);
  await appendFile(userLog(home), line('Bolt enabled on localhost:7687.'));
  expect(await isListening(home, begins)).toBe(true);
});

test('what it said in an earlier run does not count', async () => {
  const home = await homeWith(line('Bolt enabled on localhost:7687.'));
  expect(await isListening(home, await lengthOfLog(home))).toBe(false);
});

test('a log that was begun anew is read from its beginning', async () => {
  const home = await homeWith(line('Bolt enabled on localhost:7687.'));
  expect(await isListening(home, 1_000_000)).toBe(true);
});
