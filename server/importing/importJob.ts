import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { ImportState } from '../../schema/importing.ts';
import type { DatabaseSettings } from '../graph/database.ts';
import type { Upload } from './bringIn.ts';
import { isFinal } from './orders.ts';
import type { Order, Reply } from './orders.ts';

/** One register on its way in, in a process of its own. */
export interface ImportJob {
  readonly state: () => ImportState;
  /** Has a checked register written. */
  readonly accept: (landscape: string) => void;
  /** Gives it up; tells what became of it, which is that it is done where this comes too late. */
  readonly cancel: () => Promise<ImportState>;
  /** Resolves when its process has ended. */
  readonly ended: Promise<unknown>;
}

interface Circumstances {
  readonly access: DatabaseSettings;
  readonly log: Logger;
  /** Told of each state after the first. */
  readonly onState: (state: ImportState) => void;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const program = fileURLToPath(new URL('../importer.ts', import.meta.url));

/** Of its heap, in MB: a national register takes half of it, one that replaces another most. What takes more ends that process and nothing else. */
const mostMemory = 2048;

/** How long a process may take to stop by itself, in ms. A batch that is being written takes well under a second. */
const grace = 5_000;

const brokeOff =
  'It broke off: the file may need more memory than there is for it. Nothing was changed. Use "landscape import" for a large one.';

/** Starts to read and check a file. */
export function startJob(upload: Upload, { access, log, onState }: Circumstances): ImportJob {
  const child = fork(program, [], {
    cwd: project,
    execArgv: ['--import', 'tsx', `--max-old-space-size=${mostMemory}`],
    env: { NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let state: ImportState = { is: 'reading' };
  const become = (next: ImportState): void => {
    if (isFinal(state)) return;
    state = next;
    onState(next);
  };
  const send = (order: Order): void => {
    if (child.connected) child.send(order, () => undefined);
  };
  child.on('message', (reply: Reply) => {
    become(reply.is === 'state' ? reply.state : failure(log, reply.error));
  });
  // Both: what it said last may come after its end.
  const ended = Promise.all([once(child, 'exit'), once(child, 'disconnect')]).then(
    () => {
      become({ is: 'failed', message: brokeOff });
    },
    (error: unknown) => {
      become(failure(log, String(error)));
    },
  );
  send({ do: 'read', access, upload });
  return {
    state: () => state,
    accept: (landscape) => {
      become({ is: 'writing', landscape, written: 0, total: 0 });
      send({ do: 'accept' });
    },
    cancel: async () => {
      send({ do: 'stop' });
      await Promise.race([ended, sleep(grace, undefined, { ref: false })]);
      child.kill('SIGKILL');
      await ended;
      return state;
    },
    ended,
  };
}

function failure(log: Logger, error: string): ImportState {
  const reference = randomUUID();
  log.error({ err: error, reference }, 'an import broke off');
  return {
    is: 'failed',
    message: `Something went wrong here, and nothing was changed. Quote the reference ${reference} when you report it.`,
  };
}
