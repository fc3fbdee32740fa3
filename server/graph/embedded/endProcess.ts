import { kill } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startOf } from './processTable.ts';

const step = 50;

const send = (pid: number, signal: NodeJS.Signals): void => {
  try {
    kill(pid, signal);
  } catch {
    // It has ended meanwhile, which is what we wanted.
  }
};

/** Asks a process to end, ends it by force after `graceMs`, and comes back when it is gone. */
export const endProcess = async (pid: number, graceMs: number): Promise<void> => {
  const start = await startOf(pid);
  const isThere = async () => start !== undefined && (await startOf(pid)) === start;
  if (!(await isThere())) return;
  send(pid, 'SIGTERM');
  for (let waited = 0; waited < graceMs && (await isThere()); waited += step) await sleep(step);
  if (await isThere()) send(pid, 'SIGKILL');
  while (await isThere()) await sleep(step);
};
