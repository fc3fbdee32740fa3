import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The log in which a Neo4j of this home says what its users need to know. */
export const userLog = (home: string): string => join(home, 'logs', 'neo4j.log');

const listening = /^.* INFO +Bolt enabled on /m;

/** How long the log is by now, in bytes: what follows is of the next start. */
export const lengthOfLog = (home: string): Promise<number> =>
  stat(userLog(home)).then(
    ({ size }) => size,
    () => 0,
  );

const since = async (home: string, length: number): Promise<string> => {
  const log = await readFile(userLog(home)).catch(() => Buffer.alloc(0));
  // A log that has grown shorter was begun anew.
  return log.subarray(log.length < length ? 0 : length).toString();
};

/**
 * Comes back when the Neo4j of this home says, beyond `length` of its log, that it listens; throws the signal's reason
 * when that comes first. That something answers on the port would not do: it may be another program, and
 * another's database must never be given our password.
 */
export const untilListening = async (home: string, length: number, signal: AbortSignal): Promise<void> => {
  while (!listening.test(await since(home, length))) {
    signal.throwIfAborted();
    await sleep(50);
  }
};
